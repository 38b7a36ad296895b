import Link from "next/link";
import { StateShape, SureShape } from "@/components/show/marks";
import { type TimelineFact, type TimelineGuess, type TimelineItem, timelineItems } from "./timeline-items";
import { TimelineViews } from "./timeline-views.client";
import { LANES, type Lane, layoutTrack, type Placed } from "./track-layout";

const LANE_WORDS: Record<Lane, string> = { decision: "Decision", filming: "Filming", casting: "Casting", release: "Release" };

type Props = { facts: readonly TimelineFact[]; estimate: TimelineGuess | null; today: string; hrefOf: (claimId: string) => string };

/** The facts of a season by their dates: drawn on a track of years, or the same as a list. */
export function SeasonTimeline({ facts, estimate, today, hrefOf }: Props) {
  const items = timelineItems(facts, estimate);
  if (items.length === 0) return null;
  return (
    <TimelineViews
      count={items.filter(({ isFact }) => isFact).length}
      track={<Track items={items} today={today} hrefOf={hrefOf} />}
      list={<List items={items} hrefOf={hrefOf} />}
    />
  );
}

type Part = { items: readonly TimelineItem[]; hrefOf: Props["hrefOf"] };

function Track({ items, today, hrefOf }: Part & { today: string }) {
  const { years, lanes, todayAt } = layoutTrack(items, today);
  return (
    <div className="track">
      <div className="years" aria-hidden="true" style={{ gridTemplateColumns: `repeat(${years.length}, 1fr)` }}>
        {years.map((year) => (
          <span key={year}>{year}</span>
        ))}
      </div>
      {lanes.map(({ lane, rows }) => (
        <section key={lane} className="lane" aria-label={LANE_WORDS[lane]} style={{ height: `${Math.max(rows.length, 1) * 2 + 0.25}rem` }}>
          <b aria-hidden="true">{LANE_WORDS[lane]}</b>
          <div className="lane-items">
            {rows.map((row, index) => row.map((item) => <Item key={item.id} item={item} row={index} hrefOf={hrefOf} />))}
          </div>
        </section>
      ))}
      <p className="today-line" aria-hidden="true">
        <span style={{ left: `${todayAt}%` }}>
          <b className={todayAt > 90 ? "turned" : undefined}>today</b>
        </span>
      </p>
    </div>
  );
}

function Item({ item, row, hrefOf }: { item: Placed<TimelineItem>; row: number; hrefOf: Props["hrefOf"] }) {
  const top = `${row * 2 + 0.375}rem`;
  const place = item.shape === "span" ? { left: `${item.from}%`, width: `${item.to - item.from}%`, top } : { left: `${item.from}%`, top };
  const look = `${item.shape === "span" ? "sp" : "pt"} ${item.look} ${item.side}`;
  const words = item.look === "over" ? <s>{item.label}</s> : item.label;
  const body = (
    <>
      <Mark item={item} /> <span>{words}</span>
    </>
  );
  return item.isFact ? (
    <Link href={hrefOf(item.id)} className={look} style={place} title={item.full}>
      {body}
    </Link>
  ) : (
    <span className={look} style={place} title={item.full}>
      {body}
    </span>
  );
}

const Mark = ({ item: { certainty, look } }: { item: TimelineItem }) =>
  certainty === null ? <StateShape of="guess" /> : look === "disputed" ? <StateShape of="split" /> : <SureShape of={certainty} />;

const List = ({ items, hrefOf }: Part) => (
  <div className="lanes-listed">
    {LANES.filter((lane) => items.some((item) => item.lane === lane)).map((lane) => (
      <section key={lane} aria-label={LANE_WORDS[lane]}>
        <h3>{LANE_WORDS[lane]}</h3>
        <ol>
          {items
            .filter((item) => item.lane === lane)
            .sort((a, b) => ((a.lo ?? a.hi ?? "") < (b.lo ?? b.hi ?? "") ? -1 : 1))
            .map((item) => (
              <li key={item.id} className={`row ${item.look}`}>
                <Mark item={item} /> {item.isFact ? <Link href={hrefOf(item.id)}>{struck(item)}</Link> : <span>{item.full}</span>}
              </li>
            ))}
        </ol>
      </section>
    ))}
  </div>
);

const struck = ({ look, full }: TimelineItem) =>
  look === "over" ? (
    <s>
      <span className="vh">formerly </span>
      {full}
    </s>
  ) : (
    full
  );
