import type { SeasonPhase } from "@/domain/claims/vocabulary";
import type { Say } from "@/domain/kernel/words";
import { type Family, StateShape } from "./marks";

type Stop = { family: Family; phases: readonly SeasonPhase[]; slug: string; isApart?: true };

/** Every phase once, in the order of the strip; the two ends stand apart. */
export const STOPS = [
  {
    family: "wait",
    phases: ["undecided", "rumoured", "in_development", "conflict"],
    slug: "no-decision",
    isApart: true,
  },
  { family: "work", phases: ["ordered"], slug: "ordered" },
  { family: "work", phases: ["preparing"], slug: "preparing" },
  { family: "work", phases: ["filming", "paused"], slug: "filming" },
  { family: "work", phases: ["wrapped"], slug: "wrapped" },
  { family: "dated", phases: ["dated"], slug: "due" },
  { family: "on", phases: ["airing", "part_released"], slug: "on-now" },
  { family: "out", phases: ["released", "ended"], slug: "out" },
  { family: "gone", phases: ["cancelled"], slug: "cancelled", isApart: true },
] as const satisfies readonly Stop[];

type Counts = Partial<Record<SeasonPhase, number>>;
export const seasonsIn = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
const countOf = (counts: Counts, { phases }: Stop) => phases.reduce((sum, phase) => sum + (counts[phase] ?? 0), 0);

/** Every season on record by where it stands; each cell opens the tracker there. */
export const Board = ({ counts, current, say }: { counts: Counts; current?: string | undefined; say: Say }) => (
  <ol className="board" aria-label={say("standing.by")}>
    {STOPS.map((stop) => (
      <li key={stop.slug} {...("isApart" in stop && { className: "off" })}>
        <a href={`/tracker/filter?status=${stop.slug}`} {...(stop.slug === current && { "aria-current": "true" as const })}>
          <span className={`state s-${stop.family}`}>
            <StateShape of={stop.family} />
            {say(`tracker.stop.${stop.slug}`)}
          </span>{" "}
          <span className="n">{countOf(counts, stop)}</span>
        </a>
      </li>
    ))}
  </ol>
);
