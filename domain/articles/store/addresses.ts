import { and, eq, like, or } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { articleSlugs } from "@/db/schema/articles";
import { freeSlug } from "../../kernel/slug";

/** The first free form of `wanted`, no other article's and none this one has. */
export async function findFreeSlug(tx: Tx, wanted: string): Promise<string> {
  const near = or(eq(articleSlugs.slug, wanted), like(articleSlugs.slug, `${wanted.slice(0, 70)}%`));
  const taken = new Set((await tx.select({ slug: articleSlugs.slug }).from(articleSlugs).where(near)).map((row) => row.slug));
  return freeSlug(wanted, (candidate) => taken.has(candidate));
}

export async function findSlugOwner(tx: Tx, slug: string): Promise<string | null> {
  const [row] = await tx.select({ articleId: articleSlugs.articleId }).from(articleSlugs).where(eq(articleSlugs.slug, slug));
  return row?.articleId ?? null;
}

/** Gives the article the first free form of `wanted`; whoever takes one meanwhile is waited for, and the next is tried. */
export async function claimSlug(tx: Tx, articleId: string, wanted: string, now: Date): Promise<string> {
  for (;;) {
    const slug = await findFreeSlug(tx, wanted);
    if (await insertSlug(tx, articleId, slug, now)) return slug;
  }
}

/** False where somebody else has it. */
async function insertSlug(tx: Tx, articleId: string, slug: string, now: Date): Promise<boolean> {
  const made = await tx.insert(articleSlugs).values({ slug, articleId, isCurrent: true, createdAt: now }).onConflictDoNothing().returning();
  return made.length === 1;
}

/**
 * Before first publication the old address goes; from then on it stays and leads on to the new one.
 * False where somebody else took the new one meanwhile: the transaction is then to be given up.
 */
export async function replaceSlug(
  tx: Tx,
  article: { id: string; firstPublishedAt: Date | null },
  slug: string,
  now: Date,
): Promise<boolean> {
  if (article.firstPublishedAt) await tx.update(articleSlugs).set({ isCurrent: false }).where(eq(articleSlugs.articleId, article.id));
  else await tx.delete(articleSlugs).where(eq(articleSlugs.articleId, article.id));
  const [again] = await tx
    .update(articleSlugs)
    .set({ isCurrent: true })
    .where(and(eq(articleSlugs.slug, slug), eq(articleSlugs.articleId, article.id)))
    .returning();
  return again !== undefined || insertSlug(tx, article.id, slug, now);
}

export const listSlugs = async (tx: Tx, articleId: string): Promise<string[]> =>
  (await tx.select({ slug: articleSlugs.slug }).from(articleSlugs).where(eq(articleSlugs.articleId, articleId))).map((row) => row.slug);
