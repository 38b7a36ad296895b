import type { StageNote } from "@/domain/claims/stage-notes";
import { FAMILY } from "./marks";
import { StripCell } from "./season-strip";
import { cellsOf, PHASE_WORDS, STAGE_WORDS, type Staged, stripWords } from "./stage";

type Props = { season: Staged & { stages: readonly StageNote[] } };

/** The strip written out: under each stage its word and the day, as far as anybody has said. */
export function Stages({ season }: Props) {
  const cells = cellsOf(season);
  const noteOf = (stage: string) => season.stages.find((note) => note.stage === stage)?.note ?? null;
  return (
    <ol className="stages" aria-label={stripWords(season)}>
      {cells.map((cell) => (
        <li
          key={cell.stage}
          className={`${cell.look} ${cell.look === "now" ? `c-${FAMILY[season.phase]}` : ""}`}
          {...(cell.look === "now" && { "aria-current": "step" as const })}
        >
          <StripCell cell={cell} season={season} />
          <b>{cell.look === "now" ? nowWords(season) : cell.look === "cross" ? PHASE_WORDS[season.phase] : STAGE_WORDS[cell.stage]}</b>
          {cell.look !== "cross" && noteOf(cell.stage) && <span>{noteOf(cell.stage)}</span>}
        </li>
      ))}
    </ol>
  );
}

const nowWords = ({ phase, flags }: Staged) => (flags.delayed ? `${PHASE_WORDS[phase]}, delayed` : PHASE_WORDS[phase]);
