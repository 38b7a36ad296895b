import { and, asc, desc, eq, inArray, isNotNull, ne, or } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimSeasons, claims } from "@/db/schema/claims";
import { seasons, shows } from "@/db/schema/shows";

/** What a story is shown beside: the records it is about, and the claims it leans on whatever show they belong to. */
export type PanelAsked = { shows: readonly string[]; seasons: readonly string[]; cited: readonly string[] };
/** `isAsked`: the story is about it; else it only states something of it. */
export type PanelPlace = { showId: string; show: string; seasonId: string; label: string; isAsked: boolean };

/** Seasons that one story is shown beside, at the most, and as many again whose claims it states besides. */
export const PANEL_SEASONS_MAX = 12;

/** The seasons a story is about, of a show all of them, the newest first; then those whose claims it states. */
export async function findPanelPlaces(db: Reader, asked: PanelAsked): Promise<PanelPlace[]> {
  const [named, ofShows, stated] = await Promise.all([
    asked.seasons.length > 0 ? placesIn(db, inArray(seasons.id, [...asked.seasons])) : [],
    asked.shows.length > 0 ? placesIn(db, inArray(seasons.showId, [...asked.shows])) : [],
    seasonsOfClaims(db, asked.cited),
  ]);
  const inOrder = asked.seasons.flatMap((id) => named.find(({ seasonId }) => seasonId === id) ?? []);
  const about = once([...inOrder, ...ofShows]).slice(0, PANEL_SEASONS_MAX);
  const known = new Set(about.map(({ seasonId }) => seasonId));
  const missing = stated.filter((id) => !known.has(id)).slice(0, PANEL_SEASONS_MAX);
  const more = missing.length > 0 ? await placesIn(db, inArray(seasons.id, missing)) : [];
  return [...about.map((place) => ({ ...place, isAsked: true })), ...more.map((place) => ({ ...place, isAsked: false }))];
}

const once = <P extends { seasonId: string }>(places: P[]) =>
  places.filter(({ seasonId }, at) => places.findIndex((place) => place.seasonId === seasonId) === at);

const placesIn = (db: Reader, which: ReturnType<typeof inArray>) =>
  db
    .select({ showId: shows.id, show: shows.title, seasonId: seasons.id, label: seasons.label })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(which)
    .orderBy(asc(shows.title), desc(seasons.position));

/** One season for each claim, the last it is told of; a claim of a whole show is told of with its last season. */
async function seasonsOfClaims(db: Reader, claimIds: readonly string[]): Promise<string[]> {
  if (claimIds.length === 0) return [];
  const rows = await db
    .selectDistinctOn([claims.id], { seasonId: seasons.id })
    .from(claims)
    .innerJoin(seasons, eq(seasons.showId, claims.showId))
    .leftJoin(claimSeasons, and(eq(claimSeasons.claimId, claims.id), eq(claimSeasons.seasonId, seasons.id)))
    .where(and(inArray(claims.id, [...claimIds]), or(isNotNull(claimSeasons.seasonId), ne(claims.scope, "seasons"))))
    .orderBy(claims.id, desc(seasons.position));
  return [...new Set(rows.map(({ seasonId }) => seasonId))];
}
