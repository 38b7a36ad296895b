import { expect, test } from "vitest";
import { type Driver, isNews } from "./news";

const TODAY = "2026-03-01";
const claim = (of: Partial<Driver> = {}): Driver => ({
  ...{ id: "a", kind: "release_date", modality: "planned", certainty: "confirmed", whenEdtf: "2026-06-12", serviceId: null },
  ...{ part: null, isFinal: null, reportedOn: "2026-02-20", isTakenBack: false },
  ...of,
});
const is = (was: Driver | null, now: Driver | null) => isNews({ verb: "date", was, is: now }, TODAY);

test("another value is news, and a first one", () => {
  expect(is(claim(), claim({ id: "b", whenEdtf: "2026-07-03" }))).toBe(true);
  expect(is(null, claim())).toBe(true);
});
test("the same value from another source is none, but a report that is confirmed is", () => {
  expect(is(claim(), claim({ id: "b", certainty: "official" }))).toBe(false);
  expect(is(claim({ certainty: "reported" }), claim({ id: "b" }))).toBe(true);
});
test("a fact recorded for the record is history", () => expect(is(null, claim({ reportedOn: "2025-12-20" }))).toBe(false));
test("a fact that is gone is news only where it was taken back", () => {
  expect(is(claim(), null)).toBe(false);
  expect(is(claim({ isTakenBack: true }), null)).toBe(true);
  expect(is(claim({ isTakenBack: true }), claim({ id: "b", reportedOn: "2024-01-01", whenEdtf: "2026" }))).toBe(true);
  expect(is(claim({ isTakenBack: true }), claim({ id: "b" }))).toBe(false);
});
