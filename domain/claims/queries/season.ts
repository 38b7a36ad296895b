import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimSeasons, claims, estimates, estimateWindows, openQuestions } from "@/db/schema/claims";
import { seasons, shows } from "@/db/schema/shows";
import { auditLog, users } from "@/db/schema/staff";
import { dayOf } from "../../kernel/day";
import { sayIn } from "../../kernel/say-in";
import { claimStates } from "../claim-state";
import { inputsOf } from "../show-status";
import { deriveSeasonStatus } from "../status";
import { VERIFY_UNDO_MINUTES } from "../vocabulary";
import { describeClaims, type LedgerClaim } from "./claims";
import { ledgerOf, relationsAmong } from "./ledger";
import { loadShowRecord, type ShowRecord } from "./show-record";

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
  const record = await loadShowRecord(db, at.showId);
  const today = dayOf(now, record.timeZone);
  const input = inputsOf(ledgerOf(record, now), today).find((one) => one.season.id === at.seasonId);
  if (!input) return null;
  const mine = claimsReaching(record, input.season);
  const described = await describeClaims(db, mine, { record, states: claimStates(input), at: now });
  const relations = relationsAmong(record.relations, new Set(mine.map(({ id }) => id)));
  return { today, status: deriveSeasonStatus(sayIn(record.language), input), claims: described.sort(newestReportFirst), relations };
}

/** The claims that say something of a season: about it, its whole show or, while nothing of it is out, more of the show. */
export const claimsReaching = (record: ShowRecord, season: { id: string; isFirstUnreleased: boolean }) =>
  record.claims.filter(({ id, scope }) =>
    scope === "seasons" ? record.reach.get(id)?.includes(season.id) : scope === "show" || season.isFirstUnreleased,
  );

export const newestReportFirst = (a: LedgerClaim, b: LedgerClaim) =>
  a.reportedOn === b.reportedOn ? (a.id < b.id ? 1 : -1) : a.reportedOn < b.reportedOn ? 1 : -1;

/** Until when somebody may take their own last check of a season back; null where it was not theirs, or too long ago. */
export async function findUndoableCheck(db: Reader, seasonId: string, userId: string, now: Date): Promise<{ until: Date } | null> {
  const checks = and(
    eq(auditLog.subjectType, "season"),
    eq(auditLog.subjectId, seasonId),
    inArray(auditLog.action, ["season.verify", "season.undo_verify"]),
  );
  const [last] = await db
    .select({ action: auditLog.action, userId: auditLog.userId, at: auditLog.at })
    .from(auditLog)
    .where(checks)
    .orderBy(desc(auditLog.id))
    .limit(1);
  if (last?.action !== "season.verify" || last.userId !== userId) return null;
  const until = new Date(last.at.getTime() + VERIFY_UNDO_MINUTES * 60_000);
  return until > now ? { until } : null;
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
