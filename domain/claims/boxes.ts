import type { Axes } from "./axes";
import { daysBetween } from "./calendar";
import { hedge, told } from "./line-words";
import { newestFirst, type Ranked, type Standing } from "./standing";
import type { SeasonStatusInput, StatusClaim } from "./status";
import { type Axis, kindOf, PLAN_IS_EXACT_DAYS, type SeasonPhase } from "./vocabulary";

export interface Printed {
  claimId: string;
  text: string;
}

const printed = (claim: Ranked): Printed => ({
  claimId: claim.id,
  text: `${claim.summary.replace(/\.$/, "")}${attribution(claim)}.`,
});

/** Who said it first, then who passed it on; nothing for our own deductions. */
function attribution(claim: StatusClaim & { isDisputed: boolean }): string {
  const chain =
    claim.saidBy && [claim.saidBy.origin ?? "source not named", ...claim.saidBy.via.map((outlet) => `via ${outlet}`)].join(", ");
  const parts = [chain, claim.isDisputed ? "disputed" : null].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join("; ")})` : "";
}

/** Records print in the facts panel, not here. */
const BOX_ORDER: readonly Axis[] = ["decision", "release", "production", "people"];

/** What is solid, by question, then newest first; without what time or a later word has overtaken. */
export function knownBox({ solid }: Standing, axes: Axes): Printed[] {
  const shown = newestFirst(solid.filter((claim) => !axes.hidden.has(claim.id)));
  return BOX_ORDER.flatMap((axis) => shown.filter((claim) => kindOf(claim.kind).axis === axis)).map(printed);
}

/** Rumours nobody disputes, and reports that somebody does. */
export function unconfirmedBox({ standing }: Standing): Printed[] {
  const shown = standing.filter((claim) =>
    claim.certainty === "rumoured" ? !claim.isDisputed : claim.certainty === "reported" && claim.isDisputed,
  );
  return newestFirst(shown).map(printed);
}

/** The open questions, then what every season in this phase leaves open. */
export function unknownBox(input: SeasonStatusInput, axes: Axes, phase: SeasonPhase): { key: string; text: string }[] {
  const open = input.questions
    .filter((question) => question.raisedOn <= input.asOf && (question.closedOn === null || question.closedOn > input.asOf))
    .sort((a, b) => (a.raisedOn === b.raisedOn ? (a.key < b.key ? -1 : 1) : a.raisedOn < b.raisedOn ? -1 : 1))
    .map((question) => ({ key: question.key, text: question.wording }));
  const asked = new Set(open.map((question) => question.key));
  return [...open, ...checklist(axes, phase).filter((item) => !asked.has(item.key))];
}

function checklist(axes: Axes, phase: SeasonPhase): { key: string; text: string }[] {
  switch (phase) {
    case "undecided":
    case "rumoured":
    case "in_development":
      return [{ key: "decision", text: "Whether there will be one." }];
    case "ordered":
    case "preparing":
      return [...filmingStart(axes), ...cast(axes), ...releaseDate(axes)];
    case "filming":
    case "wrapped":
      return releaseDate(axes);
    case "paused":
      return [{ key: "filming_resume", text: "When filming resumes." }, ...releaseDate(axes)];
    case "part_released":
      return isExact(axes.date) ? [] : [{ key: "next_part", text: "When the next part arrives." }];
    default:
      return [];
  }
}

const isExact = (date: Ranked | null) => date?.isFirm === true && date.lo !== null && date.lo === date.hi;

function filmingStart({ plan }: Axes) {
  const isNear = plan?.isFirm && plan.lo !== null && plan.hi !== null && daysBetween(plan.lo, plan.hi) < PLAN_IS_EXACT_DAYS;
  return isNear ? [] : [{ key: "filming_start", text: "When filming starts." }];
}

const cast = (axes: Axes) => (axes.hasCast ? [] : [{ key: "cast", text: "Which cast members are in it." }]);

function releaseDate({ date }: Axes) {
  if (!date) return [{ key: "release_date", text: "The release date." }];
  return isExact(date) ? [] : [{ key: "release_date", text: `The exact release date (${hedge(date)}${told(date)}).` }];
}
