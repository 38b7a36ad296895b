import { randomBytes } from "node:crypto";
import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { proposeSlug } from "../../kernel/slug";
import { contentHash } from "../content-hash";
import type { Copy } from "../copy";
import { mayStartArticle } from "../policy";
import type { StartArticle } from "../schema";
import { claimSlug } from "../store/addresses";
import { ensureAuthor } from "../store/authors";
import { insertArticle, insertEdition, replaceBylines } from "../store/editions";
import { openWith } from "../store/revisions";
import { knownSubjects, replaceSubjects } from "../store/subjects";
import { templateBody, templateKind } from "../templates";

/** A new story with its first draft, its writer's name over it and an address made from the headline. */
export async function startArticle(ctx: Context, input: StartArticle): Promise<Result<{ articleId: string; editionId: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayStartArticle(ctx.actor));
    if (refusal) return refusal;
    const about = await knownSubjects(tx, input.about);
    if (about.length !== input.about.length) return notReady({ field: "about", code: "unknown_record" });

    const template = input.template ?? "blank";
    const by = { createdBy: ctx.actor.id, authorId: ctx.actor.id, now: ctx.now };
    const article = await insertArticle(tx, { kind: input.kind ?? templateKind(template), ...by });
    await claimSlug(tx, article.id, slugFrom(input.headline), ctx.now);
    const edition = await insertEdition(tx, { articleId: article.id, ...by });
    const bylines = [await ensureAuthor(tx, ctx.actor.id, slugFrom)];
    const copy = { ...BLANK, headline: input.headline, body: templateBody(template) };
    const save = { copy, contentHash: contentHash({ ...copy, bylines, about }), savedBy: ctx.actor.id, saveId: null, now: ctx.now };
    await replaceBylines(tx, edition.id, bylines);
    await replaceSubjects(tx, edition.id, about, []);
    await openWith(tx, edition.id, save);
    await recordDeed(tx, ctx, {
      action: "article.start",
      subject: { type: "article", id: article.id },
      articleId: article.id,
      editionId: edition.id,
    });
    return ok({ articleId: article.id, editionId: edition.id });
  });
}

const BLANK: Omit<Copy, "body"> = { headline: "", standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null };

/** The address a headline gives; a short random one where it gives none, to be replaced before publication. */
export function slugFrom(headline: string): string {
  const proposal = proposeSlug(headline);
  if (proposal.ok) return proposal.slug;
  return proposal.hint ?? `story-${randomBytes(4).toString("hex")}`;
}
