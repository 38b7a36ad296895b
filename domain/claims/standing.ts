import { boundsOf } from "./fuzzy-date";
import type { SeasonStatusInput, StatusClaim, StatusRelation } from "./status";
import { CERTAINTIES, isFirm, kindOf, type RelationKind, tierOf } from "./vocabulary";

/** A claim with what the rules ask of it: worked out once, then only read. */
export interface Ranked extends StatusClaim {
  lo: string | null;
  hi: string | null;
  /** The earlier of when it holds and when it was first public, as an ISO day. */
  effectiveOn: string;
  stage: number;
  isFirm: boolean;
  isDisputed: boolean;
}

/** What stands of what was known on `asOf`. */
export interface Standing {
  /** Neither denied nor closed, record claims left out; firm, or reported and undisputed. */
  solid: Ranked[];
  /** The same with rumours, inferences and disputed reports. */
  standing: Ranked[];
}

/** domain.md 8.2: which claims stand. */
export function standingOf(input: SeasonStatusInput): Standing {
  const { eligible, heard } = hearingOf(input);
  const closed = new Set(heard.filter(closes).map(({ to }) => to.id));
  const standing = eligible
    .filter((claim) => !closed.has(claim.id) && kindOf(claim.kind).axis !== "record")
    .map((claim) =>
      rank(
        claim,
        heard.some((one) => one.to.id === claim.id && disputes(one)),
      ),
    );
  return { standing, solid: standing.filter(isSolid) };
}

/** What it takes to hear the claims of a season. */
export type Hearing = Pick<SeasonStatusInput, "asOf" | "claims" | "relations"> & {
  season: Pick<SeasonStatusInput["season"], "id" | "isFirstUnreleased">;
};

/** The claims of a season known on the day, and the relations among them that count: a denied claim is not heard. */
export function hearingOf(input: Hearing): { eligible: StatusClaim[]; heard: Resolved[] } {
  const eligible = input.claims.filter((claim) => isEligible(claim, input));
  const byId = new Map(eligible.map((claim) => [claim.id, claim]));
  const relations = input.relations.flatMap((relation) => resolve(relation, byId));
  const denied = deniedIds(relations);
  return { eligible, heard: relations.filter(({ from }) => !denied.has(from.id)) };
}

const CLOSING: readonly RelationKind[] = ["supersedes", "reverses", "delays", "refines", "denies"];
/** Takes its target off the record of what stands. */
export const closes = ({ isStrong, kind }: Resolved): boolean => isStrong && CLOSING.includes(kind);

/** Leaves its target standing with a doubt on it. A rumour disputes nothing but another rumour. */
export function disputes({ from, to, kind, isStrong }: Resolved): boolean {
  if (from.certainty === "rumoured" && to.certainty !== "rumoured") return false;
  return kind === "contradicts" || (!isStrong && ["denies", "supersedes", "reverses"].includes(kind));
}

const isSolid = (claim: Ranked) => claim.isFirm || (claim.certainty === "reported" && !claim.isDisputed);

function isEligible(claim: StatusClaim, { asOf, season }: Hearing): boolean {
  if (claim.reportedOn > asOf || (claim.retractedOn !== null && claim.retractedOn <= asOf)) return false;
  if (claim.scope === "show") return true;
  return claim.scope === "more" ? season.isFirstUnreleased : claim.seasonIds.includes(season.id);
}

export type Resolved = { from: StatusClaim; to: StatusClaim; kind: StatusRelation["kind"]; isRuling: boolean; isStrong: boolean };

function resolve(relation: StatusRelation, byId: Map<string, StatusClaim>): Resolved[] {
  const [from, to] = [byId.get(relation.fromId), byId.get(relation.toId)];
  if (!from || !to) return [];
  const { kind, isRuling } = relation;
  return [{ from, to, kind, isRuling, isStrong: isRuling || tierOf(from.certainty) >= tierOf(to.certainty) }];
}

/** A denial counts only from a claim that is not itself denied; relations have no cycles, so this ends. */
function deniedIds(relations: Resolved[]): Set<string> {
  const denials = relations.filter((relation) => relation.kind === "denies" && relation.isStrong);
  const known = new Map<string, boolean>();
  const isDenied = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const answer = denials.some(({ from, to }) => to.id === id && !isDenied(from.id));
    known.set(id, answer);
    return answer;
  };
  return new Set(denials.map(({ to }) => to.id).filter(isDenied));
}

function rank(claim: StatusClaim, disputed: boolean): Ranked {
  const bounds = claim.when ? boundsOf(claim.when.edtf) : null;
  const [lo, hi] = [bounds?.lo ?? null, bounds?.hi ?? null];
  const held = hi ?? lo ?? claim.reportedOn;
  const effectiveOn = compare(held, claim.reportedOn) < 0 ? held : claim.reportedOn;
  return { ...claim, lo, hi, effectiveOn, stage: kindOf(claim.kind).stage, isFirm: isFirm(claim.certainty), isDisputed: disputed };
}

/** Newest first: by the day it took effect, then certainty, then stage, then the larger id. */
export function newestFirst(claims: readonly Ranked[]): Ranked[] {
  return [...claims].sort(
    (a, b) =>
      compare(b.effectiveOn, a.effectiveOn) ||
      CERTAINTIES.indexOf(b.certainty) - CERTAINTIES.indexOf(a.certainty) ||
      b.stage - a.stage ||
      compare(b.id, a.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The newest firm one, else the newest: a newer, weaker claim never replaces a firm one. */
export function pick(claims: readonly Ranked[]): Ranked | null {
  const sorted = newestFirst(claims);
  return sorted.find((claim) => claim.isFirm) ?? sorted[0] ?? null;
}

export const isNewer = (claim: Ranked, than: Ranked) => claim.effectiveOn > than.effectiveOn;
/** Whether a whole window lies before a day. */
export const isLapsed = (claim: Ranked, asOf: string) => claim.hi !== null && claim.hi < asOf;

export function areDisjoint(a: Ranked, b: Ranked): boolean {
  return (a.hi !== null && b.lo !== null && a.hi < b.lo) || (b.hi !== null && a.lo !== null && b.hi < a.lo);
}
