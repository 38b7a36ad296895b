import { describeFuzzyDate, type FuzzyDate } from "@/domain/claims/fuzzy-date";
import { type DateLocale, type FuzzyDateRefusal, parseFuzzyDate } from "@/domain/claims/parse-fuzzy-date";
import { deskSays } from "@/domain/kernel/words";

/** A date as somebody typed it: what is stored, and what readers and the desk are shown of it. */
export type ReadDate =
  | { is: "empty" }
  | { is: "none"; reads: string }
  | {
      is: "read";
      edtf: string;
      words: string | null;
      anchor: string | null;
      reads: string;
      bounds: Pick<FuzzyDate, "lo" | "hi" | "precision">;
    }
  | { is: "refused"; why: string };

const WHY: Record<Exclude<FuzzyDateRefusal, "empty">, string> = {
  unrecognised: "I read this as nothing yet. Try March 2026, late 2026, 2026, not before 2027.",
  ambiguous: "This can be read in two ways. Write the month as a word, and winter with both its years: winter 2026/27.",
  impossible: "There is no such day. Check the day, the weekday and the order.",
  needs_year: "Which year? Write it after.",
  needs_anchor: "Counted from which day? Fill in the day it was reported.",
};

/** Reads what people write. Words that count from a day are counted from `saidOn`, and kept as they were said. */
export function readDate(text: string, saidOn: string | null, locale: DateLocale = "en"): ReadDate {
  const plain = parseFuzzyDate(text, locale);
  const isRelative = !plain.ok && plain.reason === "needs_anchor";
  const result = isRelative && saidOn ? parseFuzzyDate(text, locale, saidOn) : plain;
  if (!result.ok) return result.reason === "empty" ? { is: "empty" } : { is: "refused", why: WHY[result.reason] };
  if (result.date === null) return { is: "none", reads: describeFuzzyDate(deskSays, null) };
  const { edtf, words, lo, hi, precision } = result.date;
  return {
    is: "read",
    edtf,
    words: isRelative ? text.trim() : words,
    anchor: isRelative ? saidOn : null,
    reads: describeFuzzyDate(deskSays, edtf, isRelative ? null : words),
    bounds: { lo, hi, precision },
  };
}

/** Ways to write a date, for whoever would rather press than remember: what each puts into the field for a day or a year. */
export const DATE_WAYS: readonly { name: string; write: (year: string, text: string) => string }[] = [
  { name: "Year", write: (year) => year },
  { name: "Early", write: (year) => `early ${year}` },
  { name: "Late", write: (year) => `late ${year}` },
  { name: "Not before", write: (year, text) => `not before ${text || year}` },
  { name: "By", write: (year, text) => `by ${text || year}` },
  { name: "About", write: (year, text) => `around ${text || year}` },
  { name: "Unknown", write: () => "TBA" },
];
