import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { mayChooseNotices } from "../policy";
import type { ChooseNotices } from "../schema";
import * as store from "../store";
import { NOTICE_KINDS } from "../vocabulary";

/** Settles what the actor is told of from now on; what they were told stays. */
export async function chooseNotices(ctx: Context, { wanted }: ChooseNotices): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayChooseNotices(ctx.actor));
    if (refusal) return refusal;
    const muted = NOTICE_KINDS.filter((kind) => !wanted.includes(kind));
    await store.muteNotices(tx, ctx.actor.id, muted);
    await recordDeed(tx, ctx, { action: "user.choose_notices", subject: { type: "user", id: ctx.actor.id }, after: { muted } });
    return ok(null);
  });
}
