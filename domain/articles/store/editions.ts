import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { articleSlugs, articles, authors, bylines, editions, revisions } from "@/db/schema/articles";
import { settings } from "@/db/schema/staff";
import { levelsOf } from "../../settings/vocabulary";
import { type Spoilers, spoilersOf } from "../copy";
import type { Doc } from "../document";
import type { ArticleKind } from "../vocabulary";
import { explicitSubjects } from "./subjects";

export type EditionRow = typeof editions.$inferSelect;
export type RevisionRow = Omit<typeof revisions.$inferSelect, "body"> & { body: Doc; spoilers: Spoilers | null };
export type LockedEdition = NonNullable<Awaited<ReturnType<typeof lockEdition>>>;

/** The edition, its article and its head, with both rows locked: the article first, so that two verbs never wait for each other in turn. */
export async function lockEdition(tx: Tx, editionId: string) {
  const [found] = await tx.select({ articleId: editions.articleId }).from(editions).where(eq(editions.id, editionId));
  if (!found) return null;
  const article = only(await tx.select().from(articles).where(eq(articles.id, found.articleId)).for("update"));
  const [edition] = await tx.select().from(editions).where(eq(editions.id, editionId)).for("update");
  if (!edition) return null;
  const [head, names, about, slug, rules] = await Promise.all([
    headOf(tx, edition),
    listBylines(tx, editionId),
    explicitSubjects(tx, editionId),
    currentSlug(tx, article.id),
    findRules(tx),
  ]);
  const bylineUserIds = names.flatMap(({ userId }) => (userId ? [userId] : []));
  return {
    ...edition,
    article,
    slug,
    head,
    about,
    bylines: names,
    bylineUserIds,
    ...rules,
    wasPublished: article.firstPublishedAt !== null,
  };
}

async function headOf(tx: Tx, edition: EditionRow): Promise<RevisionRow> {
  if (!edition.headRevisionId) throw new Error(`edition ${edition.id} has no head`);
  return revisionOf(only(await tx.select().from(revisions).where(eq(revisions.id, edition.headRevisionId))));
}

/** What was saved has passed the document's schema. */
export const revisionOf = (row: typeof revisions.$inferSelect): RevisionRow => ({
  ...row,
  body: row.body as Doc,
  spoilers: spoilersOf(row),
});

export const listBylines = (tx: Tx, editionId: string) =>
  tx
    .select({ authorId: bylines.authorId, userId: authors.userId })
    .from(bylines)
    .innerJoin(authors, eq(authors.id, bylines.authorId))
    .where(eq(bylines.editionId, editionId))
    .orderBy(asc(bylines.position));

async function currentSlug(tx: Tx, articleId: string): Promise<string> {
  const current = and(eq(articleSlugs.articleId, articleId), articleSlugs.isCurrent);
  return only(await tx.select({ slug: articleSlugs.slug }).from(articleSlugs).where(current)).slug;
}

/** How the newsroom wants its copy looked at. */
async function findRules(tx: Tx) {
  const [row] = await tx.select({ secondPerson: settings.secondPerson, options: settings.options }).from(settings);
  return { secondPerson: row?.secondPerson ?? "normal", levels: levelsOf(row?.options) };
}

export async function lockArticle(tx: Tx, articleId: string) {
  const [article] = await tx.select().from(articles).where(eq(articles.id, articleId)).for("update");
  return article ?? null;
}

export async function insertArticle(tx: Tx, values: { kind: ArticleKind; createdBy: string; now: Date }) {
  const [language] = await tx.select({ language: settings.language }).from(settings);
  const row = { kind: values.kind, createdBy: values.createdBy, createdAt: values.now, ...language };
  return only(await tx.insert(articles).values(row).returning());
}

export async function insertEdition(tx: Tx, values: { articleId: string; authorId: string; now: Date }) {
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${editions.number}), 0)::int` })
    .from(editions)
    .where(eq(editions.articleId, values.articleId));
  const row = {
    articleId: values.articleId,
    authorId: values.authorId,
    number: (last?.number ?? 0) + 1,
    createdAt: values.now,
    updatedAt: values.now,
  };
  const edition = only(await tx.insert(editions).values(row).returning());
  await tx.update(articles).set({ openEditionId: edition.id }).where(eq(articles.id, values.articleId));
  return edition;
}

type Change = Partial<Omit<typeof editions.$inferInsert, "id" | "articleId" | "number" | "version">>;

/** Writes the change, raises the version by one and returns it. The row is locked by whoever calls. */
export async function advance(tx: Tx, edition: { id: string; version: number }, change: Change, now: Date): Promise<number> {
  const version = edition.version + 1;
  await tx
    .update(editions)
    .set({ ...change, version, updatedAt: now })
    .where(eq(editions.id, edition.id));
  return version;
}

type Pointers = Partial<
  Pick<typeof articles.$inferInsert, "liveEditionId" | "openEditionId" | "firstPublishedAt" | "significantAt" | "kind">
>;

export async function pointArticle(tx: Tx, articleId: string, change: Pointers) {
  await tx.update(articles).set(change).where(eq(articles.id, articleId));
}

/** Puts what is live out of date, so that the next edition may take its place. */
export async function supersedeLive(tx: Tx, articleId: string, now: Date) {
  const live = and(eq(editions.articleId, articleId), eq(editions.status, "published"));
  await tx
    .update(editions)
    .set({ status: "superseded", version: sql`${editions.version} + 1`, updatedAt: now })
    .where(live);
}

export const listEditions = (tx: Tx, articleId: string) =>
  tx
    .select({ id: editions.id, status: editions.status, publishedAt: editions.publishedAt })
    .from(editions)
    .where(eq(editions.articleId, articleId));

/** Rows go, by cascade; what is append-only stays. */
export async function deleteArticle(tx: Tx, articleId: string) {
  await tx.delete(articles).where(eq(articles.id, articleId));
}

/** Of these authors, those on record. */
export async function knownAuthors(tx: Tx, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  return new Set((await tx.select({ id: authors.id }).from(authors).where(inArray(authors.id, ids))).map((row) => row.id));
}

export async function replaceBylines(tx: Tx, editionId: string, authorIds: readonly string[]) {
  await tx.delete(bylines).where(eq(bylines.editionId, editionId));
  const rows = authorIds.map((authorId, index) => ({ editionId, authorId, position: index + 1 }));
  if (rows.length > 0) await tx.insert(bylines).values(rows);
}
