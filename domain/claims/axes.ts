import { areDisjoint, isLapsed, isNewer, newestFirst, pick, type Ranked, type Standing } from "./standing";
import type { SeasonStatusInput } from "./status";
import { type ClaimKind, kindOf, RELEASE_PLANS, tierOf } from "./vocabulary";

/** What each question comes to: the claim that answers it, and what stands against that answer. */
export interface Axes {
  out: Ranked[];
  complete: Ranked | null;
  isBacklist: boolean;
  partsOut: number;
  date: Ranked | null;
  dateRival: Ranked | null;
  dateDoubt: Ranked | null;
  missed: Ranked | null;
  releaseDelay: Ranked | null;
  isReleaseDelayed: boolean;
  decision: Ranked | null;
  decisionRival: Ranked | null;
  development: Ranked | null;
  final: Ranked | null;
  furthest: Ranked | null;
  paused: Ranked | null;
  isShooting: boolean;
  plan: Ranked | null;
  planRival: Ranked | null;
  planDoubt: Ranked | null;
  overduePlan: Ranked | null;
  productionDelay: Ranked | null;
  isProductionDelayed: boolean;
  hasLivePlan: boolean;
  hasCast: boolean;
  /** Claims that readers are no longer told: lapsed, overtaken, voided or ignored. */
  hidden: Set<string>;
}

const OUT: readonly ClaimKind[] = ["premiered", "part_released", "full_release", "finale_aired"];
const COMPLETE: readonly ClaimKind[] = ["full_release", "finale_aired"];

const of = (claims: readonly Ranked[], kinds: readonly ClaimKind[]) => claims.filter((claim) => kinds.includes(claim.kind));

/** domain.md 8.3. */
export function readAxes(input: SeasonStatusInput, { solid }: Standing): Axes {
  const hidden = new Set<string>();
  const release = readRelease(input, solid, hidden);
  const decision = readDecision(solid, release.out.length > 0 || release.isBacklist, hidden);
  const production = readProduction(input, solid, hidden);
  const hasCast = of(solid, ["cast_joined", "cast_returning"]).length > 0;
  return { ...release, ...decision, ...production, hasCast, hidden };
}

function readRelease({ asOf, season }: SeasonStatusInput, solid: Ranked[], hidden: Set<string>) {
  const out = of(solid, OUT).filter((claim) => claim.modality === "occurred");
  const parts = new Set(out.flatMap((claim) => (claim.kind === "part_released" && claim.part !== null ? [claim.part] : [])));
  const hasPart = out.some((claim) => claim.kind === "part_released");
  const newest = newestFirst(out)[0] ?? null;
  const allPartsOut = season.parts !== null && parts.size >= season.parts ? newest : null;
  const complete = newestFirst(of(out, COMPLETE))[0] ?? allPartsOut;
  const isBacklist = complete === null && !hasPart && season.laterSeasonIsOut;
  const delays = of(solid, ["release_delayed"]);
  const isVoided = (claim: Ranked) => delays.some((delay) => isNewer(delay, claim) && tierOf(delay.certainty) >= tierOf(claim.certainty));
  const isOvertaken = (claim: Ranked) =>
    complete !== null || (claim.part !== null && parts.has(claim.part)) || (claim.part === null && out.length > 0 && !hasPart);

  const dates = of(solid, RELEASE_PLANS);
  const open = dates.filter((claim) => !isOvertaken(claim) && !isVoided(claim));
  for (const claim of dates) if (!open.includes(claim) || isLapsed(claim, asOf)) hidden.add(claim.id);
  const date = pick(open.filter((claim) => !isLapsed(claim, asOf)));
  const dateRival = rivalOf(
    date,
    open.filter((claim) => !isLapsed(claim, asOf)),
    areDisjoint,
  );
  const dateDoubt = doubtOf(date, delays);
  const missed = date === null && out.length === 0 ? pick(open.filter((claim) => isLapsed(claim, asOf))) : null;
  const releaseDelay = pick(delays);
  const newestDelay = newestFirst(delays)[0] ?? null;
  const isReleaseDelayed = newestDelay !== null && out.length === 0 && dateDoubt === null && !(date !== null && isNewer(date, newestDelay));
  return {
    out,
    complete,
    isBacklist,
    partsOut: hasPart ? Math.max(parts.size, 1) : 0,
    date,
    dateRival,
    dateDoubt,
    missed,
    releaseDelay,
    isReleaseDelayed,
  };
}

function readDecision(solid: Ranked[], isOutOrBacklist: boolean, hidden: Set<string>) {
  const onAxis = solid.filter((claim) => kindOf(claim.kind).axis === "decision");
  const deciding = onAxis.filter((claim) => claim.modality === "occurred" && kindOf(claim.kind).effect !== undefined);
  const ignored = deciding.filter((claim) => isOutOrBacklist && claim.scope === "show" && kindOf(claim.kind).effect !== "orders");
  for (const claim of ignored) hidden.add(claim.id);
  const counted = deciding.filter((claim) => !ignored.includes(claim));
  const decision = pick(counted);
  const effect = (claim: Ranked) => kindOf(claim.kind).effect;
  const decisionRival = rivalOf(decision, counted, (a, b) => effect(a) !== effect(b));
  const development = newestFirst(of(solid, ["in_development", "pilot_ordered"]))[0] ?? null;
  const finality = pick(onAxis.filter((claim) => claim.isFinal !== null && !ignored.includes(claim)));
  const final = finality?.isFinal && !(decision && effect(decision) === "cancels") ? finality : null;
  return { decision, decisionRival, development, final };
}

function readProduction({ asOf }: SeasonStatusInput, solid: Ranked[], hidden: Set<string>) {
  const onAxis = solid.filter((claim) => kindOf(claim.kind).axis === "production");
  const delays = of(onAxis, ["production_delayed"]);
  const done = onAxis.filter((claim) => claim.modality === "occurred" && claim.kind !== "production_delayed");
  const newest = newestFirst(done)[0] ?? null;
  const paused = newest?.kind === "filming_paused" ? newest : null;
  const furthest = newestFirst(done.filter((claim) => claim.kind !== "filming_paused")).sort((a, b) => b.stage - a.stage)[0] ?? null;
  const isShooting = (furthest?.stage ?? 0) >= 40 || paused !== null;

  const allPlans = onAxis.filter((claim) => claim.modality === "planned");
  const isVoided = (claim: Ranked) => delays.some((delay) => isNewer(delay, claim) && tierOf(delay.certainty) >= tierOf(claim.certainty));
  const planned = allPlans.filter((claim) => claim.stage > (furthest?.stage ?? 0) && !isVoided(claim));
  for (const claim of allPlans) if (!planned.includes(claim) || isLapsed(claim, asOf)) hidden.add(claim.id);
  const starts = isShooting ? [] : of(planned, ["filming_started"]);
  const live = starts.filter((claim) => !isLapsed(claim, asOf));
  const plan = pick(live);
  const planDoubt = doubtOf(plan, delays);
  const overduePlan = plan === null ? pick(starts.filter((claim) => isLapsed(claim, asOf))) : null;
  return {
    furthest,
    paused,
    isShooting,
    plan,
    planRival: rivalOf(plan, live, areDisjoint),
    planDoubt,
    overduePlan,
    productionDelay: pick(delays),
    isProductionDelayed: delays.length > 0 && planDoubt === null && !isShooting,
    hasLivePlan: planned.some((claim) => !isLapsed(claim, asOf)),
  };
}

/** The newest weaker claim that disagrees with a firm one. Nothing rivals an answer that is not firm. */
function rivalOf(answer: Ranked | null, candidates: readonly Ranked[], disagree: (a: Ranked, b: Ranked) => boolean): Ranked | null {
  if (!answer?.isFirm) return null;
  return newestFirst(candidates.filter((claim) => !claim.isFirm && isNewer(claim, answer) && disagree(answer, claim)))[0] ?? null;
}

/** A newer, weaker word of delay. */
function doubtOf(answer: Ranked | null, delays: readonly Ranked[]): Ranked | null {
  if (!answer) return null;
  return newestFirst(delays.filter((delay) => isNewer(delay, answer) && tierOf(delay.certainty) < tierOf(answer.certainty)))[0] ?? null;
}
