import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { mayActFor } from "../policy";
import { countFollows, dropEverything, dropFollow, lockFollower, recordConsent, setState } from "../store/followers";

/** Stops one follow, or all of them where none is named. What is on its way is not sent. A second time changes nothing. */
export async function unsubscribe(
  ctx: Context,
  input: { followerId: string; followId: string | null },
): Promise<Result<{ isAll: boolean }>> {
  const { followerId, followId } = input;
  return transact(ctx.db, async (tx) => {
    const follower = await lockFollower(tx, followerId);
    if (!follower) return ok({ isAll: true }); // erased: there is nothing left to stop
    const refusal = refusalOf(mayActFor(ctx.actor, follower));
    if (refusal) return refusal;
    if (followId && (await dropFollow(tx, followerId, followId)).length === 0) return ok({ isAll: false });
    const isAll = !followId || (await countFollows(tx, followerId)) === 0;
    if (isAll && follower.state === "unsubscribed") return ok({ isAll });
    if (isAll) await dropEverything(tx, followerId);
    if (isAll && (follower.state === "active" || follower.state === "pending")) await setState(tx, followerId, "unsubscribed");
    if (isAll) await recordConsent(tx, followerId, "withdrawn", ctx.now);
    await recordDeed(tx, ctx, { action: isAll ? "follower.stop_all" : "follower.stop_one", subject: { type: "follower", id: followerId } });
    return ok({ isAll });
  });
}
