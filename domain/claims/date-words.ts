import { addDays, dayPoint, isRealDay, lastDay, MONTHS, monthPoint, pointOf, WEEKDAYS, weekdayOf } from "./calendar";

export type DateLocale = "en" | "en-US" | "en-GB";
/** A date that was read; `words` where it is printed as it was said. */
export type Core = { edtf: string; words: string | null };
export type Refused = { ok: false; reason: "empty" | "unrecognised" | "ambiguous" | "impossible" | "needs_year" | "needs_anchor" };

export const refused = (reason: Refused["reason"]): Refused => ({ ok: false, reason });

/** Full names and the usual short ones, lower case. */
export const MONTH_NUMBERS: Record<string, number> = Object.fromEntries(
  MONTHS.flatMap((name, index) => [
    [name.toLowerCase(), index + 1],
    [name.slice(0, 3).toLowerCase(), index + 1],
  ]).concat([["sept", 9]]),
);
const MONTH = `(${Object.keys(MONTH_NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join("|")})\\.?`;
const YEAR = "([1-9]\\d{3})";
const ORDINALS = ["first", "second", "third", "fourth"];

/** An interval, refused where it is reversed or names a day that does not exist. */
export function span(from: string, to: string, words: string | null): Core | Refused {
  const [left, right] = [pointOf(from), pointOf(to)];
  if (!left || !right || `${from}-00` > `${to}-99`) return refused("impossible");
  return { edtf: `${from}/${to}`, words };
}

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A count written in figures or, up to twelve, in a word. */
export function numberFrom(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  if (text === "a") return 1;
  const index = NUMBERS.indexOf(text);
  return index === -1 ? null : index;
}

type Reading = [pattern: RegExp, read: (...parts: string[]) => Core | Refused];
const re = (source: string) => new RegExp(`^${source}$`);
const THIRDS: Record<string, number> = { early: 0, mid: 1, late: 2 };
const PARTS = "(early|mid|late)";

function thirdsOfYear(first: string, last: string, year: string): Core | Refused {
  const [from = 0, to = 0] = [THIRDS[first], THIRDS[last]];
  const words = first === last ? nameThird(first, year) : `${first} to ${last} ${year}`;
  return span(monthPoint(Number(year), from * 4 + 1), monthPoint(Number(year), to * 4 + 4), words);
}

function thirdOfMonth(part: string, name: string, year: string): Core | Refused {
  const month = MONTH_NUMBERS[name] ?? 0;
  const third = THIRDS[part] ?? 0;
  const last = third === 2 ? lastDay(Number(year), month) : third * 10 + 10;
  return span(
    dayPoint(Number(year), month, third * 10 + 1),
    dayPoint(Number(year), month, last),
    nameThird(part, `${MONTHS[month - 1]} ${year}`),
  );
}

const nameThird = (part: string, whole: string) => (part === "mid" ? `mid-${whole}` : `${part} ${whole}`);

function edgeOf(edge: string, name: string | undefined, year: string): Core | Refused {
  const isEnd = edge === "end";
  const word = isEnd ? "the end of" : "the start of";
  if (!name) return span(monthPoint(Number(year), isEnd ? 11 : 1), monthPoint(Number(year), isEnd ? 12 : 2), `${word} ${year}`);
  const core = thirdOfMonth(isEnd ? "late" : "early", name, year);
  return "reason" in core ? core : { ...core, words: `${word} ${MONTHS[(MONTH_NUMBERS[name] ?? 1) - 1]} ${year}` };
}

function quarters(first: number, last: number, year: string): Core | Refused {
  const words =
    first === last
      ? `the ${ORDINALS[first - 1]} quarter of ${year}`
      : `the ${ORDINALS[first - 1]} to ${ORDINALS[last - 1]} quarters of ${year}`;
  return span(monthPoint(Number(year), first * 3 - 2), monthPoint(Number(year), last * 3), words);
}

const half = (which: 1 | 2, year: string) =>
  span(
    monthPoint(Number(year), which === 1 ? 1 : 7),
    monthPoint(Number(year), which === 1 ? 6 : 12),
    `the ${ORDINALS[which - 1]} half of ${year}`,
  );

const SEASON_MONTHS: Record<string, [number, number]> = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11] };

function seasonOf(name: string, year: string): Core | Refused {
  const [from, to] = SEASON_MONTHS[name] ?? [1, 1];
  return span(monthPoint(Number(year), from), monthPoint(Number(year), to), `${name} ${year}`);
}

function winter(year: string, next: string): Core | Refused {
  const last = Number(next.length === 4 ? next : year.slice(0, 2) + next);
  if (last !== Number(year) + 1) return refused("impossible");
  return span(monthPoint(Number(year), 12), monthPoint(last, 2), `winter ${year}/${String(last).slice(2)}`);
}

function weekOf(rest: string): Core | Refused {
  const start = point(rest, "en");
  if ("reason" in start) return start;
  if (pointOf(start.edtf)?.day == null) return refused("unrecognised");
  const { year, month, day } = pointOf(start.edtf) ?? { year: 0, month: 1, day: 1 };
  return span(start.edtf, addDays(start.edtf, 6), `the week of ${day} ${MONTHS[(month ?? 1) - 1]} ${year}`);
}

const NAMED: Reading[] = [
  [re(`${PARTS}[ -](?:to|-)[ -]${PARTS}[ -]${YEAR}`), (_, first = "", last = "", year = "") => thirdsOfYear(first, last, year)],
  [re(`${PARTS}[ -]${YEAR}`), (_, part = "", year = "") => thirdsOfYear(part, part, year)],
  [re(`${PARTS}[ -]${MONTH} ${YEAR}`), (_, part = "", name = "", year = "") => thirdOfMonth(part, name, year)],
  [re(`(?:the )?(start|beginning|end) of (?:${MONTH} )?${YEAR}`), (_, edge = "", name, year = "") => edgeOf(edge, name, year)],
  [re(`q([1-4])[ -]?(?:of )?${YEAR}|([1-4])q ?${YEAR}`), (_, a, y, b, z) => quarters(Number(a ?? b), Number(a ?? b), y ?? z ?? "")],
  [
    re(`q([1-4])\\s?(?:-|to)\\s?q([1-4]) ${YEAR}`),
    (_, a, b, year = "") => (Number(a) < Number(b) ? quarters(Number(a), Number(b), year) : refused("impossible")),
  ],
  [
    re(`(?:the )?(${ORDINALS.join("|")}) quarter (?:of )?${YEAR}`),
    (_, nth = "", year = "") => quarters(ORDINALS.indexOf(nth) + 1, ORDINALS.indexOf(nth) + 1, year),
  ],
  [re(`h([12]) ?${YEAR}|([12])h ?${YEAR}`), (_, a, y, b, z) => half((a ?? b) === "1" ? 1 : 2, y ?? z ?? "")],
  [re(`(?:the )?(first|second|latter) half (?:of )?${YEAR}`), (_, nth = "", year = "") => half(nth === "first" ? 1 : 2, year)],
  [re(`(spring|summer|autumn|fall)(?: of)? ${YEAR}`), (_, name = "", year = "") => seasonOf(name, year)],
  [re(`winter(?: of)? ${YEAR}\\s?[/-]\\s?(\\d{2}|\\d{4})`), (_, year = "", next = "") => winter(year, next)],
  [re(`winter(?: of)? ${YEAR}`), () => refused("ambiguous")],
  [
    re(`(?:the )?holiday season(?: of)? ${YEAR}|(?:the )?${YEAR} holiday season`),
    (_, a, b) => span(monthPoint(Number(a ?? b), 11), monthPoint(Number(a ?? b), 12), `the ${a ?? b} holiday season`),
  ],
  [re(`christmas day(?: of)? ${YEAR}`), (_, year = "") => ({ edtf: `${year}-12-25`, words: null })],
  [re(`christmas(?: of)? ${YEAR}`), (_, year = "") => span(`${year}-12-24`, `${year}-12-26`, `Christmas ${year}`)],
  [re("(?:the )?week of (.+)"), (_, rest = "") => weekOf(rest)],
];

/** A span that has a name: "late 2026", "Q1 2026", "winter 2026/27". Null for anything else. */
export function namedSpan(text: string): Core | Refused | null {
  for (const [pattern, read] of NAMED) {
    const match = pattern.exec(text);
    if (match) return read(...match);
  }
  return null;
}

const WEEKDAY = `(?:(${WEEKDAYS.map((name) => `${name.toLowerCase()}|${name.slice(0, 3).toLowerCase()}`).join("|")})\\.?,? )?`;
const NTH = "(\\d{1,2})(?:st|nd|rd|th)?";
const DAY_FIRST = re(`${WEEKDAY}(?:the )?${NTH}(?: of)? ${MONTH},? ${YEAR}`);
const MONTH_FIRST = re(`${WEEKDAY}${MONTH} ${NTH},? ${YEAR}`);
const WITHOUT_YEAR = re(
  `${WEEKDAY}(?:${PARTS}[ -])?(?:${NTH} )?${MONTH}(?: ${NTH})?(?: '\\d\\d)?|${PARTS}|(?:(?:spring|summer|autumn|fall|winter|christmas(?: day)?|q[1-4]|h[12]))(?: '\\d\\d)?`,
);

/** A day, a month, a year or a decade. */
export function point(text: string, locale: DateLocale): Core | Refused {
  const day = DAY_FIRST.exec(text);
  if (day) return dayIn(day[4], day[3], day[2], day[1]);
  const named = MONTH_FIRST.exec(text);
  if (named) return dayIn(named[4], named[2], named[3], named[1]);
  const month = re(`${MONTH},? (?:of )?${YEAR}`).exec(text);
  if (month) return { edtf: monthPoint(Number(month[2]), MONTH_NUMBERS[month[1] ?? ""] ?? 0), words: null };
  return figures(text, locale) ?? refused(WITHOUT_YEAR.test(text) ? "needs_year" : "unrecognised");
}

function figures(text: string, locale: DateLocale): Core | Refused | null {
  if (re(YEAR).test(text)) return { edtf: text, words: null };
  const hidden = re(`${YEAR}-xx(?:-xx)?`).exec(text);
  if (hidden) return { edtf: hidden[1] ?? "", words: null };
  const decade = re("(?:the )?([1-9]\\d\\d)0'?s").exec(text);
  if (decade) return { edtf: `${decade[1]}X`, words: null };
  const iso = re(`${YEAR}-(\\d\\d)(?:-(\\d\\d))?`).exec(text);
  if (iso) return isoPoint(text, iso);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.]([1-9]\d{3})$/.exec(text);
  return slashed ? slashedDay(slashed, locale) : null;
}

function isoPoint(text: string, [, , month, day]: RegExpExecArray): Core | Refused {
  if (pointOf(text)) return { edtf: text, words: null };
  return day === undefined && Number(month) > 12 ? refused("unrecognised") : refused("impossible");
}

function slashedDay([, a = "", b = "", year = ""]: RegExpExecArray, locale: DateLocale): Core | Refused {
  const american = isRealDay(Number(year), Number(a), Number(b)) ? dayPoint(Number(year), Number(a), Number(b)) : null;
  const british = isRealDay(Number(year), Number(b), Number(a)) ? dayPoint(Number(year), Number(b), Number(a)) : null;
  const preferred = locale === "en-US" ? american : locale === "en-GB" ? british : null;
  if (preferred) return { edtf: preferred, words: null };
  if (american && british && american !== british) return refused("ambiguous");
  const only = american ?? british;
  return only ? { edtf: only, words: null } : refused("impossible");
}

function dayIn(year = "", month = "", day = "", weekday?: string): Core | Refused {
  const number = MONTH_NUMBERS[month] ?? 0;
  if (!isRealDay(Number(year), number, Number(day))) return refused("impossible");
  const edtf = dayPoint(Number(year), number, Number(day));
  if (weekday && !weekdayOf(edtf)?.toLowerCase().startsWith(weekday)) return refused("impossible");
  return { edtf, words: null };
}
