import type { SeasonPhase } from "@/domain/claims/vocabulary";
import { type Family, StateShape } from "./marks";

type Stop = { word: string; family: Family; phases: readonly SeasonPhase[]; slug: string; isApart?: true };

/** Every phase once, in the order of the strip; the two ends stand apart. */
export const STOPS: readonly Stop[] = [
  {
    word: "No decision",
    family: "wait",
    phases: ["undecided", "rumoured", "in_development", "conflict"],
    slug: "no-decision",
    isApart: true,
  },
  { word: "Ordered", family: "work", phases: ["ordered"], slug: "ordered" },
  { word: "Preparing", family: "work", phases: ["preparing"], slug: "preparing" },
  { word: "Filming", family: "work", phases: ["filming", "paused"], slug: "filming" },
  { word: "Wrapped", family: "work", phases: ["wrapped"], slug: "wrapped" },
  { word: "Due", family: "dated", phases: ["dated"], slug: "due" },
  { word: "On now", family: "on", phases: ["airing", "part_released"], slug: "on-now" },
  { word: "Out", family: "out", phases: ["released", "ended"], slug: "out" },
  { word: "Cancelled", family: "gone", phases: ["cancelled"], slug: "cancelled", isApart: true },
];

type Counts = Partial<Record<SeasonPhase, number>>;
export const seasonsIn = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
const countOf = (counts: Counts, { phases }: Stop) => phases.reduce((sum, phase) => sum + (counts[phase] ?? 0), 0);

/** Every season on record by where it stands; each cell opens the tracker there. */
export const Board = ({ counts, current }: { counts: Counts; current?: string | undefined }) => (
  <ol className="board" aria-label="Seasons by stage">
    {STOPS.map((stop) => (
      <li key={stop.slug} {...(stop.isApart && { className: "off" })}>
        <a href={`/tracker/filter?status=${stop.slug}`} {...(stop.slug === current && { "aria-current": "true" as const })}>
          <span className={`state s-${stop.family}`}>
            <StateShape of={stop.family} />
            {stop.word}
          </span>{" "}
          <span className="n">{countOf(counts, stop)}</span>
        </a>
      </li>
    ))}
  </ol>
);
