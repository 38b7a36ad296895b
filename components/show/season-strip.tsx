import type { DeskSay } from "@/domain/kernel/words";
import { FAMILY } from "./marks";
import { type Cell, cellsOf, isLate, type Staged, stripWords } from "./stage";

/** Seven joined cells, from ordered to out, filled as far as the season has come. */
export const SeasonStrip = ({ season, size = "full", say }: { season: Staged; size?: "full" | "small"; say: DeskSay }) => (
  <div className="strip" data-size={size} role="img" aria-label={stripWords(say, season)}>
    {cellsOf(season).map((cell) => (
      <StripCell key={cell.stage} cell={cell} season={season} />
    ))}
  </div>
);

/** One cell, drawn alike in the strip and where the strip is written out. */
export const StripCell = ({ cell: { look }, season }: { cell: Cell; season: Staged }) => (
  <i className={lookOf(look, season)}>
    {look === "cross" && (
      <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path vectorEffect="non-scaling-stroke" d="M0 0h10v10H0zM0 0l10 10M10 0 0 10" />
      </svg>
    )}
  </i>
);

function lookOf(look: Cell["look"], season: Staged): string {
  const colour = ` s-${FAMILY[season.phase]}`;
  return { done: "done", empty: "", cross: "x", part: `part${colour}`, now: `now${colour}${isLate(season) ? " late" : ""}` }[look];
}
