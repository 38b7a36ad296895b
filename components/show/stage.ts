import { STAGES, type Stage } from "@/domain/claims/stage-notes";
import type { SeasonPhase, StatusFlags } from "@/domain/claims/vocabulary";

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

export const PHASE_WORDS: Record<SeasonPhase, string> = {
  undecided: "No decision announced",
  rumoured: "No decision announced",
  in_development: "In development",
  ordered: "Ordered",
  preparing: "Preparing",
  filming: "Filming",
  paused: "Filming paused",
  wrapped: "Filming finished",
  dated: "Due",
  airing: "On now",
  part_released: "Partly out",
  released: "Out",
  ended: "Ended as planned",
  cancelled: "Cancelled",
  conflict: "Reports disagree",
};

export const STAGE_WORDS: Record<Stage, string> = {
  ordered: "Ordered",
  preparing: "Preparing",
  filming: "Filming",
  wrapped: "Wrapped",
  dated: "Dated",
  on: "On",
  out: "Out",
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
export function stripWords(season: Staged): string {
  const { phase, flags, reached } = season;
  if (phase === "released") return "Stage 7 of 7: out";
  if (phase === "cancelled")
    return reached === 0 ? "Cancelled before it was ordered" : `Stage ${Math.min(reached, 6)} of 7, then cancelled`;
  const stage = CURRENT[phase];
  if (!stage) return phase === "undecided" || phase === "rumoured" ? "Not ordered" : PHASE_WORDS[phase];
  const words = [PHASE_WORDS[phase].toLowerCase(), ...(flags.delayed ? ["delayed"] : [])].join(", ");
  return `Stage ${STAGES.indexOf(stage) + 1} of 7: ${words}`;
}
