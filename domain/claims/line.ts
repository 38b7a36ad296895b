import type { Say } from "../kernel/words";
import type { Axes } from "./axes";
import { daysBetween } from "./calendar";
import { boundsOf } from "./fuzzy-date";
import { decided, isGoingOn, likelihoodWords, NONE, sureOf, toldOf, whenOf, workOf } from "./line-words";
import { newestFirst, type Ranked } from "./standing";
import type { SeasonStatusInput } from "./status";
import { AGEING_DAYS, kindOf, type SeasonPhase } from "./vocabulary";

export interface Said {
  line: string;
  drivenBy: string[];
  /** A rival or a doubt was printed. */
  isContested: boolean;
}

/** domain.md 8.5: the one line a season gets, with the claims behind it in the order printed. */
export function lineOf(say: Say, input: SeasonStatusInput, axes: Axes, phase: SeasonPhase): Said {
  const writer = new LineWriter(say, input, axes, phase);
  const clauses = writer.clauses().reduce((before, clause) => say("line.and", { clauses: before, clause }));
  const line = say("line.whole", { label: input.season.label, clauses });
  const estimate = writer.estimate();
  const whole = estimate === null ? line : say("line.withEstimate", { line, estimate });
  return { line: whole, drivenBy: [...writer.drivenBy], isContested: writer.isContested };
}

class LineWriter {
  readonly drivenBy = new Set<string>();
  isContested = false;

  constructor(
    private readonly say: Say,
    private readonly input: SeasonStatusInput,
    private readonly axes: Axes,
    private readonly phase: SeasonPhase,
  ) {}

  clauses(): string[] {
    if (this.phase === "conflict") return [this.conflict()];
    if (this.phase === "released") return [this.released()];
    if (this.phase === "airing") return [this.airing()];
    if (this.phase === "part_released") return [this.parts()];
    const isOver = this.phase === "cancelled" || this.phase === "ended";
    return [...this.decision(), ...(isOver ? [] : [...(this.phase === "dated" ? [] : this.production()), ...this.release()])];
  }

  estimate(): string | null {
    const { estimate, asOf } = this.input;
    const silent: SeasonPhase[] = ["released", "part_released", "airing", "conflict", "cancelled", "ended", "dated"];
    if (!estimate || silent.includes(this.phase) || estimate.madeOn > asOf || this.axes.date?.isFirm) return null;
    const hi = boundsOf(estimate.edtf)?.hi ?? null;
    if (hi !== null && hi < asOf) return null;
    return this.say("line.estimate", { window: estimate.label, likelihood: likelihoodWords(this.say, estimate.likelihood) });
  }

  private use(...claims: Ranked[]) {
    for (const claim of claims) this.drivenBy.add(claim.id);
  }

  private against(claim: Ranked) {
    this.use(claim);
    this.isContested = true;
  }

  /** How a claim is told and when it is of, for a clause. */
  private told(claim: Ranked) {
    return { sure: sureOf(claim), when: whenOf(this.say, claim) };
  }

  private conflict(): string {
    const { decision, furthest, date } = this.axes;
    if (decision) this.use(decision);
    for (const later of [furthest, date]) if (decision && later?.isFirm && later.effectiveOn > decision.effectiveOn) this.use(later);
    return this.say("line.conflict");
  }

  private released(): string {
    const { complete, out } = this.axes;
    const claim = complete ?? newestFirst(out)[0] ?? null;
    if (!claim) return this.say("line.out");
    this.use(claim);
    return this.say(complete ? "line.released" : "line.premiered", this.told(claim));
  }

  private airing(): string {
    const first = newestFirst(this.axes.out).at(-1);
    if (!first) throw new Error("airing without anything out");
    this.use(first);
    return this.say("line.airing", this.told(first));
  }

  private parts(): string {
    const { parts } = this.input.season;
    const { out, date, partsOut: count } = this.axes;
    this.use(...newestFirst(out.filter((claim) => claim.kind === "part_released")).reverse());
    const known = parts ? this.say("line.partsOf", { count, parts }) : this.say("line.parts", { count });
    if (!date) return this.say("line.partsNoDate", { out: known });
    this.use(date);
    return this.say("line.partsNext", { out: known, ...this.told(date) });
  }

  private decision(): string[] {
    const { decision, decisionRival: rival, final, development } = this.axes;
    if (decision) {
      this.use(decision);
      const isLast = final && kindOf(decision.kind).effect === "orders";
      if (isLast && final) this.use(final);
      if (rival) this.against(rival);
      return [
        this.say("line.decision", {
          ...{ sure: sureOf(decision), decision: decided(this.say, decision), last: isLast ? "yes" : "no" },
          rival: rival ? decided(this.say, rival) : NONE,
        }),
      ];
    }
    if (development) {
      this.use(development);
      return [this.say(development.kind === "pilot_ordered" ? "line.pilot" : "line.development", { sure: sureOf(development) })];
    }
    const isSilent = (this.phase === "rumoured" || this.phase === "undecided") && !this.axes.date;
    return isSilent ? [this.say("line.undecided")] : [];
  }

  private production(): string[] {
    const { furthest, paused, plan, overduePlan, isShooting } = this.axes;
    const now = paused ?? furthest;
    const clauses: string[] = [];
    if (now) clauses.push(this.work(now));
    if (isShooting) return clauses;
    if (this.axes.isProductionDelayed) clauses.push(this.delayed());
    else if (plan) clauses.push(this.planned(plan));
    if (overduePlan) {
      this.use(overduePlan);
      const missed = { sure: sureOf(overduePlan), when: toldOf(this.say, overduePlan) };
      clauses.push(this.say("line.wasPlanned", missed), this.say("line.noSign"));
    }
    return clauses;
  }

  private work(claim: Ranked): string {
    this.use(claim);
    const is = workOf(claim);
    const work = this.say(`line.work.${is}`);
    const isAged = isGoingOn(is) && daysBetween(claim.effectiveOn, this.input.asOf) > AGEING_DAYS;
    if (isAged) return this.say("line.aged", { work, sure: sureOf(claim), when: toldOf(this.say, claim) });
    return this.say("line.doing", { work, sure: sureOf(claim) });
  }

  private delayed(): string {
    const { productionDelay: delay, plan, planRival } = this.axes;
    const sure = sureOf(delay);
    if (delay) this.use(delay);
    if (!delay || !plan) return this.say("line.delayed", { sure });
    this.use(plan);
    if (planRival) this.against(planRival);
    const then = delay.isFirm ? sureOf(plan) : sureOf(null);
    return this.say("line.delayedTo", { sure, then, when: whenOf(this.say, plan), rival: whenOf(this.say, planRival) });
  }

  private planned(plan: Ranked): string {
    const { planDoubt, planRival } = this.axes;
    this.use(plan);
    return this.say("line.planned", { ...this.told(plan), doubt: this.doubt(planDoubt, planRival) });
  }

  /** What speaks against a date: that it is late, or another date. */
  private doubt(doubt: Ranked | null, rival: Ranked | null): string {
    const against = doubt ?? rival;
    if (against) this.against(against);
    return doubt ? "delayed" : whenOf(this.say, rival);
  }

  private release(): string[] {
    const { date, missed } = this.axes;
    const beyond = !["in_development", "rumoured", "undecided"].includes(this.phase);
    if (!date && !missed && !beyond) return [];
    if (this.axes.isReleaseDelayed) return [this.releaseDelayed()];
    if (date) return [this.due(date)];
    if (!missed) return [this.say("line.noDate")];
    this.use(missed);
    return [this.say("line.missed", { sure: sureOf(missed), when: toldOf(this.say, missed) })];
  }

  private releaseDelayed(): string {
    const { releaseDelay: delay, date } = this.axes;
    if (delay) this.use(delay);
    const sure = sureOf(delay);
    if (!date) return this.say("line.releaseDelayed", { sure });
    this.use(date);
    const then = delay?.isFirm ? sureOf(date) : sureOf(null);
    return this.say("line.releaseDelayedTo", { sure, then, when: whenOf(this.say, date) });
  }

  private due(date: Ranked): string {
    const { dateDoubt, dateRival } = this.axes;
    this.use(date);
    const service = this.phase === "dated" && date.service ? date.service : NONE;
    return this.say("line.due", { ...this.told(date), service, doubt: this.doubt(dateDoubt, dateRival) });
  }
}
