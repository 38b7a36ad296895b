import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { mayRecordBounce } from "../policy";
import { dropEverything, type FollowerRow, lockFollower, lockFollowerAt, recordConsent, setState } from "../store/followers";

type Bounce = "bounced" | "complained";

/** An address nobody reads, or whose owner called our mail unwanted: nothing goes there any more. */
export async function recordBounce(ctx: Context, input: { followerId: string; kind: Bounce }): Promise<Result<{ recorded: number }>> {
  return transact(ctx.db, async (tx) => record(tx, ctx, await lockFollower(tx, input.followerId), input.kind));
}

/** The same by address, out of a message that came back. */
export async function recordBounceByAddress(ctx: Context, input: { email: string; kind: Bounce }): Promise<Result<{ recorded: number }>> {
  return transact(ctx.db, async (tx) => record(tx, ctx, await lockFollowerAt(tx, input.email), input.kind));
}

async function record(tx: Tx, ctx: Context, follower: FollowerRow | null, kind: Bounce): Promise<Result<{ recorded: number }>> {
  const refusal = refusalOf(mayRecordBounce(ctx.actor));
  if (refusal) return refusal;
  if (!follower || follower.state === kind || follower.state === "complained") return ok({ recorded: 0 });
  await dropEverything(tx, follower.id);
  await setState(tx, follower.id, kind);
  if (kind === "complained") await recordConsent(tx, follower.id, "withdrawn", ctx.now);
  await recordDeed(tx, ctx, { action: `follower.${kind}`, subject: { type: "follower", id: follower.id } });
  return ok({ recorded: 1 });
}
