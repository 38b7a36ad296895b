import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayChangeRecord } from "../policy";
import type { UpdateSourceWork } from "../schema";
import { changeSourceWork, listPagesOfWork, lockSourceWork } from "../store/source-works";
import { renewPagesOf } from "./pages";
import { workIssues } from "./work-issues";

/** Changes what is known of a work. */
export async function updateSourceWork(
  ctx: Context,
  { sourceWorkId, baseVersion, ...input }: UpdateSourceWork,
): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const work = await lockSourceWork(tx, sourceWorkId);
    if (!work) return notFound("source_work", sourceWorkId);
    const refusal = refusalOf(mayChangeRecord(ctx.actor));
    if (refusal) return refusal;
    if (work.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: work.version });
    const pages = await listPagesOfWork(tx, sourceWorkId);
    const issues = await workIssues(tx, input);
    if (input.asShowId && pages.showIds.includes(input.asShowId)) issues.push({ field: "asShowId", code: "own_source" });
    if (issues.length > 0) return notReady(...issues);

    const version = await changeSourceWork(tx, work, input);
    const subject = { type: "source_work", id: sourceWorkId } as const;
    await recordDeed(tx, ctx, { action: "source_work.update", subject, before: work, after: { ...input, version } });
    await renewPagesOf(tx, pages);
    return ok({ version });
  });
}
