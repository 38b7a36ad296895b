import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { shows, showTitles } from "@/db/schema/shows";
import { answers } from "./search";

/** Rows of one page of a list. */
export const PAGE_SIZE = 50;

// Written with names of their own: the query builder drops the table of a column where a query has only one.
const originalTitle = sql<{ text: string; language: string } | null>`(
  select json_build_object('text', t.text, 'language', t.language) from show_titles t
  where t.show_id = shows.id and t.kind = 'original' and t.text <> shows.title order by t.position limit 1)`;

const services = sql<string[]>`coalesce((
  select json_agg(distinct o.name) from season_organisations so
  join organisations o on o.id = so.organisation_id join seasons n on n.id = so.season_id
  where n.show_id = shows.id and so.role in ('network', 'streamer')), '[]'::json)`;

/** Stories whose version in hand, else the live one, else the last, is about or mentions the show or one of its seasons. */
const storyCount = sql<number>`(
  select count(distinct a.id)::int from articles a
  join article_subjects x on x.edition_id = coalesce(a.open_edition_id, a.live_edition_id,
    (select e.id from editions e where e.article_id = a.id order by e.number desc limit 1))
  where x.show_id = shows.id or x.season_id in (select n.id from seasons n where n.show_id = shows.id))`;

/** Shows by name; `text` is sought in every title, in any script, and forgives slips of the finger. */
export async function listShows(db: Reader, text: string, page: number) {
  const rows = await db
    .select({
      id: shows.id,
      title: shows.title,
      disambiguator: shows.disambiguator,
      countries: shows.countries,
      originalTitle,
      services,
      storyCount,
      seasonCount: sql<number>`(select count(*)::int from seasons n where n.show_id = shows.id)`,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(shows)
    .where(
      text
        ? sql`(${answers(sql`${shows.title}`, text)} or exists (
            select from ${showTitles} where ${showTitles.showId} = ${shows.id} and ${answers(sql`${showTitles.text}`, text)}))`
        : undefined,
    )
    .orderBy(asc(sql`lower(${shows.title})`), asc(shows.disambiguator), asc(shows.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** Shows for a field that asks for one. */
export async function searchShows(db: Reader, text: string) {
  const rows = await db
    .select({ id: shows.id, title: shows.title, disambiguator: shows.disambiguator })
    .from(shows)
    .where(answers(sql`${shows.title}`, text))
    .orderBy(asc(sql`lower(${shows.title})`), asc(shows.id))
    .limit(12);
  return rows.map(({ id, title, disambiguator }) => ({ id, label: disambiguator ? `${title} (${disambiguator})` : title, note: null }));
}

/** A show with its other titles, as its form shows it, or null. */
export async function findShow(db: Reader, showId: string) {
  const [show] = await db.select().from(shows).where(eq(shows.id, showId));
  if (!show) return null;
  const titles = await db
    .select({ text: showTitles.text, kind: showTitles.kind, language: showTitles.language, script: showTitles.script })
    .from(showTitles)
    .where(eq(showTitles.showId, showId))
    .orderBy(asc(showTitles.position));
  return { ...show, titles };
}
