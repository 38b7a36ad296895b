import { addDays, MONTHS, pointOf } from "@/domain/claims/calendar";
import type { Bounds } from "@/domain/claims/fuzzy-date";

/** "18 April 2025"; without the year where it is that of `today`. */
export function dayWords(day: string, today?: string): string {
  const point = pointOf(day);
  if (!point?.month || !point.day) return day;
  const month = MONTHS[point.month - 1];
  return today?.startsWith(`${point.year}-`) ? `${point.day} ${month}` : `${point.day} ${month} ${point.year}`;
}

/** "today", "yesterday", else the day. */
export function nearWords(day: string, today: string): string {
  if (day === today) return "today";
  return day === addDays(today, -1) ? "yesterday" : dayWords(day, today);
}

/** The days a date may mean: "that day", "1 July to 31 December 2025", "from 1 January 2027 on". */
export function coversWords({ lo, hi }: Pick<Bounds, "lo" | "hi">): string {
  if (lo === null) return `any day up to ${dayWords(hi ?? "")}`;
  if (hi === null) return `any day from ${dayWords(lo)} on`;
  if (lo === hi) return dayWords(lo);
  return `${dayWords(lo, lo.slice(0, 4) === hi.slice(0, 4) ? hi : undefined)} to ${dayWords(hi)}`;
}

export type MonthBar = { year: number; months: { month: string; isCovered: boolean }[] };

/** One year of twelve months for the first year a date touches and the last, at most two; open ends run on to the edge. */
export function monthBars({ lo, hi }: Pick<Bounds, "lo" | "hi">): MonthBar[] {
  const [from, to] = [lo ?? hi ?? "", hi ?? lo ?? ""];
  const years = [...new Set([Number(from.slice(0, 4)), Number(to.slice(0, 4))])];
  return years.map((year) => ({
    year,
    months: MONTHS.map((month, index) => {
      const at = `${year}-${String(index + 1).padStart(2, "0")}`;
      return { month, isCovered: (lo === null || at >= lo.slice(0, 7)) && (hi === null || at <= hi.slice(0, 7)) };
    }),
  }));
}
