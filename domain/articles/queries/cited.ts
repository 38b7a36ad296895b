import { and, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articleClaims, claimStates, claims, staleFlags } from "@/db/schema/claims";
import { PHASES, REVIEW_DAYS } from "../../claims/vocabulary";
import { dayOf } from "../../kernel/day";
import { type CitedClaim, citationsIn, type FlaggedSentence } from "../citations";
import type { Doc } from "../document";

/** When the ledger is asked: `at` is the hour whose embargoes count, null where all of them will have lifted. */
type Hours = { at: Date | null; now: Date };

const MOVING = PHASES.filter((phase) => REVIEW_DAYS[phase] !== null);
/** Whether a season it is about may still move. */
const isMoving = sql`exists (
  select from season_statuses s join seasons n on n.id = s.season_id
  where n.show_id = ${claims.showId} and s.phase in (${sql.join(
    MOVING.map((phase) => sql`${phase}`),
    sql`, `,
  )})
    and (${claims.scope} <> 'seasons' or exists (select from claim_seasons x where x.claim_id = ${claims.id} and x.season_id = n.id)))`;
const origins = sql<number>`(
  with recursive chain (id, next, hop) as (
    select s.id, s.relays_source_id, 1 from claim_sources c join sources s on s.id = c.source_id
    where c.claim_id = ${claims.id} and c.stance = 'supports'
    union all
    select s.id, s.relays_source_id, k.hop + 1 from chain k join sources s on s.id = k.next where k.hop < 6
  )
  select count(distinct coalesce(s.organisation_id, s.person_id, s.id))::int from chain k join sources s on s.id = k.id where k.next is null)`;

/** What the ledger says of these claims. */
async function readCitedClaims(db: Reader, claimIds: readonly string[], { at, now }: Hours): Promise<CitedClaim[]> {
  if (claimIds.length === 0) return [];
  const rows = await db
    .select({
      claimId: claims.id,
      certainty: claims.certainty,
      kind: claims.kind,
      visibility: claims.visibility,
      embargoUntil: claims.embargoUntil,
      retractedAt: claims.retractedAt,
      state: claimStates.state,
      origins,
      uncheckedDays: sql<number | null>`case when ${isMoving} then ${dayOf(now, "UTC")}::date - ${claims.lastVerifiedOn} end`,
    })
    .from(claims)
    .leftJoin(claimStates, eq(claimStates.claimId, claims.id))
    .where(inArray(claims.id, [...claimIds]));
  return rows.map(({ visibility, embargoUntil, retractedAt, state, ...claim }) => ({
    ...claim,
    state: retractedAt ? "retracted" : (state ?? "standing"),
    isPublic: visibility === "public" && (at === null || embargoUntil === null || embargoUntil <= at),
  }));
}

/** Sentences of these editions that an open flag calls contradicted or retracted. */
async function flaggedSentences(db: Reader, editionIds: readonly string[]): Promise<FlaggedSentence[]> {
  if (editionIds.length === 0) return [];
  const citing = and(
    eq(articleClaims.editionId, staleFlags.editionId),
    eq(articleClaims.claimId, staleFlags.claimId),
    eq(articleClaims.blockId, staleFlags.blockId),
  );
  return db
    .select({
      claimId: staleFlags.claimId,
      blockId: staleFlags.blockId,
      quotedText: staleFlags.quotedText,
      mode: sql<string | null>`${articleClaims.mode}`,
    })
    .from(staleFlags)
    .leftJoin(articleClaims, citing)
    .where(
      and(
        inArray(staleFlags.editionId, [...editionIds]),
        eq(staleFlags.state, "open"),
        inArray(staleFlags.severity, ["contradicted", "retracted"]),
      ),
    );
}

/** What a text leans on, as the ledger has it: the claims it cites, and the sentences flagged in it and in what is live. */
export async function readLedgerFor(db: Reader, body: Doc, editions: { id: string; liveId: string | null }, hours: Hours) {
  const claimIds = [...new Set(citationsIn(body).flatMap(({ claimId }) => claimId ?? []))];
  const [cited, own, live] = await Promise.all([
    readCitedClaims(db, claimIds, hours),
    flaggedSentences(db, [editions.id]),
    flaggedSentences(db, editions.liveId && editions.liveId !== editions.id ? [editions.liveId] : []),
  ]);
  return { claims: cited, flags: [...own, ...live], liveFlags: live };
}
