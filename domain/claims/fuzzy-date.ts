import { dateFormat } from "../kernel/date-format";
import type { DeskSay } from "../kernel/words";
import { firstDayOf, lastDayOf, type Point, pointOf } from "./calendar";

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
export function describeFuzzyDate(say: DeskSay, edtf: string | null, words?: string | null): string {
  if (edtf === null) return say("date.none");
  const { date, isPossible } = printed(say, edtf, toldIn(say, words));
  return isPossible ? say("date.possibly", { date }) : date;
}

/** The same with the preposition a sentence needs: "in late 2026", "on 14 February 2026", "by the end of March 2026". */
export function whenPhrase(say: DeskSay, edtf: string, words?: string | null): string {
  const told = toldIn(say, words);
  const { date: bare, isPossible } = printed(say, edtf, told);
  const preposition = prepositionFor(edtf, told);
  const date = preposition ? say(`date.${preposition}`, { date: bare }) : bare;
  return isPossible ? say("date.possibly", { date }) : date;
}

/** Words that a source used for an interval are kept as they were told, in English: another language prints the interval itself. */
const toldIn = ({ language }: DeskSay, words: string | null | undefined) => (words && /^en\b/.test(language) ? words : null);

type Printed = { date: string; isPossible: boolean };

function printed(say: DeskSay, edtf: string, words: string | null): Printed {
  const bounds = boundsOf(edtf);
  if (!bounds) throw new RangeError(`${edtf} is not in the profile`);
  const [left = "", right = ""] = edtf.split("/");
  const sure = (date: string): Printed => ({ date, isPossible: false });
  if (right === "..") return sure(say("date.noEarlier", { date: printPoint(say, left) }));
  if (left === "..") return sure(say(pointOf(right)?.day ? "date.by" : "date.byEndOf", { date: printPoint(say, right) }));
  if (bounds.precision === "interval") return sure(words ?? say("date.between", pairOf(say, left, right)));
  const mark = markOf(edtf);
  const date = words ?? printPoint(say, edtf.replace(MARK, ""));
  return { date: mark === "~" || mark === "%" ? say("date.around", { date }) : date, isPossible: mark === "?" || mark === "%" };
}

const markOf = (edtf: string) => MARK.exec(edtf)?.[0] ?? null;

const DAY = /^\d{1,2} [A-Z][a-z]+( \d{4})?( or \d{1,2} [A-Z][a-z]+ \d{4})?$/;
const TWO_DAYS = /^\d{1,2} or \d{1,2} [A-Z]/;

/** Null where the date brings its own: "by", "around", "between". */
function prepositionFor(edtf: string, words: string | null): "in" | "on" | "at" | null {
  if (edtf.includes("..") || (edtf.includes("/") && !words) || ["~", "%"].includes(markOf(edtf) ?? "")) return null;
  if (!words) return pointOf(edtf.replace(MARK, ""))?.day ? "on" : "in";
  if (/^(by|no earlier than|between|around|possibly around) /.test(words)) return null;
  if (/^(the start of|the end of|Christmas \d)/.test(words)) return "at";
  return DAY.test(words) || TWO_DAYS.test(words) || words.startsWith("Christmas Day") ? "on" : "in";
}

function printPoint(say: DeskSay, text: string): string {
  if (text.endsWith("X")) return say("date.decade", { year: `${text.slice(0, 3)}0` });
  const point = pointOf(text);
  if (!point) throw new RangeError(`${text} is no point in time`);
  return printPart(say, point, { day: point.day !== null, month: point.month !== null, year: true });
}

/** As much of a point as is asked for, as the language writes it. */
function printPart({ language }: DeskSay, point: Point, parts: { day: boolean; month: boolean; year: boolean }): string {
  const format = dateFormat(language, {
    timeZone: "UTC",
    ...(parts.day && { day: "numeric" }),
    ...(parts.month && { month: "long" }),
    ...(parts.year && { year: "numeric" }),
  });
  return format.format(Date.parse(firstDayOf(point)));
}

/** Two points with what they share said once: "10 and 14 March 2026". */
function pairOf(say: DeskSay, left: string, right: string): { from: string; to: string } {
  const [from, to] = [pointOf(left), pointOf(right)];
  if (!from || !to || from.year !== to.year || from.month === null) return { from: printPoint(say, left), to: printPoint(say, right) };
  const hasDay = from.day !== null;
  const isOneMonth = hasDay && from.month === to.month;
  return { from: printPart(say, from, { day: hasDay, month: !isOneMonth, year: false }), to: printPoint(say, right) };
}
