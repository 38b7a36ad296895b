import { Clock, Lock, Pencil, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { type DeskClock, exactWords, hourWords } from "../time-words";
import { hourLine } from "./lanes";

/** Something with an hour today. */
export type Appointment = {
  editionId: string;
  kind: "scheduled" | "due" | "embargo" | "held";
  at: Date;
  headline: string;
  isMine: boolean;
};

const KINDS = {
  scheduled: { icon: Clock, says: "Scheduled" },
  due: { icon: Pencil, says: "Due" },
  embargo: { icon: Lock, says: "Embargo lifts" },
  held: { icon: TriangleAlert, says: "Held" },
} as const;

/** Share of the line that the clock's label needs at the left of its stroke. */
const ROOM_FOR_NOW = 0.05;

/** What is due, goes out or is lifted in the hours ahead, on a line of hours with now on it. On phones: the next two. */
export function Rundown({ items, start, clock }: { items: readonly Appointment[]; start: Date; clock: DeskClock }) {
  const line = hourLine(items, start, clock.now);
  const upcoming = line.placed.filter(({ isPast }) => !isPast).slice(0, 2);
  const columns = line.hours * 6;
  return (
    <section className="rundown" aria-label="The hours ahead" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      <div className="hours" aria-hidden="true" style={{ gridTemplateColumns: `repeat(${line.hours}, 1fr)` }}>
        {Array.from({ length: line.hours }, (_, hour) => hourWords(new Date(start.getTime() + hour * 3_600_000), clock.zone)).map(
          (label) => (
            <span key={label}>{label.slice(0, 2)}</span>
          ),
        )}
      </div>
      <ol>
        {line.placed.map((placed) => {
          const { item, from, to, lane } = placed;
          const { icon: Icon, says } = KINDS[item.kind];
          return (
            <li
              key={`${item.editionId} ${item.kind}`}
              className={[item.kind, upcoming.includes(placed) ? "" : "not-next"].join(" ").trim()}
              style={{ gridColumn: `${from + 1} / ${to + 1}`, gridRow: lane + 1 }}
            >
              <b>
                <Icon className="i" />
                <time dateTime={item.at.toISOString()} title={exactWords(item.at, clock)}>
                  {hourWords(item.at, clock.zone)}
                </time>{" "}
                {item.kind === "due" && item.isMine ? "Due, yours" : says}
              </b>
              <Link href={`/desk/editions/${item.editionId}`}>{item.headline || "Untitled story"}</Link>
            </li>
          );
        })}
      </ol>
      <p className={line.now < ROOM_FOR_NOW ? "now early" : "now"} style={{ left: `${line.now * 100}%` }}>
        <span>
          <span className="vh">Now: </span>
          {hourWords(clock.now, clock.zone)}
        </span>
      </p>
    </section>
  );
}
