import { transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result } from "../../kernel/result";
import { maySubmit } from "../policy";
import type { Submit } from "../schema";
import { advance } from "../store/editions";
import { dropPen } from "../store/presence";
import { sealHead } from "../store/revisions";
import { submitIssues } from "../workflow";
import { open, record } from "./gate";

/** Hands the copy to the editors' desk and seals it, so that what is reviewed is what was sent. */
export async function submitForReview(ctx: Context, input: Submit): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "submit", maySubmit);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;
    const issues = submitIssues(edition.head, edition);
    if (issues.length > 0) return notReady(...issues);

    await sealHead(tx, edition, ctx.now);
    await dropPen(tx, edition.id, ctx.actor.id); // the editors need not wait for this browser to close
    const asked = { changesAsked: null, reviewer: null, submittedAt: ctx.now, wantedFor: input.wantedFor ?? edition.wantedFor };
    await advance(tx, edition, { status, ...asked }, ctx.now);
    await record(tx, ctx, "edition.submit", edition, { status });
    await recordEvent(tx, "edition.submitted", { editionId: edition.id, articleId: edition.articleId, by: ctx.actor.id }, ctx.now);
    return ok(null);
  });
}
