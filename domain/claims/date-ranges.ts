import { dayPoint, pointOf, yearPoint } from "./calendar";
import { type Core, type DateLocale, MONTH_NUMBERS, namedSpan, point, type Refused, refused, span } from "./date-words";

const JOINED = /^between (.+) and (.+)$|^(.+?) (?:to|until|through) (.+)$|^(.+?) (or) (.+)$/;
const DAYS_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?\s*(-|or|to)\s*(\d{1,2})(?:st|nd|rd|th)? (\S+) (\d{4})$/;

/** Two ends; a missing year or month is taken from the right one. */
export function between(text: string, locale: DateLocale): Core | Refused | null {
  const days = DAYS_OF_MONTH.exec(text);
  if (days) return daysOfMonth(days);
  const match = JOINED.exec(text) ?? /^(.+?) - (.+)$/.exec(text);
  if (!match) return namedSpan(text) === null ? yearPair(text) : null;
  const [leftText = "", rightText = ""] = [match[1] ?? match[3] ?? match[5], match[2] ?? match[4] ?? match[7]];
  const named = namedSpan(text);
  if (named && !("reason" in named)) return named;
  const right = namedSpan(rightText) ?? point(rightText, locale);
  if ("reason" in right) return right;
  const left = endWithin(leftText, rightText, locale);
  if ("reason" in left) return left;
  const [from = "", to = ""] = [left.edtf.split("/")[0], right.edtf.split("/").at(-1)];
  return span(from, to, wordsFor(match[6] === "or", left, right));
}

function wordsFor(isEither: boolean, left: Core, right: Core): string | null {
  const say = ({ edtf, words }: Core) => words ?? sayPoint(edtf);
  if (isEither) return `${shortened(left, right)} or ${say(right)}`;
  return left.words || right.words ? `${say(left)} to ${say(right)}` : null;
}

const sayPoint = (edtf: string) => {
  const at = pointOf(edtf);
  const month = at?.month ? Object.keys(MONTH_NUMBERS).find((name) => MONTH_NUMBERS[name] === at.month && name.length > 3) : null;
  const name = month ? month[0]?.toUpperCase() + month.slice(1) : at?.month === 5 ? "May" : null;
  return at ? [at.day, name, at.year].filter(Boolean).join(" ") : edtf;
};

/** "March or May 2026": the year once, where it is the same. */
function shortened(left: Core, right: Core): string {
  const said = left.words ?? sayPoint(left.edtf);
  const year = pointOf(right.edtf)?.year;
  return year !== undefined && pointOf(left.edtf)?.month && said.endsWith(` ${year}`) ? said.slice(0, -5) : said;
}

function endWithin(leftText: string, rightText: string, locale: DateLocale): Core | Refused {
  const alone = namedSpan(leftText) ?? point(leftText, locale);
  if (!("reason" in alone) || alone.reason !== "needs_year") return alone;
  const year = /\b(\d{4})\b/.exec(rightText)?.[1];
  return year ? (namedSpan(`${leftText} ${year}`) ?? point(`${leftText} ${year}`, locale)) : alone;
}

function daysOfMonth([, first, joint, last, name = "", year]: RegExpExecArray): Core | Refused {
  const month = MONTH_NUMBERS[name];
  if (!month) return refused("unrecognised");
  const [from, to] = [dayPoint(Number(year), month, Number(first)), dayPoint(Number(year), month, Number(last))];
  return span(from, to, joint === "or" ? `${Number(first)} or ${sayPoint(to)}` : null);
}

/** `2025/26`, `2026-27`: two years running. `2010-11` is a month and does not come here. */
function yearPair(text: string): Core | Refused | null {
  const match = /^([1-9]\d{3})\s*[/-]\s*(\d{2}|\d{4})$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const last = match[2]?.length === 4 ? Number(match[2]) : Number(`${match[1]?.slice(0, 2)}${match[2]}`);
  const isMonth = text.includes("-") && match[2]?.length === 2 && Number(match[2]) >= 1 && Number(match[2]) <= 12;
  if (isMonth) return null;
  if (match[2]?.length === 4 && last < year) return refused("impossible");
  return last === year + 1 || match[2]?.length === 4
    ? span(yearPoint(year), yearPoint(last), `${year} or ${last}`)
    : refused("unrecognised");
}
