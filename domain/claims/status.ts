import type { Say } from "../kernel/words";
import { type Axes, readAxes } from "./axes";
import { knownBox, type Printed, unconfirmedBox, unknownBox } from "./boxes";
import { lineOf } from "./line";
import { standingOf } from "./standing";
import {
  type Certainty,
  type ClaimKind,
  kindOf,
  type Likelihood,
  type Modality,
  type RelationKind,
  type Scope,
  type SeasonPhase,
  type StatusFlags,
} from "./vocabulary";

export interface SeasonStatusInput {
  /** ISO day in the publication's time zone; an earlier one answers "what was known then". */
  asOf: string;
  season: { id: string; label: string; parts: number | null; isFirstUnreleased: boolean; laterSeasonIsOut: boolean };
  claims: StatusClaim[];
  relations: StatusRelation[];
  questions: StatusQuestion[];
  /** The rank 1 window of the open estimate. */
  estimate: { madeOn: string; label: string; edtf: string; likelihood: Likelihood } | null;
}
export interface StatusClaim {
  id: string;
  kind: ClaimKind;
  modality: Modality;
  certainty: Certainty;
  scope: Scope;
  seasonIds: string[];
  part: number | null;
  when: { edtf: string; words: string | null } | null;
  reportedOn: string;
  retractedOn: string | null;
  service: string | null;
  isFinal: boolean | null;
  summary: string;
  /** The first supporting chain; origin null: not named; null: inferred. */
  saidBy: { origin: string | null; via: string[] } | null;
}
export interface StatusRelation {
  fromId: string;
  toId: string;
  kind: RelationKind;
  isRuling: boolean;
}
export interface StatusQuestion {
  key: string;
  wording: string;
  raisedOn: string;
  closedOn: string | null;
}
export interface SeasonStatus {
  asOf: string;
  phase: SeasonPhase;
  flags: StatusFlags;
  line: string;
  known: Printed[];
  unconfirmed: Printed[];
  unknown: { key: string; text: string }[];
  /** The claims that made the line, in the order printed. */
  drivenBy: string[];
}

/**
 * Where a season stands on `asOf`: its phase, the one line readers see, and the boxes beside it, in one language. Pure: reads no clock.
 * Takes the show's claims that are public and out of embargo; decides by itself which of them were known on that day.
 */
export function deriveSeasonStatus(say: Say, input: SeasonStatusInput): SeasonStatus {
  const standing = standingOf(input);
  const axes = readAxes(input, standing);
  const phase = phaseOf(
    axes,
    standing.standing.some((claim) => claim.certainty === "rumoured" && kindOf(claim.kind).axis === "decision"),
  );
  const said = lineOf(say, input, axes, phase);
  const isDone = ["released", "part_released", "airing", "cancelled", "ended", "conflict"].includes(phase);
  const drivers = new Set(said.drivenBy);
  return {
    asOf: input.asOf,
    phase,
    flags: {
      delayed: !isDone && (axes.isReleaseDelayed || (axes.isProductionDelayed && phase !== "dated")),
      final: axes.final !== null,
      overdue: !isDone && (axes.missed !== null || (axes.overduePlan !== null && phase !== "dated")),
      contested: phase === "conflict" || said.isContested || standing.standing.some((claim) => drivers.has(claim.id) && claim.isDisputed),
    },
    line: said.line,
    known: knownBox(say, standing, axes),
    unconfirmed: unconfirmedBox(say, standing),
    unknown: unknownBox(say, input, axes, phase),
    drivenBy: said.drivenBy,
  };
}

/** domain.md 8.4, first match. */
function phaseOf(axes: Axes, isRumoured: boolean): SeasonPhase {
  const { decision, furthest, date } = axes;
  const effect = decision && kindOf(decision.kind).effect;
  const isOver = effect === "cancels" || effect === "ends";
  if (axes.complete || axes.isBacklist) return "released";
  if (axes.partsOut > 0) return "part_released";
  if (axes.out.length > 0) return "airing";
  if (decision && isOver && [furthest, date].some((later) => later?.isFirm && later.effectiveOn > decision.effectiveOn)) return "conflict";
  if (isOver) return effect === "cancels" ? "cancelled" : "ended";
  if (date?.isFirm && date.kind === "release_date") return "dated";
  if (furthest && furthest.stage >= 50) return "wrapped";
  if (axes.paused) return "paused";
  if (furthest && furthest.stage >= 40) return "filming";
  if (furthest || axes.hasLivePlan) return "preparing";
  if (effect === "orders") return "ordered";
  if (axes.development) return "in_development";
  return isRumoured ? "rumoured" : "undecided";
}
