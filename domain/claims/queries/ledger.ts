import type { Reader } from "@/db/connect";
import { dayOf } from "../../kernel/day";
import type { LedgerSeason, ShowLedger } from "../show-status";
import type { StatusClaim } from "../status";
import { saidBy } from "./chains";
import { type ClaimRow, loadShowRecord, type RelationRow, type ShowRecord } from "./show-record";

export type { ClaimRow } from "./show-record";

/** What readers may know of a show, in the shape the rules take: public, out of embargo at `now`. */
export const loadLedger = async (db: Reader, showId: string, now: Date): Promise<ShowLedger> =>
  ledgerOf(await loadShowRecord(db, showId), now);

/** Whether readers may know of a claim at `now`. */
export const isKnownAt = (claim: ClaimRow, now: Date): boolean =>
  claim.visibility === "public" && (claim.embargoUntil === null || claim.embargoUntil <= now);

/** The same of a record in hand. */
export function ledgerOf(record: ShowRecord, now: Date): ShowLedger {
  const known = record.claims.filter((claim) => isKnownAt(claim, now));
  const ids = new Set(known.map(({ id }) => id));
  return {
    seasons: seasonsOf(record, ({ state }) => state === "open"),
    relations: relationsAmong(record.relations, ids),
    claims: known.map((claim) => statusClaim(record, claim)),
  };
}

export const relationsAmong = (relations: readonly RelationRow[], ids: ReadonlySet<string>): RelationRow[] =>
  relations.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId));

/** The seasons of a show with what is asked and guessed of each; the first estimate that `counts` is the one in force. */
export const seasonsOf = (record: ShowRecord, counts: (estimate: ShowRecord["estimates"][number]) => boolean): LedgerSeason[] =>
  record.seasons.map((season) => {
    const estimate = record.estimates.find((one) => one.seasonId === season.id && counts(one));
    return {
      ...season,
      questions: record.questions.filter(({ seasonId }) => seasonId === season.id),
      estimate: estimate
        ? { madeOn: estimate.madeOn, label: estimate.label, edtf: estimate.windowEdtf, likelihood: estimate.likelihood }
        : null,
    };
  });

/** A claim as the rules take it. */
export function statusClaim({ names, reach, chains, timeZone }: ShowRecord, claim: ClaimRow): StatusClaim {
  const { id, kind, modality, certainty, scope, part, reportedOn, isFinal, summary } = claim;
  return {
    ...{ id, kind, modality, certainty, scope, part, reportedOn, isFinal, summary },
    seasonIds: reach.get(id) ?? [],
    service: names.get(id)?.service ?? null,
    // Words that count from a day are kept as a record of what was said, and never printed.
    when: claim.whenEdtf ? { edtf: claim.whenEdtf, words: claim.whenAnchor ? null : claim.whenWords } : null,
    retractedOn: claim.retractedAt ? dayOf(claim.retractedAt, timeZone) : null,
    saidBy: certainty === "inferred" ? null : saidBy(chains.get(id) ?? []),
  };
}
