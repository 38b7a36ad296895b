import { describe, expect, test } from "vitest";
import { printHour, printMoment, printWeekday, withOffset } from "./instant";

const at = "2025-04-18T14:20:00.000Z";
const clock = (timeZone: string) => ({ language: "en-GB", timeZone });

describe("the hour a reader is told", () => {
  test.each([
    ["America/New_York", "18 April 2025, 10:20 ET"],
    ["Europe/London", "18 April 2025, 15:20 BST"],
    ["Asia/Seoul", "18 April 2025, 23:20 GMT+9"],
    ["UTC", "18 April 2025, 14:20 UTC"],
  ])("is that of the publication, with its zone: %s", (timeZone, printed) => expect(printMoment(at, clock(timeZone))).toBe(printed));

  test("is on a clock of 24 hours, at midnight too", () => expect(printHour("2025-04-18T00:05:00Z", clock("UTC"))).toBe("00:05"));

  test("belongs to the publication's own day", () =>
    expect(printWeekday("2025-04-18T02:00:00Z", clock("America/New_York"))).toBe("Thursday 17 April 2025"));
});

describe("the hour a machine is told", () => {
  test.each([
    ["America/New_York", "2025-04-18T10:20:00-04:00"],
    ["Asia/Kolkata", "2025-04-18T19:50:00+05:30"],
    ["UTC", "2025-04-18T14:20:00+00:00"],
  ])("has the offset of %s", (timeZone, text) => {
    expect(withOffset(at, timeZone)).toBe(text);
    expect(new Date(text).toISOString()).toBe(at);
  });
});
