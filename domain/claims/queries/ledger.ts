import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimRelations, claimSeasons, claims, estimates, estimateWindows, openQuestions } from "@/db/schema/claims";
import { organisations, seasons } from "@/db/schema/shows";
import type { LedgerSeason, ShowLedger } from "../show-status";
import type { StatusClaim } from "../status";
import { loadChains, saidBy } from "./chains";

export type ClaimRow = typeof claims.$inferSelect;

/** What readers may know of a show, in the shape the rules take: public, out of embargo at `now`. */
export async function loadLedger(db: Reader, showId: string, now: Date): Promise<ShowLedger> {
  const rows = await listClaims(db, showId);
  const known = rows.filter((claim) => claim.visibility === "public" && (claim.embargoUntil === null || claim.embargoUntil <= now));
  const ids = known.map((claim) => claim.id);
  const [links, chains, services, relations, seasonRows] = await Promise.all([
    seasonsOf(db, ids),
    loadChains(db, ids),
    serviceNames(db, known),
    relationsAmong(db, ids),
    listSeasons(db, showId),
  ]);
  return {
    seasons: seasonRows,
    relations: relations.map(({ fromId, toId, kind, isRuling }) => ({ fromId, toId, kind, isRuling })),
    claims: known.map((claim) =>
      statusClaim(claim, links.get(claim.id) ?? [], services.get(claim.serviceId ?? "") ?? null, saidBy(chains.get(claim.id) ?? [])),
    ),
  };
}

function statusClaim(claim: ClaimRow, seasonIds: string[], service: string | null, said: StatusClaim["saidBy"]): StatusClaim {
  const { id, kind, modality, certainty, scope, part, reportedOn, isFinal, summary } = claim;
  return {
    id,
    kind,
    modality,
    certainty,
    scope,
    seasonIds,
    part,
    reportedOn,
    isFinal,
    summary,
    service,
    // Words that count from a day are kept as a record of what was said, and never printed.
    when: claim.whenEdtf ? { edtf: claim.whenEdtf, words: claim.whenAnchor ? null : claim.whenWords } : null,
    retractedOn: claim.retractedAt ? claim.retractedAt.toISOString().slice(0, 10) : null,
    saidBy: certainty === "inferred" ? null : said,
  };
}

export const listClaims = (db: Reader, showId: string) => db.select().from(claims).where(eq(claims.showId, showId)).orderBy(asc(claims.id));

export async function seasonsOf(db: Reader, claimIds: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (claimIds.length === 0) return found;
  for (const row of await db.select().from(claimSeasons).where(inArray(claimSeasons.claimId, claimIds))) {
    found.set(row.claimId, [...(found.get(row.claimId) ?? []), row.seasonId]);
  }
  return found;
}

async function serviceNames(db: Reader, rows: ClaimRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap((claim) => claim.serviceId ?? []))];
  if (ids.length === 0) return new Map();
  const names = await db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, ids));
  return new Map(names.map(({ id, name }) => [id, name]));
}

export const relationsAmong = async (db: Reader, claimIds: string[]) =>
  claimIds.length === 0
    ? []
    : db
        .select()
        .from(claimRelations)
        .where(and(inArray(claimRelations.fromId, claimIds), inArray(claimRelations.toId, claimIds)));

async function listSeasons(db: Reader, showId: string): Promise<LedgerSeason[]> {
  const rows = await db.select().from(seasons).where(eq(seasons.showId, showId)).orderBy(asc(seasons.position));
  const questions = await db.select().from(openQuestions).where(eq(openQuestions.showId, showId));
  const guesses = await firstWindows(
    db,
    rows.map((season) => season.id),
  );
  return rows.map(({ id, label, position, parts }) => ({
    id,
    label,
    position,
    parts,
    questions: questions.filter((question) => question.seasonId === id),
    estimate: guesses.get(id) ?? null,
  }));
}

async function firstWindows(db: Reader, seasonIds: string[]) {
  if (seasonIds.length === 0) return new Map<string, LedgerSeason["estimate"]>();
  const rows = await db
    .select({
      seasonId: estimates.seasonId,
      madeOn: estimates.madeOn,
      label: estimateWindows.label,
      edtf: estimateWindows.windowEdtf,
      likelihood: estimateWindows.likelihood,
    })
    .from(estimates)
    .innerJoin(estimateWindows, and(eq(estimateWindows.estimateId, estimates.id), eq(estimateWindows.rank, 1)))
    .where(and(inArray(estimates.seasonId, seasonIds), eq(estimates.state, "open")));
  return new Map(rows.map(({ seasonId, ...estimate }) => [seasonId, estimate]));
}
