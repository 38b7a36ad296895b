import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import { mayActFor } from "../policy";
import type { ChangeChoices } from "../schema";
import { changeFollow, lockFollower } from "../store/followers";

/** What one follow is told of, how sure we should be, and how often. */
export async function changeChoices(ctx: Context, input: ChangeChoices & { followerId: string }): Promise<Result<null>> {
  const { followerId, ...choices } = input;
  return transact(ctx.db, async (tx) => {
    const follower = await lockFollower(tx, followerId);
    if (!follower) return notFound("follower", followerId);
    const refusal = refusalOf(mayActFor(ctx.actor, follower));
    if (refusal) return refusal;
    if (!(await changeFollow(tx, followerId, choices))) return notFound("follow", choices.followId);
    const { verbs, minCertainty, frequency } = choices;
    await recordDeed(tx, ctx, {
      action: "follower.change_choices",
      subject: { type: "follower", id: followerId },
      after: { verbs, minCertainty, frequency },
    });
    return ok(null);
  });
}
