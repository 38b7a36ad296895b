import type { Say } from "../kernel/words";
import { type ClaimState, claimStates } from "./claim-state";
import { type FactRow, factRows } from "./fact-rows";
import { lineParts } from "./line-parts";
import type { PublicClaim, PublicForecast, PublicLedger, PublicLedgerSeason } from "./public-ledger";
import { inputsOf } from "./show-status";
import { chainOf, type ListedSource, listSources } from "./source-list";
import { type StageNote, stageNotes } from "./stage-notes";
import type { StatusClaim } from "./status";
import { type TimelineEntry, timelineOf } from "./timeline";
import { kindOf } from "./vocabulary";

/** A claim of a season with how it stands there. */
export type FacedClaim = PublicClaim & { state: ClaimState };

/** Everything readers are shown of one season, so that article, show and season pages cannot disagree. */
export type SeasonFace = PublicLedgerSeason & {
  facts: FactRow[];
  timeline: TimelineEntry[];
  sources: ListedSource[];
  stages: StageNote[];
  claims: FacedClaim[];
  /** Our estimate, as long as the line tells it. */
  estimate: PublicForecast | null;
};

/** What readers are shown of a season of the show, with the sources of claims that a text cites, of whatever show; or null where the ledger has no such season. */
export function faceOf(say: Say, ledger: PublicLedger, seasonId: string, cited: readonly PublicClaim[] = []): SeasonFace | null {
  const season = ledger.seasons.find(({ id }) => id === seasonId);
  if (!season) return null;
  const claims = claimsOf(ledger, season);
  const facts = factRows(say, season, claims, ledger.relations);
  const shown = facts.flatMap(({ claimId }) => claims.find(({ id }) => id === claimId) ?? []);
  const told = claims.filter(({ kind, state }) => kindOf(kind).axis !== "record" && state.is === "stands");
  const sources = listSources([...shown, ...told, ...cited]);
  const estimate = lineParts(say, season).estimate === null ? null : season.forecast;
  return {
    ...season,
    claims,
    facts,
    sources,
    estimate,
    timeline: timelineOf(say, claims, ledger.relations, estimate),
    stages: stageNotes(say, season, claims, estimate),
  };
}

/** The seasons of a show that wait for something, else the last of them: the one a show's page leads with. */
export function leadingSeason(ledger: PublicLedger): PublicLedgerSeason | null {
  const isOpen = ({ phase }: PublicLedgerSeason) => !["released", "cancelled", "ended"].includes(phase);
  const open = ledger.seasons.filter(isOpen);
  return open.find(({ phase }) => phase !== "undecided") ?? open[0] ?? ledger.seasons.at(-1) ?? null;
}

function claimsOf(ledger: PublicLedger, season: PublicLedgerSeason): FacedClaim[] {
  const seasons = ledger.seasons.map(({ id, label, position, parts }) => ({ id, label, position, parts, questions: [], estimate: null }));
  const inputs = inputsOf({ seasons, claims: ledger.claims.map(forTheRules), relations: ledger.relations }, season.asOf);
  const input = inputs.find((one) => one.season.id === season.id);
  const states = input ? claimStates(input) : new Map<string, ClaimState>();
  return ledger.claims.flatMap((claim) => {
    const state = states.get(claim.id);
    return state ? [{ ...claim, state }] : [];
  });
}

/** A claim of readers as the rules take it: what was taken back never reaches them. */
export const forTheRules = (claim: PublicClaim): StatusClaim => ({ ...claim, retractedOn: null, saidBy: chainOf(claim) });
