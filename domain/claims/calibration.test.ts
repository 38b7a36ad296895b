import { expect, test } from "vitest";
import { calibrationOf } from "./calibration";

const window = (likelihood: "likely" | "unlikely", lo: string | null, hi: string | null) => ({
  rank: 1,
  label: "",
  edtf: "2026",
  lo,
  hi,
  likelihood,
});

test("a window counts as come where the day lies in it, its first and last day among them", () => {
  const windows = [window("likely", "2026-01-01", "2026-06-30"), window("unlikely", "2026-07-01", null)];
  expect(calibrationOf([{ windows, outcome: { edtf: "2026-06-30" } }])).toEqual([
    { likelihood: "likely", said: 1, came: 1 },
    { likelihood: "unlikely", said: 1, came: 0 },
  ]);
  expect(calibrationOf([{ windows, outcome: { edtf: "2027-02-01" } }]).map(({ came }) => came)).toEqual([0, 1]);
});

test("an estimate that nothing came of is held against nothing", () => {
  expect(calibrationOf([{ windows: [window("likely", null, null)], outcome: null }])).toEqual([]);
});
