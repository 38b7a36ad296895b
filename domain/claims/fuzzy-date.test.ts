import { describe, expect, test } from "vitest";
import { english } from "../kernel/say-in";
import { boundsOf, describeFuzzyDate, whenPhrase } from "./fuzzy-date";
import { type DateLocale, type FuzzyDateResult, parseFuzzyDate } from "./parse-fuzzy-date";
import golden from "./status-cases.json";

type Golden = {
  text: string;
  locale?: string | null;
  anchor?: string | null;
  expect: unknown;
  printed?: string | null;
  phrase?: string | null;
};

describe("the golden dates", () => {
  test.each(golden.fuzzyDates as unknown as Golden[])("$text", ({ text, locale, anchor, expect: expected, printed, phrase }) => {
    const read = parseFuzzyDate(text, (locale ?? "en") as DateLocale, anchor ?? undefined);
    expect(read).toEqual(expected);
    if (!read.ok) return;
    if (printed) expect(describeFuzzyDate(english, read.date?.edtf ?? null, read.date?.words)).toBe(printed);
    if (phrase && read.date) expect(whenPhrase(english, read.date.edtf, read.date.words)).toBe(phrase);
  });
  test.each(golden.bounds as { edtf: string; words?: string; bounds: unknown; printed?: string }[])(
    "$edtf",
    ({ edtf, words, bounds, printed }) => {
      expect(boundsOf(edtf)).toEqual(bounds);
      if (printed) expect(describeFuzzyDate(english, edtf, words)).toBe(printed);
    },
  );
});

const edtf = (text: string, locale?: DateLocale, anchor?: string) => {
  const read: FuzzyDateResult = parseFuzzyDate(text, locale, anchor);
  return read.ok ? read.date && (read.date.words ? `${read.date.edtf} · ${read.date.words}` : read.date.edtf) : read.reason;
};

// The rows of domain.md 7.2 that the golden cases leave out.
test.each([
  ["Feb. 14th, 2026", "2026-02-14"],
  ["Saturday 14 February 2026", "2026-02-14"],
  ["Sunday 14 February 2026", "impossible"],
  ["2026-03", "2026-03"],
  ["2026-XX", "2026"],
  ["25/12/2026", "2026-12-25"],
  ["early 2026", "2026-01/2026-04 · early 2026"],
  ["mid to late 2026", "2026-05/2026-12 · mid to late 2026"],
  ["mid-March 2026", "2026-03-11/2026-03-20 · mid-March 2026"],
  ["late February 2028", "2028-02-21/2028-02-29 · late February 2028"],
  ["end of 2026", "2026-11/2026-12 · the end of 2026"],
  ["the beginning of March 2026", "2026-03-01/2026-03-10 · the start of March 2026"],
  ["1Q 2026", "2026-01/2026-03 · the first quarter of 2026"],
  ["Q3–Q4 2026", "2026-07/2026-12 · the third to fourth quarters of 2026"],
  ["the latter half of 2025", "2025-07/2025-12 · the second half of 2025"],
  ["fall 2026", "2026-09/2026-11 · fall 2026"],
  ["winter 2026/27", "2026-12/2027-02 · winter 2026/27"],
  ["holiday season 2026", "2026-11/2026-12 · the 2026 holiday season"],
  ["Christmas 2026", "2026-12-24/2026-12-26 · Christmas 2026"],
  ["Christmas Day 2026", "2026-12-25"],
  ["week of 10 March 2026", "2026-03-10/2026-03-16 · the week of 10 March 2026"],
  ["March to May 2026", "2026-03/2026-05"],
  ["10–14 March 2026", "2026-03-10/2026-03-14"],
  ["March or May 2026", "2026-03/2026-05 · March or May 2026"],
  ["2025/26", "2025/2026 · 2025 or 2026"],
  ["2025-26", "2025/2026 · 2025 or 2026"],
  ["2010-11", "2010-11"],
  ["2026-21", "unrecognised"],
  ["circa 2026", "2026~"],
  ["2026 or so", "2026~"],
  ["around late 2026", "2026-09/2026-12 · around late 2026"],
  ["possibly late 2026", "2026-09/2026-12 · possibly late 2026"],
  ["possibly around 2026", "2026%"],
  ["2026?", "2026?"],
  ["from late 2026", "2026-09/.."],
  ["as early as March 2026", "2026-03/.."],
  ["2027 onwards", "2027/.."],
  ["after 2026", "2027/.."],
  ["after March 2026", "2026-04/.."],
  ["after 14 February 2026", "2026-02-15/.."],
  ["no later than 2026", "../2026"],
  ["by the end of 2026", "../2026"],
  ["March 2026 at the latest", "../2026-03"],
  ["before 2027", "../2026"],
  ["before March 2026", "../2026-02"],
  ["to be announced", null],
  ["summer", "needs_year"],
  ["Feb 14 '26", "needs_year"],
  ["late March", "needs_year"],
  ["2027 to 2026", "impossible"],
  ["last month", "needs_anchor"],
  ["", "empty"],
  ["when it is done", "unrecognised"],
])("%s", (text, expected) => expect(edtf(text)).toBe(expected));

test.each([
  ["this year", "2025"],
  ["next month", "2025-05"],
  ["five months later", "2025-09~"],
  ["two years ago", "2023~"],
  ["later this year", "2025-04-19/2025-12-31"],
  ["earlier this year", "2025-01-01/2025-04-17"],
  ["tomorrow", "2025-04-19"],
])("%s, said on 18 April 2025", (text, expected) => expect(edtf(text, "en", "2025-04-18")).toBe(expected));

test("US and British order", () =>
  expect([edtf("03/04/2026", "en-US"), edtf("03/04/2026", "en-GB")]).toEqual(["2026-03-04", "2026-04-03"]));

test.each([
  ["2026-11/2026-12", "the end of 2026", "at the end of 2026"],
  ["2026-12-24/2026-12-26", "Christmas 2026", "at Christmas 2026"],
  ["2026-03-10/2026-03-14", null, "between 10 and 14 March 2026"],
  ["2026-03-10/2026-03-11", "10 or 11 March 2026", "on 10 or 11 March 2026"],
  ["2026%", null, "possibly around 2026"],
  ["../2026-03-14", null, "by 14 March 2026"],
  ["2025-09/2027-03", null, "between September 2025 and March 2027"],
])("%s is said with its preposition", (text, words, phrase) => expect(whenPhrase(english, text, words)).toBe(phrase));

test.each(["2026/2025", "../..", "2026~/2027", "2026-02-30", "2026-13", "999", "2026-21", "26XX", "2026/2027/2028", ""])(
  "%s is not in the profile",
  (text) => {
    expect(boundsOf(text)).toBeNull();
    expect(() => describeFuzzyDate(english, text)).toThrow(RangeError);
  },
);
