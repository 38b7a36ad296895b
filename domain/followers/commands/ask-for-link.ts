import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { mayFollow } from "../policy";
import { askLetter, lockFollowerAt } from "../store/followers";

/** Sends an address the link to its choices, where it has any; the answer is the same for every address. */
export async function askForLink(ctx: Context, { email }: { email: string }): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayFollow(ctx.actor));
    if (refusal) return refusal;
    const follower = await lockFollowerAt(tx, email);
    if (!follower || (follower.state !== "active" && follower.state !== "unsubscribed")) return ok(null);
    if (await askLetter(tx, follower, "manage", ctx.now))
      await recordDeed(tx, ctx, { action: "follower.ask_for_link", subject: { type: "follower", id: follower.id } });
    return ok(null);
  });
}
