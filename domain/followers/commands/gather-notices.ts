import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { maySendMail } from "../policy";
import { mayGather } from "../store/deliveries";
import { gatherNotices } from "../store/notices";

/** Makes up letters to staff out of the next notices that are due by mail. Zero once there are none. */
export async function gatherDeskLetters(ctx: Context): Promise<Result<number>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(maySendMail(ctx.actor));
    if (refusal) return refusal;
    return ok((await mayGather(tx)) ? await gatherNotices(tx, ctx.now) : 0);
  });
}
