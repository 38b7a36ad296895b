import { and, asc, eq, isNull, not, or, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { claimRelations, claims, seasonStatuses } from "@/db/schema/claims";
import { seasons, shows } from "@/db/schema/shows";
import { loadChains, type NamedChain } from "./chains";
import { countStories } from "./citations";
import { listClaimNames, type NamedClaim } from "./names";

const later = alias(claims, "later");
const earlier = alias(claims, "earlier");

/** 0 to 3, as `tierOf` has it. */
const tier = (certainty: AnyPgColumn) =>
  sql`case ${certainty} when 'official' then 3 when 'confirmed' then 3 when 'reported' then 2 when 'inferred' then 1 else 0 end`;

type AnyClaim = Record<"id" | "visibility" | "retractedAt" | "certainty", AnyPgColumn>;
const isKnown = (claim: AnyClaim) => and(eq(claim.visibility, "public"), isNull(claim.retractedAt));

const isClosed = ({ id }: AnyClaim) => sql`exists (select from claim_states s where s.claim_id = ${id} and s.state = 'closed')`;

/** A rumour opens no conflict with anything but a rumour. */
const isHeard = sql`(${later.certainty} <> 'rumoured' or ${earlier.certainty} = 'rumoured')`;

const unsettled = and(
  eq(claimRelations.isRuling, false),
  or(
    eq(claimRelations.kind, "contradicts"),
    sql`${claimRelations.kind} in ('denies', 'supersedes', 'reverses') and ${tier(later.certainty)} < ${tier(earlier.certainty)}`,
  ),
);

const disagreements = (db: Reader, showId: string | undefined) =>
  db
    .select({
      laterId: later.id,
      earlierId: earlier.id,
      kind: claimRelations.kind,
      note: claimRelations.note,
      showId: shows.id,
      show: shows.title,
    })
    .from(claimRelations)
    .innerJoin(later, eq(later.id, claimRelations.fromId))
    .innerJoin(earlier, eq(earlier.id, claimRelations.toId))
    .innerJoin(shows, eq(shows.id, later.showId))
    .where(
      and(
        unsettled,
        isKnown(later),
        isKnown(earlier),
        isHeard,
        not(isClosed(later)),
        not(isClosed(earlier)),
        showId ? eq(shows.id, showId) : undefined,
      ),
    );

export type Side = NamedClaim & { chains: NamedChain[]; stories: number };
export type Conflict = {
  showId: string;
  show: string;
  seasons: { id: string; label: string }[];
  note: string | null;
  later: Side;
  earlier: Side;
};

/** Pairs of public facts that disagree, both still standing and nobody having ruled; of one show or of all. */
export async function listConflicts(db: Reader, showId?: string): Promise<Conflict[]> {
  const rows = await disagreements(db, showId)
    .orderBy(asc(sql`lower(${shows.title})`), asc(later.id), asc(earlier.id))
    .limit(200);
  const ids = [...new Set(rows.flatMap((row) => [row.laterId, row.earlierId]))];
  const [names, chains, counts, reach] = await Promise.all([
    listClaimNames(db, ids),
    loadChains(db, ids),
    countStories(db, ids),
    seasonLabels(db, ids),
  ]);
  const side = (id: string): Side[] =>
    names.filter((one) => one.id === id).map((one) => ({ ...one, chains: chains.get(id) ?? [], stories: counts.get(id)?.stories ?? 0 }));
  return rows.flatMap(({ laterId, earlierId, showId: ofShow, show, note }) => {
    const [[a], [b]] = [side(laterId), side(earlierId)];
    return a && b ? [{ showId: ofShow, show, note, seasons: reach.get(laterId) ?? reach.get(earlierId) ?? [], later: a, earlier: b }] : [];
  });
}

/** The same number the board lists. */
export async function countConflicts(db: Reader): Promise<number> {
  return db.$count(disagreements(db, undefined).as("open_conflicts"));
}

async function seasonLabels(db: Reader, claimIds: string[]): Promise<Map<string, { id: string; label: string }[]>> {
  if (claimIds.length === 0) return new Map();
  const rows = await db.execute<{ claim_id: string; id: string; label: string }>(sql`
    select cs.claim_id, s.id, s.label from claim_seasons cs join seasons s on s.id = cs.season_id
    where cs.claim_id in ${claimIds} order by s.position`);
  const found = new Map<string, { id: string; label: string }[]>();
  for (const { claim_id, id, label } of rows) found.set(claim_id, [...(found.get(claim_id) ?? []), { id, label }]);
  return found;
}

/** Seasons whose announced plan or date has passed with nothing to show for it, longest silent first. */
export const listOverdue = (db: Reader) =>
  db
    .select({
      seasonId: seasons.id,
      label: seasons.label,
      showId: shows.id,
      show: shows.title,
      line: seasonStatuses.line,
      since: seasonStatuses.changedAt,
    })
    .from(seasonStatuses)
    .innerJoin(seasons, eq(seasons.id, seasonStatuses.seasonId))
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(sql`(${seasonStatuses.flags} ->> 'overdue')::boolean`)
    .orderBy(asc(seasonStatuses.changedAt), asc(seasons.id))
    .limit(200);
