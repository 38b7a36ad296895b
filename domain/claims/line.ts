import type { Axes } from "./axes";
import { daysBetween } from "./calendar";
import { boundsOf } from "./fuzzy-date";
import { decided, hedge, likelihoodWords, told, WORK, WORK_AGED, when } from "./line-words";
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
export function lineOf(input: SeasonStatusInput, axes: Axes, phase: SeasonPhase): Said {
  const writer = new LineWriter(input, axes, phase);
  const line = `${input.season.label}: ${writer.clauses().join("; ")}.${writer.estimate()}`;
  return { line, drivenBy: [...writer.drivenBy], isContested: writer.isContested };
}

class LineWriter {
  readonly drivenBy = new Set<string>();
  isContested = false;

  constructor(
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

  estimate(): string {
    const { estimate, asOf } = this.input;
    const silent: SeasonPhase[] = ["released", "part_released", "airing", "conflict", "cancelled", "ended", "dated"];
    if (!estimate || silent.includes(this.phase) || estimate.madeOn > asOf || this.axes.date?.isFirm) return "";
    const hi = boundsOf(estimate.edtf)?.hi ?? null;
    return hi === null || hi >= asOf ? ` Our estimate: ${estimate.label} (${likelihoodWords(estimate.likelihood)}).` : "";
  }

  private use(...claims: Ranked[]) {
    for (const claim of claims) this.drivenBy.add(claim.id);
  }

  private against(claim: Ranked) {
    this.use(claim);
    this.isContested = true;
  }

  private conflict(): string {
    const { decision, furthest, date } = this.axes;
    if (decision) this.use(decision);
    for (const later of [furthest, date]) if (decision && later?.isFirm && later.effectiveOn > decision.effectiveOn) this.use(later);
    return "sources conflict; the desk is checking";
  }

  private released(): string {
    const { complete, out } = this.axes;
    const claim = complete ?? newestFirst(out)[0] ?? null;
    if (!claim) return "released";
    this.use(claim);
    return `${hedge(claim)}${complete ? "released" : "premiered"}${when(claim)}`;
  }

  private airing(): string {
    const first = newestFirst(this.axes.out).at(-1);
    if (!first) throw new Error("airing without anything out");
    this.use(first);
    return `${hedge(first)}premiered${when(first)}, more episodes to come`;
  }

  private parts(): string {
    const { parts } = this.input.season;
    const { out, date } = this.axes;
    this.use(...newestFirst(out.filter((claim) => claim.kind === "part_released")).reverse());
    const count = this.axes.partsOut;
    const words = parts ? `${count} of ${parts} parts out` : `${count} ${count === 1 ? "part" : "parts"} out`;
    if (!date) return `${words}, no date for the next part`;
    this.use(date);
    return `${words}, next ${hedge(date)}${when(date).trim()}`;
  }

  private decision(): string[] {
    const { decision, decisionRival: rival, final, development } = this.axes;
    if (decision) {
      this.use(decision);
      const isLast = final && kindOf(decision.kind).effect === "orders";
      if (isLast && final) this.use(final);
      if (rival) this.against(rival);
      return [
        `${hedge(decision)}${decided(decision)}${isLast ? " as the final season" : ""}${rival ? `, reportedly ${decided(rival)} since` : ""}`,
      ];
    }
    if (development) {
      this.use(development);
      return [`${hedge(development)}${development.kind === "pilot_ordered" ? "pilot ordered" : "in development"}`];
    }
    const isSilent = (this.phase === "rumoured" || this.phase === "undecided") && !this.axes.date;
    return isSilent ? ["no renewal or cancellation announced"] : [];
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
      clauses.push(`filming was ${hedge(overduePlan)}planned for ${told(overduePlan)}`, "no sign it started");
    }
    return clauses;
  }

  private work(claim: Ranked): string {
    this.use(claim);
    if (claim.kind === "filming_paused") return `${hedge(claim)}filming paused`;
    if (claim.stage >= 60) return `${hedge(claim)}in post-production`;
    if (claim.stage >= 50) return `${hedge(claim)}filming finished`;
    if (claim.stage >= 40) return `${hedge(claim)}filming`;
    const aged = WORK_AGED[claim.kind];
    if (aged && daysBetween(claim.effectiveOn, this.input.asOf) > AGEING_DAYS) {
      return `${aged} when last ${claim.isFirm ? "confirmed" : "reported"} (${told(claim)})`;
    }
    return `${hedge(claim)}${WORK[claim.kind] ?? "being prepared"}`;
  }

  private delayed(): string {
    const { productionDelay: delay, plan, planRival } = this.axes;
    if (!delay) return "delayed";
    this.use(delay);
    if (!plan) return `${hedge(delay)}delayed`;
    this.use(plan);
    if (planRival) this.against(planRival);
    const expected = `${delay.isFirm ? hedge(plan) : ""}expected${when(plan)}`;
    return `${hedge(delay)}delayed, with filming now ${expected}${planRival ? `, reportedly${when(planRival)}` : ""}`;
  }

  private planned(plan: Ranked): string {
    const { planDoubt, planRival } = this.axes;
    this.use(plan);
    const against = planDoubt ?? planRival;
    if (against) this.against(against);
    const tail = planDoubt ? ", reportedly delayed" : planRival ? `, reportedly${when(planRival)}` : "";
    return `filming ${hedge(plan)}expected${when(plan)}${tail}`;
  }

  private release(): string[] {
    const { date, missed } = this.axes;
    const beyond = !["in_development", "rumoured", "undecided"].includes(this.phase);
    if (!date && !missed && !beyond) return [];
    if (this.axes.isReleaseDelayed) return [this.releaseDelayed()];
    if (date) return [this.due(date)];
    if (!missed) return ["no release date announced"];
    this.use(missed);
    return [`missed its ${missed.isFirm ? "announced" : "reported"} date (${told(missed)})`];
  }

  private releaseDelayed(): string {
    const { releaseDelay: delay, date } = this.axes;
    if (delay) this.use(delay);
    const said = delay ? hedge(delay) : "";
    if (!date) return `${said}release delayed, no new date`;
    this.use(date);
    return `${said}delayed, now ${delay?.isFirm ? hedge(date) : ""}due${when(date)}`;
  }

  private due(date: Ranked): string {
    const { dateDoubt, dateRival } = this.axes;
    this.use(date);
    const against = dateDoubt ?? dateRival;
    if (against) this.against(against);
    const service = this.phase === "dated" && date.service ? ` (${date.service})` : "";
    const tail = dateDoubt ? ", reportedly delayed" : dateRival ? `, reportedly${when(dateRival)}` : "";
    return `${hedge(date)}due${when(date)}${service}${tail}`;
  }
}
