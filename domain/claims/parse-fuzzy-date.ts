import { addDays, addMonths, monthPoint, neighbour, pointOf, yearPoint } from "./calendar";
import { between } from "./date-ranges";
import { type Core, type DateLocale, namedSpan, numberFrom, point, type Refused, refused, span } from "./date-words";
import { boundsOf, type FuzzyDate } from "./fuzzy-date";

export type { DateLocale };
export type FuzzyDateRefusal = Refused["reason"];
/** A null date is "to be announced". */
export type FuzzyDateResult = { ok: true; date: FuzzyDate | null } | Refused;

const NO_DATE = /^(tba|tbd|tbc|to be (announced|determined|decided|confirmed)|unknown|no date( yet)?|not announced|\?)$/;
const LEADING = /^(sometime|some time|expected|due|coming|in|on|during)\s+/;
const ABOUT = /^(around|about|circa|c\.|approximately|roughly)\s*/;
const UNSURE = /^(possibly|maybe|perhaps|probably|likely)\s+/;
const UNSURE_AFTER = /(,\s*(possibly|maybe|perhaps|probably|likely)|\s*\?)$/;
const NOT_BEFORE = /^(not before|no earlier than|not earlier than|not until|from|as early as|starting)\s+/;
const NOT_BEFORE_AFTER = /(,?\s+at the earliest| or later| onwards?)$/;
const BY_END = /^(by|before|no later than) the end of\s+/;
const BY = /^(by|no later than|not later than|as late as|until)\s+/;
const BY_AFTER = /,?\s+at the latest$/;

/**
 * What a person typed, as a fuzzy date, or why it cannot be read. Day-and-month order of `03/04/2026` needs `en-GB` or `en-US`.
 * Words that count from a day ("last year", "five months later") need `anchor`, the ISO day they were said on.
 */
export function parseFuzzyDate(text: string, locale: DateLocale = "en", anchor?: string): FuzzyDateResult {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/\.$/, "");
  if (plain === "") return refused("empty");
  if (NO_DATE.test(plain)) return { ok: true, date: null };
  return qualified(drop(plain, LEADING), locale, anchor);
}

function qualified(text: string, locale: DateLocale, anchor: string | undefined): FuzzyDateResult {
  let rest = text;
  const [before, after] = [UNSURE.exec(rest), UNSURE_AFTER.exec(rest)];
  if (before) rest = drop(rest.slice(before[0].length), LEADING);
  else if (after) rest = rest.slice(0, -after[0].length);
  const about = ABOUT.exec(rest);
  if (about && about[0] !== rest) rest = rest.slice(about[0].length);
  const orSo = / or so$/.test(rest);
  if (orSo) rest = rest.slice(0, -6);
  const mark = before || after ? (about || orSo ? "%" : "?") : about || orSo ? "~" : "";
  const core = limited(drop(rest, LEADING), locale, anchor);
  return "reason" in core ? core : finish(core, mark);
}

/** A mark goes on a point; an interval, which cannot carry one, says it in its words. */
function finish(core: Core, mark: "" | "~" | "?" | "%"): FuzzyDateResult {
  if (core.edtf.includes("/") && mark !== "") {
    if (core.words === null) return refused("unrecognised");
    const said = { "~": "around", "?": "possibly", "%": "possibly around" }[mark];
    return complete({ edtf: core.edtf, words: `${said} ${core.words}` });
  }
  return complete({ edtf: /[~?%]$/.test(core.edtf) ? core.edtf : core.edtf + mark, words: core.words });
}

function complete({ edtf, words }: Core): FuzzyDateResult {
  const bounds = boundsOf(edtf);
  return bounds ? { ok: true, date: { edtf, words, ...bounds } } : refused("impossible");
}

/** Dates with one open end; everything else is read as a span. */
function limited(text: string, locale: DateLocale, anchor: string | undefined): Core | Refused {
  const read = (rest: string) => spanOrRelative(drop(rest, LEADING), locale, anchor);
  const isRange = /^from .+ (to|until|-) /.test(text);
  const from = isRange ? null : (strip(text, NOT_BEFORE) ?? stripEnd(text, NOT_BEFORE_AFTER));
  if (from !== null) return openEnd(read(from), (left) => `${left}/..`, "left");
  const after = strip(text, /^after\s+/);
  if (after !== null) return openEnd(read(after), (_left, right) => `${neighbour(right, 1)}/..`, "right");
  const byEnd = strip(text, BY_END) ?? strip(text, BY) ?? stripEnd(text, BY_AFTER);
  if (byEnd !== null) return openEnd(read(byEnd), (_left, right) => `../${right}`, "right");
  const before = strip(text, /^before\s+/);
  if (before !== null) return openEnd(read(before), (left) => `../${neighbour(left, -1)}`, "left");
  return read(isRange ? text.slice(5) : text);
}

function openEnd(core: Core | Refused, make: (left: string, right: string) => string, side: "left" | "right"): Core | Refused {
  if ("reason" in core) return core;
  if (/[~?%]$/.test(core.edtf)) return refused("unrecognised");
  const decade = /^(\d{3})X$/.exec(core.edtf)?.[1];
  const [left = "", right = left] = decade ? [`${decade}0`, `${decade}9`] : core.edtf.split("/");
  if ((side === "left" ? left : right) === "..") return refused("unrecognised");
  return { edtf: make(left, right), words: null };
}

function spanOrRelative(text: string, locale: DateLocale, anchor: string | undefined): Core | Refused {
  return relative(text, anchor) ?? between(text, locale) ?? namedSpan(text) ?? point(text, locale);
}

const RELATIVE =
  /^(last|this|next) (year|month)$|^(later|earlier) this (year|month)$|^(\w+) (month|year)s? (later|ago)$|^(today|tomorrow|yesterday)$/;

function relative(text: string, anchor: string | undefined): Core | Refused | null {
  const match = RELATIVE.exec(text);
  if (!match) return null;
  const [, which, unit, side, within, amount, stride, direction, day] = match;
  const count = amount === undefined ? 0 : numberFrom(amount);
  if (count === null) return null;
  const from = anchor === undefined ? null : pointOf(anchor);
  if (!anchor || from?.day == null || from.month === null) return refused("needs_anchor");
  const { year, month } = from;
  if (day) return { edtf: addDays(anchor, { today: 0, tomorrow: 1, yesterday: -1 }[day] ?? 0), words: null };
  if (which) return { edtf: shifted({ last: -1, this: 0, next: 1 }[which] ?? 0, unit), words: null };
  if (side) return span(...partOf(side, within), null);
  return { edtf: `${shifted(direction === "ago" ? -count : count, stride)}~`, words: null };

  function shifted(by: number, kind: string | undefined) {
    return kind === "month" ? addMonths(year, month ?? 1, by) : yearPoint(year + by);
  }
  function partOf(later: string, kind: string | undefined): [string, string] {
    const whole = kind === "month" ? monthPoint(year, month ?? 1) : yearPoint(year);
    const bounds = boundsOf(whole);
    if (!anchor || !bounds?.lo || !bounds.hi) throw new RangeError(`${whole} has no bounds`);
    return later === "later" ? [addDays(anchor, 1), bounds.hi] : [bounds.lo, addDays(anchor, -1)];
  }
}

const strip = (text: string, pattern: RegExp) => {
  const match = pattern.exec(text);
  return match ? text.slice(match[0].length) : null;
};
const stripEnd = (text: string, pattern: RegExp) => {
  const match = pattern.exec(text);
  return match ? text.slice(0, -match[0].length) : null;
};

function drop(text: string, pattern: RegExp): string {
  let rest = text;
  for (let match = pattern.exec(rest); match && match[0].length < rest.length; match = pattern.exec(rest))
    rest = rest.slice(match[0].length);
  return rest;
}
