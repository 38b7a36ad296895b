import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { mayChooseNotices } from "../policy";
import type { ChooseNotices } from "../schema";
import { chooseWays } from "../store/notices";

/** Settles how the actor is told of things from now on; what they were told stays. */
export async function chooseNotices(ctx: Context, { ways, digestHour }: ChooseNotices): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayChooseNotices(ctx.actor));
    if (refusal) return refusal;
    await chooseWays(tx, ctx.actor.id, ways, digestHour);
    await recordDeed(tx, ctx, {
      action: "user.choose_notices",
      subject: { type: "user", id: ctx.actor.id },
      after: { ways, digestHour },
    });
    return ok(null);
  });
}
