import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result } from "../../kernel/result";
import { maySpike, mayUnspike } from "../policy";
import type { EditionAt, WithReason } from "../schema";
import { advance, pointArticle } from "../store/editions";
import { sealHead } from "../store/revisions";
import { open, record, withoutApproval } from "./gate";

/** Puts away copy that will not run. Nothing is deleted, and it can be brought back. */
export async function spikeEdition(ctx: Context, input: WithReason): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "spike", maySpike);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;

    await sealHead(tx, edition, ctx.now);
    await advance(tx, edition, { status, reviewer: null, ...withoutApproval(edition) }, ctx.now);
    await pointArticle(tx, edition.articleId, { openEditionId: null });
    await record(tx, ctx, "edition.spike", edition, { status, reason: input.reason });
    return ok(null);
  });
}

/** Brings spiked copy back as a draft, unless the story has another edition under way. */
export async function unspikeEdition(ctx: Context, input: EditionAt): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "unspike", mayUnspike);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;
    const { openEditionId } = edition.article;
    if (openEditionId) return notReady({ field: "article", code: "open_edition_exists", detail: openEditionId });

    await advance(tx, edition, { status }, ctx.now);
    await pointArticle(tx, edition.articleId, { openEditionId: edition.id });
    await record(tx, ctx, "edition.unspike", edition, { status });
    return ok(null);
  });
}
