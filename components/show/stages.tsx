import type { StageNote } from "@/domain/claims/stage-notes";
import type { Say } from "@/domain/kernel/words";
import { FAMILY } from "./marks";
import { StripCell } from "./season-strip";
import { type Cell, cellsOf, type Staged, stateWords, stripWords } from "./stage";

type Props = { season: Staged & { stages: readonly StageNote[] }; say: Say };

/** The strip written out: under each stage its word and the day, as far as anybody has said. */
export function Stages({ season, say }: Props) {
  const cells = cellsOf(season);
  const noteOf = (stage: string) => season.stages.find((note) => note.stage === stage)?.note ?? null;
  return (
    <ol className="stages" aria-label={stripWords(say, season)}>
      {cells.map((cell) => (
        <li
          key={cell.stage}
          className={`${cell.look} ${cell.look === "now" ? `c-${FAMILY[season.phase]}` : ""}`}
          {...(cell.look === "now" && { "aria-current": "step" as const })}
        >
          <StripCell cell={cell} season={season} />
          <b>{wordsOf(say, cell, season)}</b>
          {cell.look !== "cross" && noteOf(cell.stage) && <span>{noteOf(cell.stage)}</span>}
        </li>
      ))}
    </ol>
  );
}

function wordsOf(say: Say, { look, stage }: Cell, season: Staged): string {
  if (look === "now") return stateWords(say, season);
  return look === "cross" ? say(`phase.${season.phase}`) : say(`stage.${stage}`);
}
