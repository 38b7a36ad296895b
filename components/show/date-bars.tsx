import type { Exactness, TimelineEntry } from "@/domain/claims/timeline";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import type { Clock } from "../site/instant";
import { OurEstimate, Sure } from "./certainty";
import { dayWords } from "./day";

type Props = { entries: readonly TimelineEntry[]; today: string; clock: Clock };

const ROWS_MAX = 10;
const DAY_MS = 86_400_000;
const YEAR_MAX = 12;

/** A row for each date over one axis of years: the longer the bar, the less is known. The timeline tells the same in words. */
export function DateBars({ entries, today, clock }: Props) {
  const dated = entries.filter(({ lo, hi }) => lo !== null || hi !== null).slice(0, ROWS_MAX);
  if (dated.length < 2) return null;
  const axis = axisOf(dated, today);
  const say = sayIn(clock.language);
  return (
    <section className="sec" aria-labelledby="bars">
      <div className="sec-top">
        <h2 id="bars">{say("facts.bars")}</h2>
        <p className="sec-note">{say("facts.barsNote")}</p>
      </div>
      <div className="bars" style={{ "--years": axis.years.length } as React.CSSProperties}>
        <div className="axis" aria-hidden="true">
          {axis.years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
        <div className="frame">
          <div className="lines" aria-hidden="true">
            {axis.years.map((year) => (
              <i key={year} />
            ))}
            <div className="today" data-side={sideOf(axis.at(today))} style={{ left: `${axis.at(today)}%` }}>
              <span>{dayWords(today, clock)}</span>
            </div>
          </div>
          <ol>
            {dated.toReversed().map((entry) => (
              <Bar key={entry.id} entry={entry} axis={axis} say={say} />
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

/** Which way the words of today stand from their line, so that they stay on the page. */
const sideOf = (percent: number) => (percent > 75 ? "before" : percent < 25 ? "after" : "over");

const LOOKS: Record<Exactness, string> = { day: "b", fuzzy: "b fuzzy", over: "b over", guess: "b guess" };

function Bar({ entry, axis, say }: { entry: TimelineEntry; axis: Axis; say: Say }) {
  const from = axis.at(entry.lo ?? axis.first);
  const to = axis.at(entry.hi ?? axis.last, 1);
  const isRight = to < 62;
  const words = entry.overtaken ? say("facts.barOver", { when: entry.when, since: entry.overtaken.words.toLowerCase() }) : entry.when;
  return (
    <li>
      <div className="lab">
        <b>{entry.title}</b>
        <small>{entry.exactness === "guess" ? <OurEstimate say={say} /> : <Sure of={entry.certainty} say={say} />}</small>
      </div>
      <div className="trk">
        <span className={LOOKS[entry.exactness]} style={{ left: `${from}%`, width: `${Math.max(0.15, to - from)}%` }} />
        <span className="t" style={isRight ? { left: `calc(${to}% + 10px)` } : { right: `calc(${100 - from}% + 8px)` }}>
          {words}
        </span>
      </div>
    </li>
  );
}

type Axis = { years: number[]; first: string; last: string; at: (day: string, plusDays?: number) => number };

/** Whole years from the first date to the last, today among them; per cent of its width for a day. */
function axisOf(entries: readonly TimelineEntry[], today: string): Axis {
  const days = [today, ...entries.flatMap(({ lo, hi }) => [lo ?? [], hi ?? []].flat())].sort();
  const end = Number(days.at(-1)?.slice(0, 4));
  const start = Math.max(Number(days[0]?.slice(0, 4)), end - YEAR_MAX + 1);
  const [first, last] = [`${start}-01-01`, `${end}-12-31`];
  const zero = Date.parse(first);
  const span = Date.parse(last) + DAY_MS - zero;
  const at = (day: string, plusDays = 0) => Math.min(100, Math.max(0, round(((Date.parse(day) + plusDays * DAY_MS - zero) / span) * 100)));
  return { years: Array.from({ length: end - start + 1 }, (_, index) => start + index), first, last, at };
}

const round = (percent: number) => Math.round(percent * 100) / 100;
