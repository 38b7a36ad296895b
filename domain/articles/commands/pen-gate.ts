import type { Tx } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { type Refusal, refusalOf } from "../../kernel/result";
import { mayWrite } from "../policy";
import { keepPen, lockPen } from "../store/presence";

/**
 * Null where nobody else writes in the edition. Asked by every command that writes text, once the edition is locked. A save
 * keeps the pen of whoever holds it alive and takes none: a pen hangs on a browser that beats, not on what it sent last.
 */
export async function penRefusal(tx: Tx, { actor }: Context, editionId: string): Promise<Refusal | null> {
  const pen = await lockPen(tx, editionId);
  if (pen?.userId === actor.id) await keepPen(tx, editionId);
  return refusalOf(mayWrite(actor, pen));
}
