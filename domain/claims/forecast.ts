import { daysBetween } from "./calendar";

/** A window of an estimate; `lo` and `hi` inclusive ISO days, null where open. */
export interface ForecastWindow {
  rank: number;
  probability: number;
  lo: string | null;
  hi: string | null;
}

const holds = (window: ForecastWindow, day: string) => (window.lo === null || day >= window.lo) && (window.hi === null || day <= window.hi);

/**
 * Brier score over the windows and "none of these": the sum of (p − o)², 0 best, 2 worst, rounded to four places.
 * Source: Brier, G. W. (1950), Verification of forecasts expressed in terms of probability.
 */
export function brierScore(windows: readonly ForecastWindow[], day: string): number {
  const none = 1 - windows.reduce((sum, window) => sum + window.probability, 0);
  const misses = windows.map((window) => (window.probability - (holds(window, day) ? 1 : 0)) ** 2);
  const noneHappened = windows.some((window) => holds(window, day)) ? 0 : 1;
  return round(misses.reduce((sum, miss) => sum + miss, 0) + (none - noneHappened) ** 2);
}

/** 0 inside the window ranked first, else signed days from its nearest edge: negative where the day came earlier. */
export function daysOff(windows: readonly ForecastWindow[], day: string): number {
  const first = windows.find((window) => window.rank === 1);
  if (!first) throw new RangeError("an estimate has a window of rank 1");
  if (first.lo !== null && day < first.lo) return daysBetween(first.lo, day);
  return first.hi !== null && day > first.hi ? daysBetween(first.hi, day) : 0;
}

const round = (score: number) => Math.round(score * 10_000) / 10_000;
