import type { Say } from "../kernel/words";
import { capital, dateInSentence, eventName } from "./fact-words";
import type { PublicForecast } from "./public-ledger";
import type { FacedClaim } from "./season-face";
import { type ClaimKind, isFirm, type SeasonPhase } from "./vocabulary";

/** From ordered to out: the seven cells of the strip. */
export const STAGES = ["ordered", "preparing", "filming", "wrapped", "dated", "on", "out"] as const;
export type Stage = (typeof STAGES)[number];
export type StageNote = { stage: Stage; note: string | null };

const DONE: Record<Stage, readonly ClaimKind[]> = {
  ordered: ["ordered", "renewed", "picked_up", "revived"],
  preparing: ["table_read", "auditions", "pre_production", "writing"],
  filming: ["filming_started"],
  wrapped: ["filming_wrapped"],
  dated: ["release_date"],
  on: ["premiered", "part_released"],
  out: ["full_release", "finale_aired"],
};

const SILENT: readonly SeasonPhase[] = ["released", "cancelled", "ended", "conflict", "undecided", "in_development", "rumoured"];

/** What stands under each cell where the strip is written out: the date of the stage, as far as anybody has said. */
export function stageNotes(
  say: Say,
  season: { phase: SeasonPhase },
  claims: readonly FacedClaim[],
  estimate: PublicForecast | null,
): StageNote[] {
  const standing = claims.filter(({ state, certainty }) => state.is === "stands" && certainty !== "inferred");
  return STAGES.map((stage) => ({ stage, note: noteOf(say, stage, standing) ?? silence(say, stage, season.phase, standing, estimate) }));
}

/** "late 2026, reportedly". */
function whenIn(say: Say, { when, certainty }: FacedClaim): string | null {
  if (!when) return null;
  const date = dateInSentence(say, when);
  return isFirm(certainty) ? date : say("stage.reported", { when: date });
}

function noteOf(say: Say, stage: Stage, standing: readonly FacedClaim[]): string | null {
  const newest = (claims: readonly FacedClaim[]) => [...claims].sort((a, b) => (a.reportedOn < b.reportedOn ? 1 : -1))[0];
  const kinds = DONE[stage];
  const dated = standing.filter(({ kind, when }) => kinds.includes(kind) && when !== null);
  const claim = newest(dated.filter(({ modality }) => modality === "occurred")) ?? newest(dated);
  const when = claim && whenIn(say, claim);
  if (!when) return null;
  if (stage === "preparing") return say("stage.what", { event: eventName(say, claim), when });
  return claim.modality === "planned" && stage !== "dated" ? say("stage.expected", { when }) : capital(when);
}

function silence(
  say: Say,
  stage: Stage,
  phase: SeasonPhase,
  standing: readonly FacedClaim[],
  estimate: PublicForecast | null,
): string | null {
  if (SILENT.includes(phase)) return null;
  const window = standing.find(({ kind }) => kind === "release_window");
  const isShown = ["airing", "part_released"].includes(phase);
  if (stage === "dated" && !isShown) return capital((window && whenIn(say, window)) ?? say("stage.noDate"));
  const first = estimate?.windows.find(({ rank }) => rank === 1);
  return stage === "out" && first ? say("stage.guess", { window: first.label }) : null;
}
