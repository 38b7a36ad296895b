import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { dueTimes } from "../digest";
import { maySendMail } from "../policy";
import { gatherNext, isAnythingUntold, mayGather, seasonsOf, takeUntold, tellNext } from "../store/deliveries";
import { findHold, lockEvent } from "../store/events";
import { forgetPending } from "../store/followers";

/**
 * Owes the next so many followers a message about released news, in one short transaction; called again until nobody is
 * left. A worker that dies leaves off where the last one ended. How many were told; null once there is nothing to tell.
 */
export async function tellFollowers(ctx: Context): Promise<Result<number | null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(maySendMail(ctx.actor));
    if (refusal) return refusal;
    const next = await takeUntold(tx);
    const event = next && (await lockEvent(tx, next.id));
    if (!event) return ok(null);
    const { timeZone } = await findHold(tx);
    return ok(await tellNext(tx, event, await seasonsOf(tx, event), dueTimes(event.releasedAt ?? ctx.now, timeZone)));
  });
}

/**
 * Makes up letters out of what is due: one for all that is new of a season, one for a day or a week. Waits until every
 * follower of what was released is told, so that what belongs into one letter is there. Zero once there is nothing.
 */
export async function gatherLetters(ctx: Context): Promise<Result<number>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(maySendMail(ctx.actor));
    if (refusal) return refusal;
    if (!(await mayGather(tx)) || (await isAnythingUntold(tx))) return ok(0);
    return ok(await gatherNext(tx, ctx.now));
  });
}

/** Forgets addresses whose owner never said yes. */
export async function forgetUnconfirmed(ctx: Context): Promise<Result<number>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(maySendMail(ctx.actor));
    return refusal ?? ok((await forgetPending(tx, ctx.now)).length);
  });
}
