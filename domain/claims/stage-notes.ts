import { capital, dateWords, eventName } from "./fact-words";
import { describeFuzzyDate } from "./fuzzy-date";
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
export function stageNotes(season: { phase: SeasonPhase }, claims: readonly FacedClaim[], estimate: PublicForecast | null): StageNote[] {
  const standing = claims.filter(({ state, certainty }) => state.is === "stands" && certainty !== "inferred");
  return STAGES.map((stage) => ({ stage, note: noteOf(stage, standing) ?? silence(stage, season.phase, standing, estimate) }));
}

function noteOf(stage: Stage, standing: readonly FacedClaim[]): string | null {
  const newest = (claims: readonly FacedClaim[]) => [...claims].sort((a, b) => (a.reportedOn < b.reportedOn ? 1 : -1))[0];
  const kinds = DONE[stage];
  const dated = standing.filter(({ kind, when }) => kinds.includes(kind) && when !== null);
  const claim = newest(dated.filter(({ modality }) => modality === "occurred")) ?? newest(dated);
  if (!claim?.when) return null;
  const hedge = isFirm(claim.certainty) ? "" : ", reportedly";
  const when = describeFuzzyDate(claim.when.edtf, claim.when.words);
  if (stage === "preparing") return `${eventName(claim)}, ${when}${hedge}`;
  return claim.modality === "planned" && stage !== "dated" ? `Expected ${when}${hedge}` : capital(`${when}${hedge}`);
}

function silence(stage: Stage, phase: SeasonPhase, standing: readonly FacedClaim[], estimate: PublicForecast | null): string | null {
  if (SILENT.includes(phase)) return null;
  const window = standing.find(({ kind }) => kind === "release_window");
  const isShown = ["airing", "part_released"].includes(phase);
  if (stage === "dated" && !isShown)
    return window?.when ? `${dateWords(window.when)}${isFirm(window.certainty) ? "" : ", reportedly"}` : "No date announced";
  const first = estimate?.windows.find(({ rank }) => rank === 1);
  return stage === "out" && first ? `Our estimate: ${first.label}` : null;
}
