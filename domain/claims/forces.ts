import { severityOf } from "./severity";
import type { SlotClaim } from "./slots";
import { hearingOf } from "./standing";
import type { StatusClaim, StatusRelation } from "./status";
import { FLAG_SEVERITIES, type FlagSeverity } from "./vocabulary";

/** One reason to look at every text that states a claim. */
export type Cause = { citedId: string; causedById: string; severity: FlagSeverity };

/** A claim with what the rules of standing, slots and flags ask of it, and whether readers may know of it. */
export type ForcedClaim = Omit<StatusClaim, "retractedOn"> & SlotClaim & { isKnown: boolean; isRetracted: boolean };

/** What bears on a show's claims now, whatever the day: the reasons to look again, and the claims that bear on nothing any more. */
export type Forces = { causes: Cause[]; dead: ReadonlySet<string> };

/**
 * Every reason on record to look at texts: a relation that is heard and grave enough, and each retraction. A claim that is
 * denied or taken back bears on nothing. A disagreement that an editor let stand is as grave as it was before the ruling.
 */
export function forcesOf(claims: readonly ForcedClaim[], relations: readonly StatusRelation[]): Forces {
  const known = new Map(claims.filter((claim) => claim.isKnown && !claim.isRetracted).map((claim) => [claim.id, claim]));
  const everywhere = [...known.values()].map((claim) => ({ ...claim, scope: "show" as const, retractedOn: null }));
  const { heard } = hearingOf({ asOf: ALWAYS, claims: everywhere, relations: [...relations], season: NO_SEASON });
  const fromRelations = heard.flatMap(({ from, to, kind, isRuling }): Cause[] => {
    const [fresh, cited] = [known.get(from.id), known.get(to.id)];
    const severity = fresh && cited ? severityOf(cited, fresh, { kind, isRuling: isRuling && kind !== "contradicts" }) : null;
    return severity ? [{ citedId: to.id, causedById: from.id, severity }] : [];
  });
  const retracted = claims.filter(({ isRetracted }) => isRetracted).map(({ id }) => id);
  return {
    causes: [...fromRelations, ...retracted.map((id): Cause => ({ citedId: id, causedById: id, severity: "retracted" }))],
    dead: new Set([...retracted, ...deniedAmong(heard)]),
  };
}

const deniedAmong = (heard: ReturnType<typeof hearingOf>["heard"]) =>
  heard.filter(({ kind, isStrong }) => kind === "denies" && isStrong).map(({ to }) => to.id);

/** Reasons there are now and were not before, or not as grave. */
export const arisen = (before: Forces, after: Forces): Cause[] =>
  after.causes.filter((cause) => !before.causes.some((one) => isSamePair(one, cause) && one.severity === cause.severity));

/** Reasons there were before and are not now, or not as grave. */
export const fallen = (before: Forces, after: Forces): Cause[] =>
  before.causes.filter((cause) => !after.causes.some((one) => isSamePair(one, cause) && gravity(one) <= gravity(cause)));

/** Claims that bore on texts before and bear on nothing now. */
export const died = (before: Forces, after: Forces): string[] => [...after.dead].filter((id) => !before.dead.has(id));

const gravity = ({ severity }: Cause) => FLAG_SEVERITIES.indexOf(severity);
export const gravestFirst = (causes: readonly Cause[]): Cause[] => [...causes].sort((a, b) => gravity(a) - gravity(b));

/** The gravest reason for each claim that is cited. */
export const gravestOf = (causes: readonly Cause[]): Cause[] => [
  ...new Map(
    gravestFirst(causes)
      .reverse()
      .map((cause) => [cause.citedId, cause]),
  ).values(),
];

const isSamePair = (a: Cause, b: Cause) => a.citedId === b.citedId && a.causedById === b.causedById;

/** Later than any report: what is on record bears on texts whatever its day. */
const ALWAYS = "9999-12-31";
const NO_SEASON = { id: "", isFirstUnreleased: false };
