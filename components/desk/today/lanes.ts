const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Columns of an hour: ten minutes each. */
const PER_HOUR = 6;
/** Columns an entry needs for its words. */
const WIDTH = 10;
/** Hours the line shows; longer where something later stands on it. */
const HOURS = 10;

export type Placed<T> = { item: T; from: number; to: number; lane: number; isPast: boolean };
export type HourLine<T> = { start: Date; hours: number; now: number; placed: Placed<T>[] };

/** The instant at which the running hour began, by a clock whose minutes at `now` are `minutes`. */
export const hourStart = (now: Date, minutes: number) => new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS - minutes * MINUTE_MS);

/** Until when the line may reach, from the start of the running hour. */
export const lineEnd = (start: Date) => new Date(start.getTime() + (HOURS + 2) * HOUR_MS);

/**
 * Puts what has an hour on a line of ten-minute columns, in order; what would cover its neighbour goes one lane down.
 * `now` is the share of the line that is over, from 0 to 1.
 */
export function hourLine<T extends { at: Date }>(items: readonly T[], start: Date, now: Date): HourLine<T> {
  const columnOf = (at: Date) => Math.max(0, Math.floor((at.getTime() - start.getTime()) / (HOUR_MS / PER_HOUR)));
  const sorted = [...items].sort((one, other) => one.at.getTime() - other.at.getTime());
  const last = sorted.at(-1);
  const hours = Math.max(HOURS, last ? Math.ceil((columnOf(last.at) + WIDTH) / PER_HOUR) : 0);
  const ends: number[] = [];
  const placed = sorted.map((item) => {
    const from = columnOf(item.at);
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = from + WIDTH;
    return { item, from, to: hours * PER_HOUR, lane, isPast: item.at < now };
  });
  for (const one of placed) {
    const next = placed.find((other) => other.lane === one.lane && other.from > one.from);
    one.to = next?.from ?? one.to;
  }
  return { start, hours, now: Math.min(1, (now.getTime() - start.getTime()) / (hours * HOUR_MS)), placed };
}
