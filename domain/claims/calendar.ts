/** Days, months and years as the text of a date holds them. Every function is pure: nothing here asks what day it is. */

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

export const pad = (value: number) => String(value).padStart(2, "0");
export const yearPoint = (year: number) => String(year).padStart(4, "0");
export const monthPoint = (year: number, month: number) => `${yearPoint(year)}-${pad(month)}`;
export const dayPoint = (year: number, month: number, day: number) => `${monthPoint(year, month)}-${pad(day)}`;

export const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
export const isRealDay = (year: number, month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
export const weekdayOf = (day: string) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];

/** `days` after an ISO day, before it where negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one ISO day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string) => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

export function addMonths(year: number, month: number, months: number): string {
  const index = year * 12 + (month - 1) + months;
  return monthPoint(Math.floor(index / 12), (index % 12) + 1);
}

export type Point = { year: number; month: number | null; day: number | null };

/** A point of the profile: a year, a month or a day that exists. Null for other text. */
export function pointOf(text: string): Point | null {
  const match = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null];
  return isRealDay(year, month ?? 1, day ?? 1) ? { year, month, day } : null;
}

export const firstDayOf = ({ year, month, day }: Point) => dayPoint(year, month ?? 1, day ?? 1);
export const lastDayOf = ({ year, month, day }: Point) => dayPoint(year, month ?? 12, day ?? lastDay(year, month ?? 12));

/** The day, month or year right after (or before) a point, at its own precision. */
export function neighbour(text: string, step: 1 | -1): string {
  const point = pointOf(text);
  if (!point) throw new RangeError(`${text} is no point in time`);
  if (point.day !== null) return addDays(text, step);
  return point.month !== null ? addMonths(point.year, point.month, step) : yearPoint(point.year + step);
}
