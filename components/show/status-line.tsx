import { lineParts } from "@/domain/claims/season-face";
import type { SeasonPhase, StatusFlags } from "@/domain/claims/vocabulary";
import type { Clock } from "../site/instant";
import { ageOf } from "./age-notice";
import { Day } from "./day";
import { StateShape } from "./marks";
import { unbroken } from "./words";

type Props = {
  season: { label: string; line: string; phase: SeasonPhase; flags: StatusFlags; checkedOn: string | null; asOf: string };
  /** Sources listed on the same page. */
  sources: number;
  clock: Clock;
};

/** The answer first: one sentence that says where a season stands, the day we last looked, and our estimate apart from it. */
export function StatusLine({ season, sources, clock }: Props) {
  const age = ageOf(season);
  return (
    <>
      <Line season={season} />
      {(sources > 0 || season.checkedOn) && (
        <p className="checked">
          {sources > 0 && <a href="#sources">{sources === 1 ? "1 source" : `${sources} sources`}</a>}
          {sources > 0 && season.checkedOn && " · "}
          {season.checkedOn && !age && (
            <>
              last checked <Day day={season.checkedOn} clock={clock} />
            </>
          )}
          {season.checkedOn && age && (
            <span className="aged">
              Not checked since <Day day={season.checkedOn} clock={clock} />
            </span>
          )}
        </p>
      )}
    </>
  );
}

export function Line({ season }: { season: Pick<Props["season"], "label" | "line" | "phase" | "flags"> }) {
  const { label, said, estimate } = lineParts(season);
  return (
    <p className="line" data-phase={season.phase} {...(season.flags.delayed && { "data-delayed": "" })}>
      <b>{unbroken(label)}:</b> {said}
      {estimate && (
        <>
          {" "}
          <span className="est">
            <StateShape of="guess" /> {estimate}
          </span>
        </>
      )}
    </p>
  );
}
