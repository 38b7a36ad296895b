import { count, eq, inArray, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { articleSubjects, editions } from "@/db/schema/articles";
import { claimSeasons, estimates, openQuestions } from "@/db/schema/claims";
import { credits } from "@/db/schema/people";
import { externalIds, organisations, seasonOrganisations, seasons } from "@/db/schema/shows";
import type { CreateSeason } from "../schema";
import { lockShow, type Show } from "./shows";

export type Season = typeof seasons.$inferSelect;
type SeasonValues = Omit<CreateSeason, "showId" | "services">;
type Service = CreateSeason["services"][number];

/** A season with its show, the show locked first: whoever holds both takes them in this order. */
export async function lockSeasonOfShow(tx: Tx, seasonId: string): Promise<{ show: Show; season: Season } | null> {
  const [known] = await tx.select({ showId: seasons.showId }).from(seasons).where(eq(seasons.id, seasonId));
  const show = known ? await lockShow(tx, known.showId) : null;
  const [season] = show ? await tx.select().from(seasons).where(eq(seasons.id, seasonId)).for("update") : [];
  return show && season ? { show, season } : null;
}

/** The addresses, numbers and positions a show's seasons have; call with the show's row locked. */
export const listPlaces = (tx: Tx, showId: string) =>
  tx
    .select({ id: seasons.id, kind: seasons.kind, slug: seasons.slug, number: seasons.number, position: seasons.position })
    .from(seasons)
    .where(eq(seasons.showId, showId));

export async function insertSeason(tx: Tx, showId: string, values: SeasonValues & { slug: string }, now: Date): Promise<string> {
  const row = { ...named(values), showId, slug: values.slug, createdAt: now, updatedAt: now };
  return only(await tx.insert(seasons).values(row).returning({ id: seasons.id })).id;
}

/** Returns the new version. */
export async function changeSeason(tx: Tx, season: Season, values: SeasonValues, now: Date): Promise<number> {
  const version = season.version + 1;
  await tx
    .update(seasons)
    .set({ ...named(values), version, updatedAt: now })
    .where(eq(seasons.id, season.id));
  return version;
}

const named = ({ kind, position, number, label, subtitle, parts }: SeasonValues) => ({ kind, position, number, label, subtitle, parts });

export const listServices = (tx: Tx, seasonId: string) =>
  tx
    .select({
      organisationId: seasonOrganisations.organisationId,
      role: seasonOrganisations.role,
      territory: seasonOrganisations.territory,
    })
    .from(seasonOrganisations)
    .where(eq(seasonOrganisations.seasonId, seasonId))
    .orderBy(seasonOrganisations.role, seasonOrganisations.territory, seasonOrganisations.organisationId);

export async function replaceServices(tx: Tx, seasonId: string, services: readonly Service[]) {
  await tx.delete(seasonOrganisations).where(eq(seasonOrganisations.seasonId, seasonId));
  if (services.length === 0) return;
  await tx
    .insert(seasonOrganisations)
    .values(services.map(({ organisationId, role, territory }) => ({ seasonId, organisationId, role, territory })));
}

/** Those of these ids that name an organisation on record. */
export async function knownOrganisations(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(inArray(organisations.id, [...ids]));
  return new Set(rows.map((row) => row.id));
}

export async function countUsesOfSeason(tx: Tx, seasonId: string): Promise<Record<string, number>> {
  const stories = await tx
    .select({ n: sql<number>`count(distinct ${editions.articleId})::int` })
    .from(articleSubjects)
    .innerJoin(editions, eq(editions.id, articleSubjects.editionId))
    .where(eq(articleSubjects.seasonId, seasonId));
  return {
    stories: only(stories).n,
    claims: only(await tx.select({ n: count() }).from(claimSeasons).where(eq(claimSeasons.seasonId, seasonId))).n,
    estimates: only(await tx.select({ n: count() }).from(estimates).where(eq(estimates.seasonId, seasonId))).n,
    questions: only(await tx.select({ n: count() }).from(openQuestions).where(eq(openQuestions.seasonId, seasonId))).n,
    credits: only(await tx.select({ n: count() }).from(credits).where(eq(credits.seasonId, seasonId))).n,
    externalIds: only(await tx.select({ n: count() }).from(externalIds).where(eq(externalIds.seasonId, seasonId))).n,
  };
}

export async function deleteSeason(tx: Tx, seasonId: string) {
  await tx.delete(seasons).where(eq(seasons.id, seasonId));
}
