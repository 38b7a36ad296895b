import type { Say } from "../kernel/words";
import { readAxes } from "./axes";
import { standingOf } from "./standing";
import {
  deriveSeasonStatus,
  type SeasonStatus,
  type SeasonStatusInput,
  type StatusClaim,
  type StatusQuestion,
  type StatusRelation,
} from "./status";

/** A show's seasons in order, with everything on record about them that readers may know. */
export interface ShowLedger {
  seasons: LedgerSeason[];
  claims: StatusClaim[];
  relations: StatusRelation[];
}
export interface LedgerSeason {
  id: string;
  label: string;
  position: number;
  parts: number | null;
  questions: StatusQuestion[];
  estimate: SeasonStatusInput["estimate"];
}

/** Raised by one whenever a rule changes: every cached status is then rebuilt. */
export const RULES_VERSION = 2;

/** Where each season of a show stands on `asOf`, by season id. */
export function deriveShowStatuses(say: Say, ledger: ShowLedger, asOf: string): Map<string, SeasonStatus> {
  return new Map(inputsOf(ledger, asOf).map((input) => [input.season.id, deriveSeasonStatus(say, input)]));
}

/** What `deriveSeasonStatus` is given for each season, in order of position. */
export function inputsOf({ seasons, claims, relations }: ShowLedger, asOf: string): SeasonStatusInput[] {
  const ordered = [...seasons].sort((a, b) => a.position - b.position);
  const base = ordered.map(({ id, label, parts, questions, estimate }) => ({
    asOf,
    season: { id, label, parts, isFirstUnreleased: false, laterSeasonIsOut: false },
    claims,
    relations,
    questions,
    estimate,
  }));
  const isOut = base.map((input) => readAxes(input, standingOf(input)).out.length > 0);
  const firstUnreleased = isOut.findIndex((out, index) => !out && !isOut.slice(index + 1).includes(true));
  return base.map((input, index) => ({
    ...input,
    season: { ...input.season, isFirstUnreleased: index === firstUnreleased, laterSeasonIsOut: isOut.slice(index + 1).includes(true) },
  }));
}
