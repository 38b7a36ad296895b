import { lineParts } from "@/domain/claims/line-parts";
import type { SeasonPhase, StatusFlags } from "@/domain/claims/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import type { Clock } from "../site/instant";
import { told } from "../words/told";
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
  const say = sayIn(clock.language);
  const day = season.checkedOn && <Day day={season.checkedOn} clock={clock} />;
  return (
    <>
      <Line season={season} say={say} />
      {(sources > 0 || season.checkedOn) && (
        <p className="checked">
          {sources > 0 && <a href="#sources">{say("standing.sources", { count: sources })}</a>}
          {sources > 0 && season.checkedOn && " · "}
          {day && !age && told(say, "standing.lastChecked", { day })}
          {day && age && <span className="aged">{told(say, "standing.notSince", { day })}</span>}
        </p>
      )}
    </>
  );
}

export function Line({ season, say }: { season: Pick<Props["season"], "label" | "line" | "phase" | "flags">; say: Say }) {
  const { label, said, estimate } = lineParts(say, season);
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
