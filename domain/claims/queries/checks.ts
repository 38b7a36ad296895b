import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimRelations, claims, seasonStatuses, staleFlags } from "@/db/schema/claims";
import { seasons, shows } from "@/db/schema/shows";
import type { SeasonStatus } from "../status";
import { type FlagSeverity, REVIEW_DAYS, type SeasonPhase } from "../vocabulary";
import { listClaimNames, type NamedClaim } from "./names";

export type SeasonToCheck = {
  seasonId: string;
  showId: string;
  show: string;
  label: string;
  phase: SeasonPhase;
  flags: SeasonStatus["flags"];
  /** What nobody has said for longest; null where the phase has no question of its own. */
  asks: string | null;
  /** Days since somebody last read its sources. */
  age: number;
  /** Days after which somebody reads them again. */
  every: number;
};

const CLOCKS = Object.entries(REVIEW_DAYS).flatMap(([phase, days]) => (days === null ? [] : [{ phase, days }]));
/** How much of its time a season has spent unread, from which on it is listed. */
const SOON = 0.85;

/** Seasons whose sources are due to be read again, or nearly, those longest unread first; one without a fact has none to read. `total` counts all of them. */
export async function listSeasonsToCheck(db: Reader, today: string, limit: number): Promise<{ total: number; rows: SeasonToCheck[] }> {
  const clocks = sql.join(
    CLOCKS.map(({ phase, days }) => sql`(${phase}, ${days}::int)`),
    sql`, `,
  );
  const found = await db.execute<SeasonToCheck & { total: number }>(sql`
    select n.id as "seasonId", w.id as "showId", w.title as show, n.label, s.phase, s.flags,
      coalesce(
        (select q.wording from open_questions q where q.season_id = n.id and q.closed_on is null order by q.raised_on, q.key limit 1),
        s.status -> 'unknown' -> 0 ->> 'text') as asks,
      ${today}::date - seen.on as age, c.every, count(*) over ()::int as total
    from ${seasonStatuses} s
    join (values ${clocks}) c (phase, every) on c.phase = s.phase
    join ${seasons} n on n.id = s.season_id
    join ${shows} w on w.id = n.show_id
    join lateral (
      select max(k.last_verified_on) as on from claim_seasons x join ${claims} k on k.id = x.claim_id
      where x.season_id = n.id and k.retracted_at is null) seen on seen.on is not null
    where ${today}::date - seen.on >= c.every * ${SOON}::numeric
    order by (${today}::date - seen.on >= c.every) desc, ${today}::date - seen.on desc, w.title, n.position
    limit ${limit}`);
  return {
    total: found[0]?.total ?? 0,
    rows: [...found].map(({ total: _, ...row }) => row),
  };
}

/** How many sentences are behind the facts, by how far. */
export async function countFlagsBySeverity(db: Reader): Promise<{ severity: FlagSeverity; count: number; shows: string }[]> {
  const rows = await db.execute<{ severity: FlagSeverity; count: number; shows: string }>(sql`
    select f.severity, count(*)::int as count, string_agg(distinct w.title, ', ' order by w.title) as shows
    from ${staleFlags} f join ${claims} c on c.id = f.claim_id join ${shows} w on w.id = c.show_id
    where f.state = 'open' group by f.severity`);
  return [...rows];
}

export type ChangedFact = {
  claim: NamedClaim;
  /** What it took the place of, where it took any. */
  before: NamedClaim | null;
  showId: string;
  show: string;
  season: { id: string; label: string } | null;
  by: string;
  at: Date;
};

/** What became public lately, the newest first: each with the fact it took the place of. */
export async function listChangedFacts(db: Reader, since: Date, limit: number): Promise<ChangedFact[]> {
  const rows = await db.execute<{
    id: string;
    before_id: string | null;
    show_id: string;
    show: string;
    season_id: string | null;
    label: string | null;
    by: string;
    at: string;
  }>(sql`
    select c.id, w.id as show_id, w.title as show, n.id as season_id, n.label, u.name as by, c.recorded_at as at,
      (select r.to_id from ${claimRelations} r where r.from_id = c.id and r.kind in ('supersedes', 'delays', 'refines', 'reverses', 'denies')
        order by r.at desc, r.to_id limit 1) as before_id
    from ${claims} c
    join ${shows} w on w.id = c.show_id
    join users u on u.id = c.recorded_by
    join lateral (
      select n.id, n.label from claim_seasons x join ${seasons} n on n.id = x.season_id
      where x.claim_id = c.id order by n.position desc limit 1) n on true
    where c.visibility = 'public' and c.retracted_at is null and c.embargo_until is null and c.recorded_at >= ${since.toISOString()}::timestamptz
    order by c.recorded_at desc, c.id desc limit ${limit}`);
  const names = await listClaimNames(db, [...new Set(rows.flatMap(({ id, before_id }) => (before_id ? [id, before_id] : [id])))]);
  const named = (id: string | null) => names.find((one) => one.id === id) ?? null;
  return [...rows].flatMap((row) => {
    const claim = named(row.id);
    const season = row.season_id && row.label ? { id: row.season_id, label: row.label } : null;
    return claim
      ? [{ claim, before: named(row.before_id), showId: row.show_id, show: row.show, season, by: row.by, at: new Date(row.at) }]
      : [];
  });
}
