import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { mayChangeRecord } from "../policy";
import type { LinkSourceWork, UnlinkSourceWork } from "../schema";
import { lockShow } from "../store/shows";
import { listPagesOfWork, lockSourceWork, putAdaptation, removeAdaptation } from "../store/source-works";
import { renewPagesOf } from "./pages";

/** Says what a show was made from, and how closely. Said again, it replaces what was said of the same work. */
export async function linkSourceWork(ctx: Context, input: LinkSourceWork): Promise<Result<{ showId: string }>> {
  return transact(ctx.db, async (tx) => {
    const show = await lockShow(tx, input.showId);
    if (!show) return notFound("show", input.showId);
    const refusal = refusalOf(mayChangeRecord(ctx.actor));
    if (refusal) return refusal;
    const work = await lockSourceWork(tx, input.sourceWorkId);
    if (!work) return notReady({ field: "sourceWorkId", code: "unknown_record" });
    if (work.asShowId === show.id) return notReady({ field: "sourceWorkId", code: "own_source" });

    await putAdaptation(tx, input);
    const { sourceWorkId, relation, sharesTitle } = input;
    const after = { sourceWorkId, relation, sharesTitle };
    await recordDeed(tx, ctx, { action: "show.link_source_work", subject: { type: "show", id: show.id }, after });
    const { personIds } = await listPagesOfWork(tx, work.id);
    await renewPagesOf(tx, { showIds: [show.id], personIds });
    return ok({ showId: show.id });
  });
}

/** Takes back what `linkSourceWork` said; the work stays on record. */
export async function unlinkSourceWork(ctx: Context, { showId, sourceWorkId }: UnlinkSourceWork): Promise<Result<{ showId: string }>> {
  return transact(ctx.db, async (tx) => {
    const show = await lockShow(tx, showId);
    if (!show) return notFound("show", showId);
    const refusal = refusalOf(mayChangeRecord(ctx.actor));
    if (refusal) return refusal;
    const { personIds } = await listPagesOfWork(tx, sourceWorkId);
    if (!(await removeAdaptation(tx, showId, sourceWorkId))) return notFound("source_work", sourceWorkId);

    const before = { sourceWorkId };
    await recordDeed(tx, ctx, { action: "show.unlink_source_work", subject: { type: "show", id: showId }, before });
    await renewPagesOf(tx, { showIds: [showId], personIds });
    return ok({ showId });
  });
}
