import { expect, test } from "vitest";
import { instantAt, zonedHour } from "./zoned-hour";

const NEW_YORK = "America/New_York";

test("an hour of the desk is an instant, and comes back as the same hour", () => {
  expect(instantAt("2025-04-18T09:00", NEW_YORK)?.toISOString()).toBe("2025-04-18T13:00:00.000Z");
  expect(zonedHour(new Date("2025-04-18T13:00:00Z"), NEW_YORK)).toBe("2025-04-18T09:00");
  expect(instantAt("2025-04-18T00:30", "Asia/Seoul")?.toISOString()).toBe("2025-04-17T15:30:00.000Z");
});
test("winter and summer have their own offset", () => {
  expect(instantAt("2025-01-18T09:00", NEW_YORK)?.toISOString()).toBe("2025-01-18T14:00:00.000Z");
});
test("an hour that comes twice means its first", () => {
  expect(instantAt("2025-11-02T01:30", NEW_YORK)?.toISOString()).toBe("2025-11-02T05:30:00.000Z");
});
test("an hour that is skipped means the same distance after the gap", () => {
  expect(instantAt("2025-03-09T02:30", NEW_YORK)?.toISOString()).toBe("2025-03-09T07:30:00.000Z");
});
test("midnight is hour nought", () => {
  expect(zonedHour(new Date("2025-04-18T04:00:00Z"), NEW_YORK)).toBe("2025-04-18T00:00");
});
test("what is no day and hour gives nothing", () => {
  for (const wrong of ["", "tomorrow", "2025-02-30T10:00", "2025-04-18", "2025-04-18T25:00"]) expect(instantAt(wrong, "UTC")).toBeNull();
});
