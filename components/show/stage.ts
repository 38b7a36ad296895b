import { STAGES, type Stage } from "@/domain/claims/stage-notes";
import type { SeasonPhase, StatusFlags } from "@/domain/claims/vocabulary";
import type { DeskSay, Say } from "@/domain/kernel/words";

/** What a strip is drawn from. */
export type Staged = { phase: SeasonPhase; flags: StatusFlags; reached: number; parts: number | null };
export type Cell = { stage: Stage; look: "done" | "now" | "part" | "cross" | "empty" };

const CURRENT: Partial<Record<SeasonPhase, Stage>> = {
  ordered: "ordered",
  preparing: "preparing",
  filming: "filming",
  paused: "filming",
  wrapped: "wrapped",
  dated: "dated",
  airing: "on",
  part_released: "on",
};

export const isLate = ({ phase, flags }: Staged) => flags.delayed || phase === "paused";

/** The cells from ordered to out; a season taken back ends in a cross, and what would follow is not drawn. */
export function cellsOf({ phase, reached, parts }: Staged): Cell[] {
  if (phase === "released") return STAGES.map((stage) => ({ stage, look: "done" }));
  if (phase === "cancelled") {
    const done = Math.min(reached, STAGES.length - 1);
    return STAGES.slice(0, done + 1).map((stage, at) => ({ stage, look: at < done ? "done" : "cross" }));
  }
  const current = CURRENT[phase] ? STAGES.indexOf(CURRENT[phase]) : -1;
  const isInParts = phase === "part_released" && (parts === null || parts > 1);
  return STAGES.map((stage, at) => {
    if (at < current) return { stage, look: "done" };
    if (at === current) return { stage, look: "now" };
    return { stage, look: isInParts && stage === "out" ? "part" : "empty" };
  });
}

/** The strip in words: "Stage 2 of 7: preparing, delayed". */
export function stripWords(say: DeskSay, season: Staged): string {
  const { phase, flags, reached } = season;
  const all = STAGES.length;
  if (phase === "released") return say("standing.stage", { at: all, all, state: say("phaseMid.released") });
  if (phase === "cancelled")
    return reached === 0 ? say("standing.before") : say("standing.cancelled", { at: Math.min(reached, all - 1), all });
  const stage = CURRENT[phase];
  if (!stage) return phase === "undecided" || phase === "rumoured" ? say("standing.notOrdered") : say(`phase.${phase}`);
  const at = STAGES.indexOf(stage) + 1;
  return say(flags.delayed ? "standing.stageDelayed" : "standing.stage", { at, all, state: say(`phaseMid.${phase}`) });
}

/** "Filming, delayed". */
export const stateWords = (say: DeskSay, { phase, flags }: Pick<Staged, "phase" | "flags">): string =>
  flags.delayed ? say("standing.delayed", { state: say(`phase.${phase}`) }) : say(`phase.${phase}`);

/** "Season 2: filming, delayed", where one line must do. */
export function standingWords(say: Say, season: string, { phase, flags }: Pick<Staged, "phase" | "flags">): string {
  const state = say(`phaseMid.${phase}`);
  return say("share.standing", { season, state: flags.delayed ? say("standing.delayed", { state }) : state });
}
