import { and, count, eq, inArray, or, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { articleSubjects, editions } from "@/db/schema/articles";
import { claims, openQuestions } from "@/db/schema/claims";
import { credits } from "@/db/schema/people";
import { adaptations, externalIds, seasons, showRelations, shows, showTitles, sourceWorks } from "@/db/schema/shows";
import type { CreateShow } from "../schema";

export type Show = typeof shows.$inferSelect;
type ShowValues = Omit<CreateShow, "titles">;
type Title = CreateShow["titles"][number];

/** The show's row, held until the transaction ends. */
export async function lockShow(tx: Tx, showId: string): Promise<Show | null> {
  const [show] = await tx.select().from(shows).where(eq(shows.id, showId)).for("update");
  return show ?? null;
}

/** Holds the addresses of all shows still, so that two of one name do not choose the same. */
export async function listShowSlugs(tx: Tx): Promise<Set<string>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('showdesk:show-slugs'))`);
  const rows = await tx.select({ slug: shows.slug }).from(shows);
  return new Set(rows.map((row) => row.slug));
}

export async function insertShow(tx: Tx, values: ShowValues & { slug: string }, now: Date): Promise<string> {
  const row = { ...named(values), slug: values.slug, createdAt: now, updatedAt: now };
  return only(await tx.insert(shows).values(row).returning({ id: shows.id })).id;
}

/** Returns the new version. */
export async function changeShow(tx: Tx, show: Show, values: ShowValues, now: Date): Promise<number> {
  const version = show.version + 1;
  await tx
    .update(shows)
    .set({ ...named(values), version, updatedAt: now })
    .where(eq(shows.id, show.id));
  return version;
}

const named = ({ title, disambiguator, format, originalLanguage, countries, genres, logline, isAnthology }: ShowValues) => ({
  title,
  disambiguator,
  format,
  originalLanguage,
  countries,
  genres,
  logline,
  isAnthology,
});

export const listTitles = (tx: Tx, showId: string) =>
  tx
    .select({ text: showTitles.text, kind: showTitles.kind, language: showTitles.language, script: showTitles.script })
    .from(showTitles)
    .where(eq(showTitles.showId, showId))
    .orderBy(showTitles.position);

export async function replaceTitles(tx: Tx, showId: string, titles: readonly Title[]) {
  await tx.delete(showTitles).where(eq(showTitles.showId, showId));
  if (titles.length === 0) return;
  const rows = titles.map(({ text, kind, language, script }, index) => ({ showId, position: index + 1, text, kind, language, script }));
  await tx.insert(showTitles).values(rows);
}

/** How many records of each kind point at the show. Those of one story are one. */
export async function countUsesOfShow(tx: Tx, showId: string): Promise<Record<string, number>> {
  const itsSeasons = tx.select({ id: seasons.id }).from(seasons).where(eq(seasons.showId, showId));
  const stories = await tx
    .select({ n: sql<number>`count(distinct ${editions.articleId})::int` })
    .from(articleSubjects)
    .innerJoin(editions, eq(editions.id, articleSubjects.editionId))
    .where(or(eq(articleSubjects.showId, showId), inArray(articleSubjects.seasonId, itsSeasons)));
  const relations = or(eq(showRelations.fromShow, showId), eq(showRelations.toShow, showId));
  return {
    seasons: only(await tx.select({ n: count() }).from(seasons).where(eq(seasons.showId, showId))).n,
    stories: only(stories).n,
    claims: only(await tx.select({ n: count() }).from(claims).where(eq(claims.showId, showId))).n,
    questions: only(await tx.select({ n: count() }).from(openQuestions).where(eq(openQuestions.showId, showId))).n,
    credits: only(await tx.select({ n: count() }).from(credits).where(eq(credits.showId, showId))).n,
    relations: only(await tx.select({ n: count() }).from(showRelations).where(relations)).n,
    sourceWorks:
      only(await tx.select({ n: count() }).from(adaptations).where(eq(adaptations.showId, showId))).n +
      only(await tx.select({ n: count() }).from(sourceWorks).where(eq(sourceWorks.asShowId, showId))).n,
    externalIds: only(await tx.select({ n: count() }).from(externalIds).where(eq(externalIds.showId, showId))).n,
  };
}

export async function deleteShow(tx: Tx, showId: string) {
  await tx.delete(shows).where(eq(shows.id, showId));
}

/** Shows whose pages print this one's name: what it relates to, and what was made from it. */
export async function listShowsNaming(tx: Tx, showId: string): Promise<string[]> {
  const related = await tx
    .select({ from: showRelations.fromShow, to: showRelations.toShow })
    .from(showRelations)
    .where(or(eq(showRelations.fromShow, showId), eq(showRelations.toShow, showId)));
  const remakes = await tx
    .select({ id: adaptations.showId })
    .from(adaptations)
    .innerJoin(sourceWorks, and(eq(sourceWorks.id, adaptations.sourceWorkId), eq(sourceWorks.asShowId, showId)));
  return [...new Set([...related.flatMap(({ from, to }) => [from, to]), ...remakes.map(({ id }) => id)])].filter((id) => id !== showId);
}
