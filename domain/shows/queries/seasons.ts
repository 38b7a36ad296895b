import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { seasons, shows } from "@/db/schema/shows";
import type { SeasonRole } from "../vocabulary";

export type Service = { organisationId: string; name: string; role: SeasonRole; territory: string };

// Written with names of their own: the query builder drops the table of a column where a query has only one.
const services = sql<Service[]>`coalesce((
  select json_agg(json_build_object('organisationId', o.id, 'name', o.name, 'role', so.role, 'territory', so.territory)
    order by so.role, so.territory, o.name)
  from season_organisations so join organisations o on o.id = so.organisation_id
  where so.season_id = seasons.id), '[]'::json)`;

const columns = {
  id: seasons.id,
  kind: seasons.kind,
  position: seasons.position,
  number: seasons.number,
  label: seasons.label,
  subtitle: seasons.subtitle,
  slug: seasons.slug,
  parts: seasons.parts,
  services,
};

/** A show's seasons, specials and films in their order. */
export const listSeasons = (db: Reader, showId: string) =>
  db
    .select({
      ...columns,
      castCount: sql<number>`(select count(*)::int from credits c where c.season_id = seasons.id and c."group" = 'cast')`,
    })
    .from(seasons)
    .where(eq(seasons.showId, showId))
    .orderBy(asc(seasons.position));

/** A season with its show and services, as its form shows it, or null; `showId` is part of its address and must fit. */
export async function findSeason(db: Reader, showId: string, seasonId: string) {
  const [season] = await db
    .select({
      ...columns,
      isCastComplete: seasons.isCastComplete,
      version: seasons.version,
      show: { id: shows.id, title: shows.title, slug: shows.slug, disambiguator: shows.disambiguator },
    })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(sql`${seasons.id} = ${seasonId} and ${seasons.showId} = ${showId}`);
  return season ?? null;
}
export type DeskSeason = NonNullable<Awaited<ReturnType<typeof findSeason>>>;

/** The number and place the next season of a show would have. */
export async function findNextSeason(db: Reader, showId: string): Promise<{ number: number; position: number }> {
  const [next] = await db
    .select({
      number: sql<number>`coalesce(max(${seasons.number}) filter (where ${seasons.kind} = 'season'), 0) + 1`,
      position: sql<number>`floor(coalesce(max(${seasons.position}), 0))::int + 1`,
    })
    .from(seasons)
    .where(eq(seasons.showId, showId));
  return next ?? { number: 1, position: 1 };
}
