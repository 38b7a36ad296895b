import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { citationsIn } from "../citations";
import { copyOf } from "../copy";
import { mayStartEdition } from "../policy";
import type { ArticleInput } from "../schema";
import { replaceCitations } from "../store/citations";
import { insertEdition, type LockedEdition, lockArticle, lockEdition, replaceBylines } from "../store/editions";
import { replacePlacements } from "../store/placements";
import { openWith } from "../store/revisions";
import { allSubjects, replaceSubjects } from "../store/subjects";
import { record } from "./gate";

/** Opens a draft copied from what is live, which stays before readers until the new edition replaces it. */
export async function startEdition(ctx: Context, input: ArticleInput): Promise<Result<{ editionId: string }>> {
  return transact(ctx.db, async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    if (!article) return notFound("article", input.articleId);
    const live = article.liveEditionId ? await lockEdition(tx, article.liveEditionId) : null;
    if (!live) return refuse({ kind: "wrong_state", is: "not_live", attempted: "start_edition" });
    const refusal = refusalOf(mayStartEdition(ctx.actor, { createdBy: article.createdBy, bylineUserIds: live.bylineUserIds }));
    if (refusal) return refusal;
    if (article.openEditionId) return notReady({ field: "article", code: "open_edition_exists", detail: article.openEditionId });

    const edition = await insertEdition(tx, { articleId: article.id, authorId: ctx.actor.id, now: ctx.now });
    await copyFrom(tx, ctx, live, edition.id);
    await record(tx, ctx, "edition.start", edition, { after: { from: live.id, number: edition.number } });
    return ok({ editionId: edition.id });
  });
}

async function copyFrom(tx: Tx, ctx: Context, live: LockedEdition, editionId: string) {
  const save = { copy: copyOf(live.head), contentHash: live.head.contentHash, savedBy: ctx.actor.id, saveId: null, now: ctx.now };
  await replaceBylines(
    tx,
    editionId,
    live.bylines.map((author) => author.authorId),
  );
  await replaceCitations(tx, editionId, citationsIn(live.head.body));
  await replacePlacements(tx, editionId, copyOf(live.head));
  await replaceSubjects(tx, editionId, live.about, await allSubjects(tx, live.id));
  await openWith(tx, editionId, save);
}
