import { expect, test } from "vitest";
import { dueTimes } from "./digest";

const at = (text: string, zone = "America/New_York") => {
  const { daily, weekly } = dueTimes(new Date(text), zone);
  return [daily.toISOString(), weekly.toISOString()];
};

test("what is gathered leaves at eight by the desk's clock: tomorrow, and on Monday", () => {
  expect(at("2026-11-20T15:00:00Z")).toEqual(["2026-11-21T13:00:00.000Z", "2026-11-23T13:00:00.000Z"]);
});
test("before eight it leaves the same morning, on a Monday the week's too", () => {
  expect(at("2026-11-23T12:59:00Z")).toEqual(["2026-11-23T13:00:00.000Z", "2026-11-23T13:00:00.000Z"]);
});
test("eight stays eight when clocks change", () => {
  expect(at("2026-03-07T15:00:00Z")[0]).toBe("2026-03-08T12:00:00.000Z");
});
