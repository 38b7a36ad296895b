import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import { citationsIn } from "../citations";
import { contentHash } from "../content-hash";
import { copyOf } from "../copy";
import { mayStartArticle } from "../policy";
import type { EditionAt } from "../schema";
import { claimSlug } from "../store/addresses";
import { ensureAuthor } from "../store/authors";
import { replaceCitations } from "../store/citations";
import { insertArticle, insertEdition, type LockedEdition, lockEdition, replaceBylines } from "../store/editions";
import { replacePlacements } from "../store/placements";
import { openWith } from "../store/revisions";
import { allSubjects, replaceSubjects } from "../store/subjects";
import { withoutSuggestions } from "../suggestions";
import { slugFrom } from "./start-article";

/**
 * A new story that begins with the copy of another: its text, pictures, facts and subjects, under the name of whoever asks
 * and at an address of its own. Notes, suggestions and history stay with the other.
 */
export async function duplicateArticle(ctx: Context, { editionId }: Pick<EditionAt, "editionId">): Promise<Result<{ editionId: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayStartArticle(ctx.actor));
    if (refusal) return refusal;
    const from = await lockEdition(tx, editionId);
    if (!from) return notFound("edition", editionId);

    const by = { createdBy: ctx.actor.id, authorId: ctx.actor.id, now: ctx.now };
    const article = await insertArticle(tx, { kind: from.article.kind, ...by });
    await claimSlug(tx, article.id, slugFrom(from.head.headline), ctx.now);
    const edition = await insertEdition(tx, { articleId: article.id, ...by });
    await copyInto(tx, ctx, from, edition.id);
    await recordDeed(tx, ctx, {
      action: "article.duplicate",
      subject: { type: "article", id: article.id },
      articleId: article.id,
      editionId: edition.id,
      after: { from: from.id },
    });
    return ok({ editionId: edition.id });
  });
}

async function copyInto(tx: Tx, ctx: Context, from: LockedEdition, editionId: string) {
  const copy = { ...copyOf(from.head), body: withoutSuggestions(from.head.body) };
  const bylines = [await ensureAuthor(tx, ctx.actor.id, slugFrom)];
  const hash = contentHash({ ...copy, bylines, about: from.about });
  await replaceBylines(tx, editionId, bylines);
  await replaceCitations(tx, editionId, citationsIn(copy.body));
  await replacePlacements(tx, editionId, copy);
  await replaceSubjects(tx, editionId, from.about, await allSubjects(tx, from.id));
  await openWith(tx, editionId, { copy, contentHash: hash, savedBy: ctx.actor.id, saveId: null, now: ctx.now });
}
