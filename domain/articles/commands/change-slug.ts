import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result } from "../../kernel/result";
import { slugFault } from "../../kernel/slug";
import { mayChangeSlug } from "../policy";
import type { ChangeSlug } from "../schema";
import { findFreeSlug, findSlugOwner, replaceSlug } from "../store/addresses";
import { advance } from "../store/editions";
import { newsPath } from "../vocabulary";
import { look } from "./gate";
import { dropPages, tagsOf } from "./pages";
import { slugFrom } from "./start-article";

/** Gives the story another address. Once it has been published the old one leads to the new one for good. */
export async function changeSlug(ctx: Context, input: ChangeSlug): Promise<Result<{ slug: string; version: number }>> {
  return transact(ctx.db, async (tx) => {
    const looked = await look(tx, ctx, input, mayChangeSlug);
    if (!looked.ok) return looked;
    const edition = looked.value;
    const slug = input.slug || (await findFreeSlug(tx, slugFrom(edition.head.headline)));
    const fault = slugFault(slug);
    if (fault) return notReady({ field: "slug", code: fault });
    const owner = await findSlugOwner(tx, slug);
    if (owner && owner !== edition.articleId) return notReady({ field: "slug", code: "slug_taken" });

    if (slug !== edition.slug && !(await replaceSlug(tx, edition.article, slug, ctx.now)))
      return notReady({ field: "slug", code: "slug_taken" });
    const version = await advance(tx, edition, {}, ctx.now);
    const subject = { type: "article", id: edition.articleId } as const;
    await recordDeed(tx, ctx, {
      action: "article.change_slug",
      subject,
      articleId: edition.articleId,
      editionId: edition.id,
      before: { slug: edition.slug },
      after: { slug },
    });
    if (edition.wasPublished) await dropPages(tx, [edition.slug, slug].map(newsPath), await tagsOf(tx, edition.articleId, [edition.id]));
    return ok({ slug, version });
  });
}
