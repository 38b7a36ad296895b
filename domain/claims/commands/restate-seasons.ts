import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { mayRestate } from "../policy";
import { listShowsToRestate } from "../queries/restate";
import { lockShow } from "../store/show";
import { stampShow } from "../store/statuses";
import { applyChange, today } from "./changes";

/**
 * The clock's work after midnight: plans and dates lapse by the calendar alone. Raises no flag. Once a day and show: whoever
 * comes second finds it done.
 */
export async function restateSeasons(ctx: Context, input: { showId: string }): Promise<Result<{ changed: number }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayRestate(ctx.actor));
    if (refusal) return refusal;
    if (!(await lockShow(tx, input.showId))) return ok({ changed: 0 });
    const day = await today(tx, ctx.now);
    if ((await listShowsToRestate(tx, day, input.showId)).length === 0) return ok({ changed: 0 });
    const impact = await applyChange(tx, { showId: input.showId, changedId: input.showId, now: ctx.now });
    await stampShow(tx, input.showId, day);
    if (impact.lines.length > 0) await recordDeed(tx, ctx, { action: "show.restate", subject: { type: "show", id: input.showId } });
    return ok({ changed: impact.lines.length });
  });
}
