import type { Db, Tx } from "@/db/connect";
import type { Actor, Context } from "@/domain/kernel/context";

/** Lets verbs of the desk run inside `tx`: their own transactions become savepoints, so all of them stand or fall together. */
export const contextIn = (tx: Tx, actor: Actor, now: Date): Context => ({ db: tx as unknown as Db, actor, now });
