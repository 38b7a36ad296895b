import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayActFor } from "../policy";
import { keepFollow, lockFollower, recordConsent, setConfirmed, takeRequests } from "../store/followers";

type Confirm = { followerId: string; requestIds: readonly string[] };

/**
 * The owner of an address says yes to what was asked for in its name; what they leave out is forgotten. A second time
 * changes nothing.
 */
export async function confirmFollow(ctx: Context, { followerId, requestIds }: Confirm): Promise<Result<{ confirmed: number }>> {
  return transact(ctx.db, async (tx) => {
    const follower = await lockFollower(tx, followerId);
    if (!follower) return notFound("follower", followerId);
    const refusal = refusalOf(mayActFor(ctx.actor, follower));
    if (refusal) return refusal;
    if (follower.state === "complained") return refuse({ kind: "wrong_state", is: follower.state, attempted: "confirm" });
    const asked = await takeRequests(tx, followerId, requestIds);
    if (asked.length === 0) return ok({ confirmed: 0 });
    for (const request of asked) await keepFollow(tx, request, ctx.now);
    await setConfirmed(tx, followerId, ctx.now);
    await recordConsent(tx, followerId, "confirmed", ctx.now);
    await recordDeed(tx, ctx, {
      action: "follower.confirm",
      subject: { type: "follower", id: followerId },
      after: { follows: asked.length },
    });
    return ok({ confirmed: asked.length });
  });
}
