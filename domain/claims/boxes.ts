import type { Say } from "../kernel/words";
import type { Axes } from "./axes";
import { daysBetween } from "./calendar";
import { sureOf, toldOf } from "./line-words";
import { chainWords } from "./source-list";
import { newestFirst, type Ranked, type Standing } from "./standing";
import type { SeasonStatusInput, StatusClaim } from "./status";
import { type Axis, kindOf, PLAN_IS_EXACT_DAYS, type SeasonPhase } from "./vocabulary";

export interface Printed {
  claimId: string;
  text: string;
}

function printed(say: Say, claim: Ranked): Printed {
  const [fact, said] = [claim.summary.replace(/\.$/, ""), attribution(say, claim)];
  return { claimId: claim.id, text: said === null ? say("source.factBare", { fact }) : say("source.fact", { fact, said }) };
}

/** Who said it first, then who passed it on; nothing for our own deductions. */
function attribution(say: Say, claim: StatusClaim & { isDisputed: boolean }): string | null {
  const said = claim.saidBy && chainWords(say, claim.saidBy);
  if (!claim.isDisputed) return said;
  return said === null ? say("source.onlyDisputed") : say("source.disputed", { said });
}

/** Records print in the facts panel, not here. */
const BOX_ORDER: readonly Axis[] = ["decision", "release", "production", "people"];

/** What is solid, by question, then newest first; without what time or a later word has overtaken. */
export function knownBox(say: Say, { solid }: Standing, axes: Axes): Printed[] {
  const shown = newestFirst(solid.filter((claim) => !axes.hidden.has(claim.id)));
  return BOX_ORDER.flatMap((axis) => shown.filter((claim) => kindOf(claim.kind).axis === axis)).map((claim) => printed(say, claim));
}

/** Rumours nobody disputes, and reports that somebody does. */
export function unconfirmedBox(say: Say, { standing }: Standing): Printed[] {
  const shown = standing.filter((claim) =>
    claim.certainty === "rumoured" ? !claim.isDisputed : claim.certainty === "reported" && claim.isDisputed,
  );
  return newestFirst(shown).map((claim) => printed(say, claim));
}

/** The open questions, then what every season in this phase leaves open. */
export function unknownBox(say: Say, input: SeasonStatusInput, axes: Axes, phase: SeasonPhase): { key: string; text: string }[] {
  const open = input.questions
    .filter((question) => question.raisedOn <= input.asOf && (question.closedOn === null || question.closedOn > input.asOf))
    .sort((a, b) => (a.raisedOn === b.raisedOn ? (a.key < b.key ? -1 : 1) : a.raisedOn < b.raisedOn ? -1 : 1))
    .map((question) => ({ key: question.key, text: question.wording }));
  const asked = new Set(open.map((question) => question.key));
  const left = checklist(axes, phase).filter((key) => !asked.has(key));
  return [...open, ...left.map((key) => ({ key, text: askWords(say, key, axes) }))];
}

type Asked = "decision" | "filming_start" | "filming_resume" | "cast" | "release_date" | "next_part";

function askWords(say: Say, key: Asked, { date }: Axes): string {
  return key === "release_date" && date ? say("ask.exact_date", { sure: sureOf(date), when: toldOf(say, date) }) : say(`ask.${key}`);
}

function checklist(axes: Axes, phase: SeasonPhase): Asked[] {
  switch (phase) {
    case "undecided":
    case "rumoured":
    case "in_development":
      return ["decision"];
    case "ordered":
    case "preparing":
      return [...filmingStart(axes), ...(axes.hasCast ? [] : ["cast" as const]), ...releaseDate(axes)];
    case "filming":
    case "wrapped":
      return releaseDate(axes);
    case "paused":
      return ["filming_resume", ...releaseDate(axes)];
    case "part_released":
      return isExact(axes.date) ? [] : ["next_part"];
    default:
      return [];
  }
}

const isExact = (date: Ranked | null) => date?.isFirm === true && date.lo !== null && date.lo === date.hi;

function filmingStart({ plan }: Axes): Asked[] {
  const isNear = plan?.isFirm && plan.lo !== null && plan.hi !== null && daysBetween(plan.lo, plan.hi) < PLAN_IS_EXACT_DAYS;
  return isNear ? [] : ["filming_start"];
}

const releaseDate = ({ date }: Axes): Asked[] => (isExact(date) ? [] : ["release_date"]);
