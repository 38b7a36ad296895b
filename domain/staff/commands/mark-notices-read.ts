import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result } from "../../kernel/result";
import type { MarkNoticesRead } from "../schema";
import { markNoticesRead as markRead } from "../store/notices";

/** Marks one of the actor's own notices as read, or all. No deed: it is their own bookmark. */
export async function markNoticesRead(ctx: Context, { noticeId }: MarkNoticesRead): Promise<Result<{ read: number }>> {
  return transact(ctx.db, async (tx) => ok({ read: await markRead(tx, ctx.actor.id, ctx.now, noticeId) }));
}
