import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { eq, inArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { claimStates, claims, seasonStatuses } from "@/db/schema/claims";
import { seasons } from "@/db/schema/shows";
import { sayIn } from "../../kernel/say-in";
import { standingsOf } from "../claim-state";
import { isKnownAt, ledgerOf } from "../queries/ledger";
import type { ShowRecord } from "../queries/show-record";
import { deriveShowStatuses, RULES_VERSION, type ShowLedger } from "../show-status";
import type { SeasonStatus } from "../status";
import { trackedOf } from "../tracked";
import type { ClaimStanding } from "../vocabulary";

export type LineChange = { seasonId: string; before: SeasonStatus | null; after: SeasonStatus };
/** `moved`: the claims that stand otherwise than before. */
export type Restated = { lines: LineChange[]; moved: string[]; statuses: Map<string, SeasonStatus> };

/** What the cache holds for a show's seasons, by season. */
async function cachedStatuses(db: Reader, showId: string): Promise<Map<string, SeasonStatus>> {
  const rows = await db
    .select({ id: seasonStatuses.seasonId, status: seasonStatuses.status })
    .from(seasonStatuses)
    .innerJoin(seasons, eq(seasons.id, seasonStatuses.seasonId))
    .where(eq(seasons.showId, showId));
  return new Map(rows.map((row) => [row.id, row.status as SeasonStatus]));
}

/** Derives every season of the show anew, keeps what changed, and says what that is. */
export async function restateShow(tx: Tx, record: ShowRecord, today: string, now: Date): Promise<Restated> {
  const ledger = ledgerOf(record, now);
  const [before, moved] = await Promise.all([
    cachedStatuses(tx, record.showId),
    keepStandings(tx, record.showId, standingsOf(ledger, today)),
  ]);
  const statuses = deriveShowStatuses(sayIn(record.language), ledger, today);
  const lines = [...statuses].flatMap(([seasonId, after]): LineChange[] => {
    const old = before.get(seasonId) ?? null;
    return old && saysTheSame(old, after) ? [] : [{ seasonId, before: old, after }];
  });
  for (const { seasonId, after } of lines) await keep(tx, seasonId, after, ledger, now);
  await keepTracked(tx, record, statuses, now);
  return { lines, moved, statuses };
}

/** Brings up to date what tables print of seasons whose status is kept. */
async function keepTracked(tx: Tx, record: ShowRecord, statuses: ReadonlyMap<string, SeasonStatus>, now: Date) {
  const known = record.claims.filter((claim) => isKnownAt(claim, now) && claim.retractedAt === null);
  const rows = [...statuses].map(([seasonId, status]) => ({ seasonId, ...trackedOf(record, known, seasonId, status) }));
  await tx.execute(sql`
    update season_statuses s set release = t.release, release_lo = t."releaseLo", certainty = t.certainty,
      estimate_label = t."estimateLabel", reached = t.reached, checked_on = t."checkedOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) t ("seasonId" uuid, release jsonb, "releaseLo" date, certainty text,
      "estimateLabel" text, reached smallint, "checkedOn" date)
    where s.season_id = t."seasonId" and (s.release, s.release_lo, s.certainty, s.estimate_label, s.reached, s.checked_on)
      is distinct from (t.release, t."releaseLo", t.certainty, t."estimateLabel", t.reached, t."checkedOn")`);
}

/** The same after a check, which moves no line. */
export async function trackShow(tx: Tx, record: ShowRecord, now: Date) {
  await keepTracked(tx, record, await cachedStatuses(tx, record.showId), now);
}

/** Brings up to date how the show's claims stand, for those that read it beside a text. Returns the claims that moved. */
async function keepStandings(tx: Tx, showId: string, standings: Map<string, ClaimStanding>): Promise<string[]> {
  const rows = await tx
    .select({ claimId: claimStates.claimId, state: claimStates.state })
    .from(claimStates)
    .innerJoin(claims, eq(claims.id, claimStates.claimId))
    .where(eq(claims.showId, showId));
  const before = new Map(rows.map(({ claimId, state }) => [claimId, state]));
  const moved = [...new Set([...before.keys(), ...standings.keys()])].filter((id) => before.get(id) !== standings.get(id));
  const gone = moved.filter((id) => before.has(id));
  if (gone.length > 0) await tx.delete(claimStates).where(inArray(claimStates.claimId, gone));
  const fresh = moved.flatMap((claimId) => {
    const state = standings.get(claimId);
    return state ? [{ claimId, state }] : [];
  });
  if (fresh.length > 0) await tx.insert(claimStates).values(fresh);
  return moved;
}

async function keep(tx: Tx, seasonId: string, status: SeasonStatus, ledger: ShowLedger, now: Date) {
  const { phase, flags, line, asOf } = status;
  const kept = { phase, flags: { ...flags }, line, status, asOf, rulesVersion: RULES_VERSION, inputHash: hashOf(ledger), changedAt: now };
  await tx
    .insert(seasonStatuses)
    .values({ seasonId, ...kept })
    .onConflictDoUpdate({ target: seasonStatuses.seasonId, set: kept });
}

/** Two statuses of different days that say the same are one. What the database gives back has its fields in another order. */
const saysTheSame = (before: SeasonStatus, after: SeasonStatus) =>
  isDeepStrictEqual({ ...before, asOf: null }, JSON.parse(JSON.stringify({ ...after, asOf: null })));

const hashOf = (ledger: ShowLedger) => createHash("sha256").update(JSON.stringify(ledger)).digest("base64url");

/** These were looked at today, whether or not they moved. */
export async function stampShow(tx: Tx, showId: string, today: string) {
  const ofShow = tx.select({ id: seasons.id }).from(seasons).where(eq(seasons.showId, showId));
  await tx.update(seasonStatuses).set({ asOf: today, rulesVersion: RULES_VERSION }).where(inArray(seasonStatuses.seasonId, ofShow));
}
