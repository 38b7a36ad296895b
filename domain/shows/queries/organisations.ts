import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { organisations, seasonOrganisations, seasons, shows, sourceWorks } from "@/db/schema/shows";
import { answers } from "./search";

/** Rows of one page of a list. */
export const PAGE_SIZE = 50;

/** By any name it has or had. */
const called = (text: string) =>
  sql`(${answers(sql`${organisations.name}`, text)} or exists (
    select from unnest(${organisations.formerNames}) former where ${answers(sql`former`, text)}))`;

const seasonCount = sql<number>`(select count(distinct so.season_id)::int from season_organisations so
  where so.organisation_id = organisations.id)`;

export async function listOrganisations(db: Reader, text: string, page: number) {
  const rows = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      roles: organisations.roles,
      country: organisations.country,
      formerNames: organisations.formerNames,
      seasonCount,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(organisations)
    .where(text ? called(text) : undefined)
    .orderBy(asc(sql`lower(${organisations.name})`), asc(organisations.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** Organisations for a field that asks for one. */
export async function searchOrganisations(db: Reader, text: string) {
  const rows = await db
    .select({ id: organisations.id, name: organisations.name, roles: organisations.roles })
    .from(organisations)
    .where(called(text))
    .orderBy(asc(sql`lower(${organisations.name})`))
    .limit(12);
  return rows.map(({ id, name, roles }) => ({ id, label: name, note: roles.join(", ") }));
}

/** An organisation with the seasons it carries or makes and the works it publishes, or null. */
export async function findOrganisation(db: Reader, organisationId: string) {
  const [organisation] = await db.select().from(organisations).where(eq(organisations.id, organisationId));
  if (!organisation) return null;
  const itsSeasons = await db
    .selectDistinct({ showId: shows.id, show: shows.title, seasonId: seasons.id, season: seasons.label, position: seasons.position })
    .from(seasonOrganisations)
    .innerJoin(seasons, eq(seasons.id, seasonOrganisations.seasonId))
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(eq(seasonOrganisations.organisationId, organisationId))
    .orderBy(asc(shows.title), asc(seasons.position));
  const works = await db
    .select({ id: sourceWorks.id, title: sourceWorks.title })
    .from(sourceWorks)
    .where(eq(sourceWorks.publisherId, organisationId))
    .orderBy(asc(sourceWorks.title));
  return { ...organisation, seasons: itsSeasons, works };
}
export type DeskOrganisation = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>;
