import { expect, test } from "vitest";
import { dayOf, isTimeZone } from "./day";

test.each([
  ["2025-04-18T23:30:00Z", "UTC", "2025-04-18"],
  ["2025-04-18T23:30:00Z", "Asia/Seoul", "2025-04-19"],
  ["2025-04-18T03:30:00Z", "America/New_York", "2025-04-17"],
  ["2025-12-31T23:59:59Z", "Pacific/Kiritimati", "2026-01-01"],
  ["2025-03-09T06:59:00Z", "America/New_York", "2025-03-09"],
])("%s in %s is the day %s", (at, zone, day) => expect(dayOf(new Date(at), zone)).toBe(day));
test("a year before the year 1000 has four figures", () => {
  expect(dayOf(new Date("0900-01-02T12:00:00Z"), "UTC")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
test("a zone nobody knows is no zone, and is thrown at whoever asks for its day", () => {
  expect(isTimeZone("Europe/London")).toBe(true);
  for (const name of ["Mars/Olympus", "", "London"]) expect(isTimeZone(name)).toBe(false);
  expect(() => dayOf(new Date(0), "Mars/Olympus")).toThrow(RangeError);
});
