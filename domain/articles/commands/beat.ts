import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import { mayEdit, mayRead } from "../policy";
import type { BeatInput } from "../presence-schema";
import { findWriters, type Presence, readPresence } from "../queries/presence";
import { dropPresence, holdPen, layDownPen, touchPresence } from "../store/presence";
import { nextStatus } from "../workflow";

/**
 * Notes that a tab has the story open and answers who else has. Whoever is there to write, and may, takes the pen where
 * nobody holds it. A tab that leaves lays the pen down at once; one that dies, by its silence.
 */
export async function beat(ctx: Context, { isLeaving, ...seen }: BeatInput): Promise<Result<Presence>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayRead(ctx.actor));
    if (refusal) return refusal;
    const edition = await findWriters(tx, seen.editionId);
    if (!edition) return notFound("edition", seen.editionId);

    const hand = { editionId: seen.editionId, tabId: seen.tabId, userId: ctx.actor.id };
    if (isLeaving) {
      await dropPresence(tx, hand);
      await layDownPen(tx, hand);
      return ok(await readPresence(tx, seen.editionId));
    }
    await touchPresence(tx, { ...hand, mode: seen.mode, isHidden: seen.isHidden });
    const isThereToWrite = seen.mode !== "reading" && mayEdit(ctx.actor, edition).allowed && nextStatus("edit", edition.status) !== null;
    if (isThereToWrite) await holdPen(tx, hand);
    return ok(await readPresence(tx, seen.editionId));
  });
}
