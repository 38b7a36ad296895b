import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { mayErase, mayKeepFollowers } from "../policy";
import { deleteFollower, lockFollower, lockFollowerAt, recordConsent } from "../store/followers";

/** Takes an address away with all that hangs on it. What is left names nobody. A second time changes nothing. */
export async function eraseFollower(ctx: Context, { followerId }: { followerId: string }): Promise<Result<{ erased: number }>> {
  return transact(ctx.db, async (tx) => {
    const follower = await lockFollower(tx, followerId);
    if (!follower) return ok({ erased: 0 });
    const refusal = refusalOf(mayErase(ctx.actor, follower));
    if (refusal) return refusal;
    await recordConsent(tx, follower.id, "withdrawn", ctx.now);
    await deleteFollower(tx, follower.id);
    await recordDeed(tx, ctx, { action: "follower.erase", subject: { type: "follower", id: follower.id } });
    return ok({ erased: 1 });
  });
}

/** The same for somebody who wrote to the desk instead. */
export async function eraseByAddress(ctx: Context, { email }: { email: string }): Promise<Result<{ erased: number }>> {
  const refusal = refusalOf(mayKeepFollowers(ctx.actor));
  if (refusal) return refusal;
  const found = await transact(ctx.db, async (tx) => ok(await lockFollowerAt(tx, email)));
  if (!found.ok) return found;
  return found.value ? eraseFollower(ctx, { followerId: found.value.id }) : ok({ erased: 0 });
}
