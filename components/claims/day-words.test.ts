import { expect, test } from "vitest";
import { coversWords, monthBars, nearWords } from "./day-words";

test("the days a date covers are told without saying a year twice", () => {
  expect(coversWords({ lo: "2025-07-01", hi: "2025-12-31" })).toBe("1 July to 31 December 2025");
  expect(coversWords({ lo: "2026-12-01", hi: "2027-02-28" })).toBe("1 December 2026 to 28 February 2027");
  expect(coversWords({ lo: "2025-04-18", hi: "2025-04-18" })).toBe("18 April 2025");
});

test("an open date runs on", () => {
  expect(coversWords({ lo: "2027-01-01", hi: null })).toBe("any day from 1 January 2027 on");
  expect(coversWords({ lo: null, hi: "2026-03-31" })).toBe("any day up to 31 March 2026");
  expect(monthBars({ lo: "2027-03-01", hi: null })[0]?.months.map((one) => one.isCovered)).toEqual([false, false, ...Array(10).fill(true)]);
});

test("a winter has a bar for each of its years", () => {
  expect(
    monthBars({ lo: "2026-12-01", hi: "2027-02-28" }).map(({ year, months }) => [year, months.filter((one) => one.isCovered).length]),
  ).toEqual([
    [2026, 1],
    [2027, 2],
  ]);
});

test("what is near is told by its distance", () => {
  expect(nearWords("2025-04-18", "2025-04-18")).toBe("today");
  expect(nearWords("2025-04-17", "2025-04-18")).toBe("yesterday");
  expect(nearWords("2025-03-08", "2025-04-18")).toBe("8 March");
  expect(nearWords("2024-03-08", "2025-04-18")).toBe("8 March 2024");
});
