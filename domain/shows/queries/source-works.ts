import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { adaptations, organisations, shows, sourceWorks } from "@/db/schema/shows";
import { answers } from "./search";

/** Rows of one page of a list. */
export const PAGE_SIZE = 50;

const authors = sql<string[]>`coalesce((
  select json_agg(p.display_name order by c.position) from credits c join people p on p.id = c.person_id
  where c.source_work_id = source_works.id), '[]'::json)`;

const called = (text: string) =>
  sql`(${answers(sql`${sourceWorks.title}`, text)} or ${answers(sql`coalesce(${sourceWorks.originalTitle}, '')`, text)})`;

const madeInto = sql<string[]>`coalesce((
  select json_agg(h.title order by h.title) from adaptations d join shows h on h.id = d.show_id
  where d.source_work_id = source_works.id), '[]'::json)`;

export async function listSourceWorks(db: Reader, text: string, page: number) {
  const rows = await db
    .select({
      id: sourceWorks.id,
      title: sourceWorks.title,
      originalTitle: sourceWorks.originalTitle,
      language: sourceWorks.language,
      kind: sourceWorks.kind,
      authors,
      madeInto,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(sourceWorks)
    .where(text ? called(text) : undefined)
    .orderBy(asc(sql`lower(${sourceWorks.title})`), asc(sourceWorks.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** Works for a field that asks for one. */
export async function searchSourceWorks(db: Reader, text: string) {
  const rows = await db
    .select({ id: sourceWorks.id, title: sourceWorks.title, kind: sourceWorks.kind, authors })
    .from(sourceWorks)
    .where(called(text))
    .orderBy(asc(sql`lower(${sourceWorks.title})`))
    .limit(12);
  return rows.map(({ id, title, kind, authors: by }) => ({ id, label: title, note: [kind.replaceAll("_", " "), ...by].join(", ") }));
}

const asShow = alias(shows, "as_show");

/** A work with its publisher and the shows made from it, or null. */
export async function findSourceWork(db: Reader, sourceWorkId: string) {
  const [found] = await db
    .select({ work: sourceWorks, publisher: organisations.name, asShow: asShow.title })
    .from(sourceWorks)
    .leftJoin(organisations, eq(organisations.id, sourceWorks.publisherId))
    .leftJoin(asShow, eq(asShow.id, sourceWorks.asShowId))
    .where(eq(sourceWorks.id, sourceWorkId));
  if (!found) return null;
  const made = await db
    .select({ showId: shows.id, title: shows.title, relation: adaptations.relation })
    .from(adaptations)
    .innerJoin(shows, eq(shows.id, adaptations.showId))
    .where(eq(adaptations.sourceWorkId, sourceWorkId))
    .orderBy(asc(shows.title));
  return { ...found.work, publisher: found.publisher, asShow: found.asShow, madeInto: made };
}
export type DeskSourceWork = NonNullable<Awaited<ReturnType<typeof findSourceWork>>>;

/** What a show was made from, with the authors. */
export const listAdaptations = (db: Reader, showId: string) =>
  db
    .select({
      sourceWorkId: sourceWorks.id,
      title: sourceWorks.title,
      originalTitle: sourceWorks.originalTitle,
      kind: sourceWorks.kind,
      relation: adaptations.relation,
      sharesTitle: adaptations.sharesTitle,
      publisher: organisations.name,
      authors,
    })
    .from(adaptations)
    .innerJoin(sourceWorks, eq(sourceWorks.id, adaptations.sourceWorkId))
    .leftJoin(organisations, eq(organisations.id, sourceWorks.publisherId))
    .where(eq(adaptations.showId, showId))
    .orderBy(asc(sourceWorks.title));
