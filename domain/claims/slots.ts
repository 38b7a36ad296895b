import { boundsOf } from "./fuzzy-date";
import { type Certainty, type ClaimKind, kindOf, type Modality, type RelationKind, tierOf } from "./vocabulary";

/** What the rules of slots and flags ask of a claim. */
export interface SlotClaim {
  kind: ClaimKind;
  modality: Modality;
  certainty: Certainty;
  scope: "show" | "seasons" | "more";
  seasonIds: readonly string[];
  part: number | null;
  whenEdtf: string | null;
  value: unknown;
}

/**
 * The place a claim takes among those of its season: two claims in one slot answer the same question.
 * Null for kinds that stand beside one another, such as two people joining a cast.
 */
export function slotOf(claim: SlotClaim): string | null {
  if (claim.kind === "release_date" || claim.kind === "release_window") return `release_date:${claim.part ?? "whole"}`;
  if (claim.kind === "filming_started" && claim.modality === "planned") return "filming_start";
  if (claim.kind === "episode_count") return `episode_count:${field(claim.value, "version") ?? ""}`;
  if (claim.kind === "viewership") return `viewership:${field(claim.value, "metric")}:${JSON.stringify(field(claim.value, "window"))}`;
  return kindOf(claim.kind).axis === "decision" && kindOf(claim.kind).effect ? "decision" : null;
}

/** Whether two claims answer one question of one season. Orders for different seasons share no slot. */
export function shareSlot(a: SlotClaim, b: SlotClaim): boolean {
  const slot = slotOf(a);
  if (slot === null || slot !== slotOf(b)) return false;
  if (a.scope === "seasons" && b.scope === "seasons") return a.seasonIds.some((id) => b.seasonIds.includes(id));
  return a.scope === b.scope || a.scope === "show" || b.scope === "show";
}

export type Window = { lo: string | null; hi: string | null };
export const windowOf = (claim: { whenEdtf: string | null }): Window | null => (claim.whenEdtf ? boundsOf(claim.whenEdtf) : null);

export function areApart(a: Window, b: Window): boolean {
  return (a.hi !== null && b.lo !== null && a.hi < b.lo) || (b.hi !== null && a.lo !== null && b.hi < a.lo);
}

/** Whether `inner` lies within `outer` and says more. */
export function isWithin(inner: Window, outer: Window): boolean {
  const startsLater = outer.lo === null || (inner.lo !== null && inner.lo >= outer.lo);
  const endsEarlier = outer.hi === null || (inner.hi !== null && inner.hi <= outer.hi);
  return startsLater && endsEarlier && !(inner.lo === outer.lo && inner.hi === outer.hi);
}

const sameWindow = (a: Window | null, b: Window | null) => a?.lo === b?.lo && a?.hi === b?.hi;
const sameValue = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const effectOf = (claim: SlotClaim) => kindOf(claim.kind).effect ?? null;

/** Whether both cannot be true: another effect, another value, or windows that do not meet. */
export function areIncompatible(a: SlotClaim, b: SlotClaim): boolean {
  if (effectOf(a) !== effectOf(b) || !sameValue(comparable(a), comparable(b))) return true;
  const [first, second] = [windowOf(a), windowOf(b)];
  return first !== null && second !== null && kindOf(a.kind).axis !== "decision" && areApart(first, second);
}

/** Orders carry counts that one report has and another leaves out: no contradiction. */
const comparable = (claim: SlotClaim) => (kindOf(claim.kind).axis === "record" ? claim.value : null);

export const saysTheSame = (a: SlotClaim, b: SlotClaim) =>
  effectOf(a) === effectOf(b) && sameValue(comparable(a), comparable(b)) && sameWindow(windowOf(a), windowOf(b));

/**
 * How a new claim bears on an old one of its slot when nobody has said: `supersedes` where it is at least as strong,
 * `contradicts` where it is weaker and both cannot be true, nothing where it is a rumour or they agree.
 */
export function proposeRelation(fresh: SlotClaim, old: SlotClaim): RelationKind | null {
  if (!shareSlot(fresh, old) || fresh.certainty === "rumoured") return null;
  if (tierOf(fresh.certainty) >= tierOf(old.certainty)) return saysTheSame(fresh, old) ? null : "supersedes";
  return areIncompatible(fresh, old) ? "contradicts" : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
