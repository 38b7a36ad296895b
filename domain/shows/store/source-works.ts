import { and, eq, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { credits } from "@/db/schema/people";
import { adaptations, organisations, shows, sourceWorks } from "@/db/schema/shows";
import type { CreateSourceWork, LinkSourceWork } from "../schema";

export type SourceWork = typeof sourceWorks.$inferSelect;

export async function lockSourceWork(tx: Tx, sourceWorkId: string): Promise<SourceWork | null> {
  const [work] = await tx.select().from(sourceWorks).where(eq(sourceWorks.id, sourceWorkId)).for("update");
  return work ?? null;
}

/** The addresses of all works, held still until the transaction ends. */
export async function listWorkSlugs(tx: Tx): Promise<Set<string>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('showdesk:source-work-slugs'))`);
  const rows = await tx.select({ slug: sourceWorks.slug }).from(sourceWorks);
  return new Set(rows.map((row) => row.slug));
}

export async function insertSourceWork(tx: Tx, slug: string, values: CreateSourceWork): Promise<string> {
  return only(
    await tx
      .insert(sourceWorks)
      .values({ ...named(values), slug })
      .returning({ id: sourceWorks.id }),
  ).id;
}

/** Returns the new version. */
export async function changeSourceWork(tx: Tx, work: SourceWork, values: CreateSourceWork): Promise<number> {
  const version = work.version + 1;
  await tx
    .update(sourceWorks)
    .set({ ...named(values), version })
    .where(eq(sourceWorks.id, work.id));
  return version;
}

const named = ({ kind, title, originalTitle, language, publisherId, firstPublished, asShowId }: CreateSourceWork) => ({
  kind,
  title,
  originalTitle,
  language,
  publisherId,
  firstPublished,
  asShowId,
});

export async function isOrganisation(tx: Tx, id: string): Promise<boolean> {
  return (await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, id))).length === 1;
}

export async function isShow(tx: Tx, id: string): Promise<boolean> {
  return (await tx.select({ id: shows.id }).from(shows).where(eq(shows.id, id))).length === 1;
}

/** A second link of the same two is the first one, told anew. */
export async function putAdaptation(tx: Tx, { showId, sourceWorkId, relation, sharesTitle }: LinkSourceWork) {
  await tx
    .insert(adaptations)
    .values({ showId, sourceWorkId, relation, sharesTitle })
    .onConflictDoUpdate({ target: [adaptations.showId, adaptations.sourceWorkId], set: { relation, sharesTitle } });
}

/** False where the two were not linked. */
export async function removeAdaptation(tx: Tx, showId: string, sourceWorkId: string): Promise<boolean> {
  const gone = await tx
    .delete(adaptations)
    .where(and(eq(adaptations.showId, showId), eq(adaptations.sourceWorkId, sourceWorkId)))
    .returning({ showId: adaptations.showId });
  return gone.length === 1;
}

/** Shows made from the work, and whoever wrote it: their pages print its title. */
export async function listPagesOfWork(tx: Tx, sourceWorkId: string): Promise<{ showIds: string[]; personIds: string[] }> {
  const made = await tx.select({ id: adaptations.showId }).from(adaptations).where(eq(adaptations.sourceWorkId, sourceWorkId));
  const authors = await tx.selectDistinct({ id: credits.personId }).from(credits).where(eq(credits.sourceWorkId, sourceWorkId));
  return { showIds: made.map(({ id }) => id), personIds: authors.map(({ id }) => id) };
}
