import { firstDayOf, lastDayOf, MONTHS, pointOf } from "./calendar";

export type DatePrecision = "day" | "month" | "year" | "decade" | "interval" | "open";
/** The first and last day a date may mean, both inclusive, as ISO days; null where it is open. */
export interface Bounds {
  lo: string | null;
  hi: string | null;
  precision: DatePrecision;
}
/** `words` are printed for a named interval such as "late 2026"; null where the date prints itself. */
export interface FuzzyDate extends Bounds {
  edtf: string;
  words: string | null;
}

const MARK = /[?~%]$/;
const QUALIFIED = { "": "", "~": "around ", "?": "possibly ", "%": "possibly around " } as const;

/**
 * The first and last day a fuzzy date may mean. `2026-07/..` gives `{ lo: "2026-07-01", hi: null, precision: "open" }`.
 * The marks `~`, `?` and `%` do not widen the bounds. Null for text outside our profile (docs/decisions/0007-fuzzy-dates.md).
 * Source: Library of Congress, Extended Date/Time Format, level 1.
 */
export function boundsOf(edtf: string): Bounds | null {
  const decade = /^([1-9]\d\d)X$/.exec(edtf)?.[1];
  if (decade) return { lo: `${decade}0-01-01`, hi: `${decade}9-12-31`, precision: "decade" };
  if (edtf.includes("/")) return intervalBounds(edtf);
  const point = pointOf(edtf.replace(MARK, ""));
  if (!point) return null;
  const precision = point.day !== null ? "day" : point.month !== null ? "month" : "year";
  return { lo: firstDayOf(point), hi: lastDayOf(point), precision };
}

function intervalBounds(edtf: string): Bounds | null {
  const [left = "", right = "", ...rest] = edtf.split("/");
  const [from, to] = [pointOf(left), pointOf(right)];
  if (rest.length > 0 || (!from && left !== "..") || (!to && right !== "..") || (!from && !to)) return null;
  const [lo, hi] = [from && firstDayOf(from), to && lastDayOf(to)];
  if (lo && hi && lo > hi) return null;
  return { lo, hi, precision: lo && hi ? "interval" : "open" };
}

/**
 * How readers see it: "late 2026", "around March 2026", "no earlier than 2027", "no date announced". Never a day that was not given.
 * Throws RangeError for text outside the profile.
 */
export function describeFuzzyDate(edtf: string | null, words?: string | null): string {
  if (edtf === null) return "no date announced";
  const bounds = boundsOf(edtf);
  if (!bounds) throw new RangeError(`${edtf} is not in the profile`);
  const [left = "", right = ""] = edtf.split("/");
  if (right === "..") return `no earlier than ${printPoint(left)}`;
  if (left === "..") return pointOf(right)?.day ? `by ${printPoint(right)}` : `by the end of ${printPoint(right)}`;
  if (bounds.precision === "interval") return words ?? `between ${printPair(left, right)}`;
  const mark = (MARK.exec(edtf)?.[0] ?? "") as keyof typeof QUALIFIED;
  return QUALIFIED[mark] + (words ?? printPoint(edtf.replace(MARK, "")));
}

/** The same with the preposition a sentence needs: "in late 2026", "on 14 February 2026", "by the end of March 2026". */
export function whenPhrase(edtf: string, words?: string | null): string {
  const printed = describeFuzzyDate(edtf, words);
  if (/^(by|no earlier than|between|around|possibly around) /.test(printed)) return printed;
  const possibly = /^possibly /.exec(printed)?.[0] ?? "";
  const rest = printed.slice(possibly.length);
  return `${possibly}${prepositionFor(rest)} ${rest}`;
}

const DAY = /^\d{1,2} [A-Z][a-z]+( \d{4})?( or \d{1,2} [A-Z][a-z]+ \d{4})?$/;
const TWO_DAYS = /^\d{1,2} or \d{1,2} [A-Z]/;

function prepositionFor(printed: string): "in" | "on" | "at" {
  if (/^(the start of|the end of|Christmas \d)/.test(printed)) return "at";
  return DAY.test(printed) || TWO_DAYS.test(printed) || printed.startsWith("Christmas Day") ? "on" : "in";
}

function printPoint(text: string): string {
  if (text.endsWith("X")) return `the ${text.slice(0, 3)}0s`;
  const point = pointOf(text);
  if (!point) throw new RangeError(`${text} is no point in time`);
  const { year, month, day } = point;
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}

/** Two points with what they share said once: "10 and 14 March 2026". */
function printPair(left: string, right: string): string {
  const [from, to] = [pointOf(left), pointOf(right)];
  if (!from || !to || from.year !== to.year || from.month === null) return `${printPoint(left)} and ${printPoint(right)}`;
  const month = MONTHS[from.month - 1];
  const sameMonth = from.day !== null && from.month === to.month;
  const first = sameMonth ? from.day : [from.day, month].filter(Boolean).join(" ");
  return `${first} and ${printPoint(right)}`;
}
