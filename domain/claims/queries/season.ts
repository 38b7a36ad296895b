import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimSeasons, claims, estimates, estimateWindows, openQuestions } from "@/db/schema/claims";
import { seasons, shows } from "@/db/schema/shows";
import { settings, users } from "@/db/schema/staff";
import { dayOf } from "../../kernel/day";
import { claimStates } from "../claim-state";
import { inputsOf } from "../show-status";
import { deriveSeasonStatus } from "../status";
import { describeClaims, type LedgerClaim } from "./claims";
import { listClaims, loadLedger, relationsAmong, seasonsOf } from "./ledger";

const services = sql<string[]>`coalesce((
  select json_agg(distinct o.name) from season_organisations so join organisations o on o.id = so.organisation_id
  where so.season_id = ${seasons.id} and so.role in ('network', 'streamer')), '[]'::json)`;

/** The season of a show, or null where that show has no such season. */
export async function findSeasonPlace(db: Reader, at: { showId: string; seasonId: string }) {
  const [place] = await db
    .select({
      id: seasons.id,
      label: seasons.label,
      subtitle: seasons.subtitle,
      position: seasons.position,
      parts: seasons.parts,
      showId: shows.id,
      show: shows.title,
      countries: shows.countries,
      services,
    })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(and(eq(seasons.id, at.seasonId), eq(shows.id, at.showId)));
  return place ?? null;
}

/** Every season of a show, in order. */
export const listSeasonLabels = (db: Reader, showId: string) =>
  db.select({ id: seasons.id, label: seasons.label }).from(seasons).where(eq(seasons.showId, showId)).orderBy(asc(seasons.position));

/**
 * What the ledger holds of a season at `now`: where it stands by the rules, every claim that reaches it with its state,
 * newest report first, and what is asked and guessed. What only the desk knows is among the claims and in nothing derived.
 */
export async function readSeason(db: Reader, at: { showId: string; seasonId: string }, now: Date) {
  const today = dayOf(now, await zoneOf(db));
  const [ledger, everyClaim] = await Promise.all([loadLedger(db, at.showId, now), listClaims(db, at.showId)]);
  const input = inputsOf(ledger, today).find((one) => one.season.id === at.seasonId);
  if (!input) return null;
  const reach = await seasonsOf(
    db,
    everyClaim.map((claim) => claim.id),
  );
  const reaches = { show: true, more: input.season.isFirstUnreleased };
  const mine = everyClaim.filter(({ id, scope }) => (scope === "seasons" ? reach.get(id)?.includes(at.seasonId) : reaches[scope]));
  const ids = mine.map((claim) => claim.id);
  const [described, relations] = await Promise.all([
    describeClaims(db, mine, { reach, states: claimStates(input), now }),
    relationsAmong(db, ids),
  ]);
  const newest = (a: LedgerClaim, b: LedgerClaim) =>
    a.reportedOn === b.reportedOn ? (a.id < b.id ? 1 : -1) : a.reportedOn < b.reportedOn ? 1 : -1;
  return { today, status: deriveSeasonStatus(input), claims: described.sort(newest), relations };
}

async function zoneOf(db: Reader): Promise<string> {
  const [row] = await db.select({ timeZone: settings.timeZone }).from(settings);
  return row?.timeZone ?? "UTC";
}

/** When somebody last read the sources of a season again, and who; null where nobody has. */
export async function findLastCheck(db: Reader, seasonId: string): Promise<{ on: string; by: string | null } | null> {
  const [claim] = await db
    .select({ on: claims.lastVerifiedOn, by: users.name })
    .from(claimSeasons)
    .innerJoin(claims, and(eq(claims.id, claimSeasons.claimId), isNull(claims.retractedAt)))
    .leftJoin(users, eq(users.id, claims.lastVerifiedBy))
    .where(eq(claimSeasons.seasonId, seasonId))
    .orderBy(sql`${claims.lastVerifiedOn} desc nulls last`, desc(claims.id))
    .limit(1);
  return claim?.on ? { on: claim.on, by: claim.by } : null;
}

/** What nobody has said yet about a season, the oldest question first. */
export const listOpenQuestions = (db: Reader, seasonId: string) =>
  db
    .select({
      id: openQuestions.id,
      key: openQuestions.key,
      wording: openQuestions.wording,
      raisedOn: openQuestions.raisedOn,
      lastCheckedOn: openQuestions.lastCheckedOn,
    })
    .from(openQuestions)
    .where(and(eq(openQuestions.seasonId, seasonId), isNull(openQuestions.closedOn)))
    .orderBy(asc(openQuestions.raisedOn), asc(openQuestions.key));

/** Our forecasts of a season, the newest first, each with its windows and what became of it. */
export async function listEstimates(db: Reader, seasonId: string) {
  const rows = await db
    .select({ estimate: estimates, madeBy: users.name, window: estimateWindows })
    .from(estimates)
    .innerJoin(users, eq(users.id, estimates.madeBy))
    .innerJoin(estimateWindows, eq(estimateWindows.estimateId, estimates.id))
    .where(eq(estimates.seasonId, seasonId))
    .orderBy(desc(estimates.madeOn), desc(estimates.id), asc(estimateWindows.rank));
  const found = new Map<
    string,
    Omit<(typeof rows)[number]["estimate"], "madeBy"> & { madeBy: string; windows: (typeof rows)[number]["window"][] }
  >();
  for (const { estimate, madeBy, window } of rows) {
    const known = found.get(estimate.id) ?? { ...estimate, madeBy, windows: [] };
    found.set(estimate.id, { ...known, windows: [...known.windows, window] });
  }
  return [...found.values()];
}
export type SeasonEstimate = Awaited<ReturnType<typeof listEstimates>>[number];
