import { createHash } from "node:crypto";
import { eq, inArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { claimStates, claims, seasonStatuses } from "@/db/schema/claims";
import { seasons } from "@/db/schema/shows";
import { standingsOf } from "../claim-state";
import { loadLedger } from "../queries/ledger";
import { deriveShowStatuses, RULES_VERSION, type ShowLedger } from "../show-status";
import type { SeasonStatus } from "../status";
import type { ClaimStanding } from "../vocabulary";

export type LineChange = { seasonId: string; before: SeasonStatus | null; after: SeasonStatus };

/** What the cache holds for a show's seasons, by season. */
export async function cachedStatuses(db: Reader, showId: string): Promise<Map<string, SeasonStatus>> {
  const rows = await db
    .select({ id: seasonStatuses.seasonId, status: seasonStatuses.status })
    .from(seasonStatuses)
    .innerJoin(seasons, eq(seasons.id, seasonStatuses.seasonId))
    .where(eq(seasons.showId, showId));
  return new Map(rows.map((row) => [row.id, row.status as SeasonStatus]));
}

/** Derives every season of the show anew, keeps what changed, and says what that is. */
export async function restateShow(tx: Tx, showId: string, today: string, now: Date): Promise<LineChange[]> {
  const before = await cachedStatuses(tx, showId);
  const ledger = await loadLedger(tx, showId, now);
  await keepStandings(tx, showId, standingsOf(ledger, today));
  const changes: LineChange[] = [];
  for (const [seasonId, status] of deriveShowStatuses(ledger, today)) {
    const old = before.get(seasonId) ?? null;
    if (old && hashOf(old) === hashOf(status)) continue;
    await keep(tx, seasonId, status, ledger, now);
    changes.push({ seasonId, before: old, after: status });
  }
  return changes;
}

/** Rewrites how the show's claims stand, for those that read it beside a text. */
async function keepStandings(tx: Tx, showId: string, standings: Map<string, ClaimStanding>) {
  const ofShow = tx.select({ id: claims.id }).from(claims).where(eq(claims.showId, showId));
  await tx.delete(claimStates).where(inArray(claimStates.claimId, ofShow));
  const rows = [...standings].map(([claimId, state]) => ({ claimId, state }));
  if (rows.length > 0) await tx.insert(claimStates).values(rows);
}

async function keep(tx: Tx, seasonId: string, status: SeasonStatus, ledger: ShowLedger, now: Date) {
  const { phase, flags, line, asOf } = status;
  const row = {
    seasonId,
    phase,
    flags: { ...flags },
    line,
    status,
    asOf,
    rulesVersion: RULES_VERSION,
    inputHash: hashOf(ledger),
    changedAt: now,
  };
  const { seasonId: _id, ...change } = row;
  await tx.insert(seasonStatuses).values(row).onConflictDoUpdate({ target: seasonStatuses.seasonId, set: change });
}

/** Two statuses of different days that say the same are one. */
const hashOf = (value: SeasonStatus | ShowLedger) =>
  createHash("sha256")
    .update(JSON.stringify({ ...value, asOf: null }))
    .digest("base64url");

/** Seasons whose cached status was made on an earlier day, or by earlier rules, and their shows. */
export async function showsToRestate(db: Reader, today: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ showId: seasons.showId })
    .from(seasons)
    .leftJoin(seasonStatuses, eq(seasonStatuses.seasonId, seasons.id))
    .where(sql`${seasonStatuses.asOf} is null or ${seasonStatuses.asOf} < ${today} or ${seasonStatuses.rulesVersion} <> ${RULES_VERSION}`);
  return rows.map((row) => row.showId);
}

/** These were looked at today, whether or not they moved. */
export async function stampShow(tx: Tx, showId: string, today: string) {
  const ofShow = tx.select({ id: seasons.id }).from(seasons).where(eq(seasons.showId, showId));
  await tx.update(seasonStatuses).set({ asOf: today, rulesVersion: RULES_VERSION }).where(inArray(seasonStatuses.seasonId, ofShow));
}
