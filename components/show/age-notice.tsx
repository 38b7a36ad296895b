import { daysBetween } from "@/domain/claims/calendar";
import type { SeasonPhase } from "@/domain/claims/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import type { Clock } from "../site/instant";
import { told } from "../words/told";
import { Day } from "./day";

type Aged = { phase: SeasonPhase; checkedOn: string | null; asOf: string };

const OVER: readonly SeasonPhase[] = ["released", "ended", "cancelled"];
const STALE_DAYS = 30;
const OLD_DAYS = 90;

/** How long ago the sources of a season that is still open were last read; null where that is recent, or they never change again. */
export function ageOf({ phase, checkedOn, asOf }: Aged): "stale" | "old" | null {
  if (OVER.includes(phase) || checkedOn === null) return null;
  const days = daysBetween(checkedOn, asOf);
  return days >= OLD_DAYS ? "old" : days >= STALE_DAYS ? "stale" : null;
}

/** Above the title of a page whose facts nobody has looked at for a season. */
export const AgeNotice = ({ season, clock }: { season: Aged; clock: Clock }) =>
  ageOf(season) === "old" &&
  season.checkedOn && (
    <p className="age" role="note">
      {told(sayIn(clock.language), "standing.aged", {
        b: (words) => <b>{words}</b>,
        day: <Day day={season.checkedOn} clock={clock} />,
      })}
    </p>
  );
