import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../kernel/say-in";
import { boundsOf, describeFuzzyDate, whenPhrase } from "./fuzzy-date";
import { parseFuzzyDate } from "./parse-fuzzy-date";
import { anyEdtf, anyPoint, pointsOfOneKind } from "./testing/dates";

const RUNS = { numRuns: 500 };
const reads = (text: string) => {
  const read = parseFuzzyDate(text);
  return read.ok ? read.date : read.reason;
};

test("every date of the profile has days that exist, the first no later than the last, and no more precision than it says", () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const bounds = boundsOf(edtf);
      expect(bounds).not.toBeNull();
      for (const day of [bounds?.lo, bounds?.hi]) if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      if (bounds?.lo && bounds.hi) expect(bounds.lo <= bounds.hi).toBe(true);
      expect(bounds?.precision === "day").toBe(/^\d{4}-\d\d-\d\d[?~%]?$/.test(edtf));
    }),
    RUNS,
  );
});

test("a doubt about a date moves neither of its bounds", () => {
  fc.assert(
    fc.property(anyPoint, fc.constantFrom("?", "~", "%"), (point, doubt) => {
      expect(boundsOf(point + doubt)).toEqual(boundsOf(point));
    }),
    RUNS,
  );
});

test("what is printed is read again as the same date, and never names a day that was not given", () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const printed = describeFuzzyDate(english, edtf);
      expect(reads(printed)).toMatchObject({ edtf });
      if (!edtf.includes("-")) expect(printed).not.toMatch(/January|December|\b\d{1,2}\b/);
    }),
    RUNS,
  );
});

test("a date is said in a sentence with the same words", () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      expect(whenPhrase(english, edtf).replace(/\b(in|on|at) /, "")).toBe(describeFuzzyDate(english, edtf));
    }),
    RUNS,
  );
});

test("a range is read only in its order", () => {
  fc.assert(
    fc.property(pointsOfOneKind, ([a, b]) => {
      fc.pre(a !== b);
      const [first, last] = a < b ? [a, b] : [b, a];
      expect(boundsOf(`${first}/${last}`)).not.toBeNull();
      expect(boundsOf(`${last}/${first}`)).toBeNull();
    }),
    RUNS,
  );
});
