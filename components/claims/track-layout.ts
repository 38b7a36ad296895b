import { addDays, daysBetween } from "@/domain/claims/calendar";

export const LANES = ["decision", "filming", "casting", "release"] as const;
export type Lane = (typeof LANES)[number];

/** One thing on the timeline; `lo` and `hi` are the days it may mean, null where open. */
export type TrackItem = {
  id: string;
  lane: Lane;
  label: string;
  lo: string | null;
  hi: string | null;
  look: "stands" | "over" | "disputed" | "guess" | "faint";
};

/** An item with its place: a span fills the days it covers, a point stands at the middle of them with its label beside it. */
export type Placed<I extends TrackItem> = I & { from: number; to: number; shape: "span" | "point"; side: "left" | "right" };
export type Track<I extends TrackItem> = {
  years: number[];
  lanes: { lane: Lane; rows: Placed<I>[][] }[];
  /** Where today is, in per cent of the width. */
  todayAt: number;
};

const YEARS_MIN = 3;
const YEARS_MAX = 8;
/** Width of the track where labels are weighed: a desk of 1,440 points, less rail, margins and names of lanes. */
const NOMINAL_PX = 1_000;
const CHARACTER_PX = 7;
const MARK_PX = 30;

/** Places items in four lanes over whole years; what would cover another's label goes to a row of its own. */
export function layoutTrack<I extends TrackItem>(items: readonly I[], today: string): Track<I> {
  const years = yearsOf(items, today);
  const [start, end] = [`${years[0]}-01-01`, `${years.at(-1)}-12-31`];
  const whole = daysBetween(start, end) + 1;
  const at = (day: string) => Math.min(100, Math.max(0, Math.round((daysBetween(start, day) / whole) * 10_000) / 100));
  const placed = items.map((item) => placedOf(item, at));
  return {
    years,
    todayAt: at(today),
    lanes: LANES.map((lane) => ({ lane, rows: rowsOf(placed.filter((one) => one.lane === lane)) })),
  };
}

function placedOf<I extends TrackItem>(item: I, at: (day: string) => number): Placed<I> {
  const [from, to] = [item.lo === null ? 0 : at(item.lo), item.hi === null ? 100 : at(addDays(item.hi, 1))];
  const width = labelWidth(item);
  if (to - from >= width) return { ...item, from, to, shape: "span", side: "right" };
  const middle = item.lo === null || item.hi === null ? (item.lo === null ? to : from) : (from + to) / 2;
  return { ...item, from: middle, to: middle, shape: "point", side: middle + width > 100 ? "left" : "right" };
}

/** Per cent of the width. */
const labelWidth = ({ label }: TrackItem) => ((label.length * CHARACTER_PX + MARK_PX) / NOMINAL_PX) * 100;

function reach<I extends TrackItem>(item: Placed<I>): [number, number] {
  if (item.shape === "span") return [item.from, item.to];
  return item.side === "left" ? [item.from - labelWidth(item), item.from] : [item.from, item.from + labelWidth(item)];
}

function rowsOf<I extends TrackItem>(items: Placed<I>[]): Placed<I>[][] {
  const rows: Placed<I>[][] = [];
  for (const item of [...items].sort((a, b) => reach(a)[0] - reach(b)[0])) {
    const free = rows.find((row) => row.every((other) => reach(other)[1] <= reach(item)[0] || reach(other)[0] >= reach(item)[1]));
    if (free) free.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Whole years from the first date to the last, today among them: three at least, and the latest eight of more. */
function yearsOf(items: readonly TrackItem[], today: string): number[] {
  const days = [today, ...items.flatMap(({ lo, hi }) => [lo, hi].filter((day) => day !== null))];
  const numbers = days.map((day) => Number(day.slice(0, 4)));
  const last = Math.max(...numbers);
  const first = Math.max(Math.min(...numbers, last - YEARS_MIN + 1), last - YEARS_MAX + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
