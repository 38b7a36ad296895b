import { expect, test } from "vitest";
import { dayWords, exactWords, hourNumber, longDayWords, ownWords, relativeWords, zoneWords } from "./time-words";

const NOW = new Date("2025-04-18T12:41:00Z");
const NEW_YORK = { now: NOW, zone: "America/New_York" };
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

test("an exact time has its day, its hour and the desk's zone", () => {
  expect(exactWords(new Date("2025-04-18T13:00:00Z"), NEW_YORK)).toBe("Fri 18 Apr, 09:00 ET");
  expect(exactWords(new Date("2025-04-18T13:00:00Z"), { now: NOW, zone: "Asia/Seoul" })).toBe("Fri 18 Apr, 22:00 GMT+9");
  expect(longDayWords(NOW, "America/New_York")).toBe("Friday 18 April");
});

test("the day is the desk's, not Greenwich's", () => {
  expect(dayWords(new Date("2025-04-18T23:30:00Z"), { now: NOW, zone: "Asia/Seoul" })).toBe("Sat 19 Apr");
  expect(hourNumber(new Date("2025-04-18T15:30:00Z"), "Asia/Seoul")).toBe(0);
});

test("another year is named", () => {
  expect(dayWords(new Date("2022-09-01T12:00:00Z"), NEW_YORK)).toBe("Thu 1 Sep 2022");
});

test("zones are called what people call them", () => {
  expect(zoneWords(NOW, "Europe/London")).toBe("BST");
  expect(zoneWords(NOW, "UTC")).toBe("UTC");
  expect(zoneWords(NOW, "Europe/Berlin")).toBe("CET");
});

test("under a day a time may be relative, from there on it is not", () => {
  expect(relativeWords(later(-12), NOW)).toBe("12 min ago");
  expect(relativeWords(later(125), NOW)).toBe("in 2 h");
  expect(relativeWords(NOW, NOW)).toBe("now");
  expect(relativeWords(later(-24 * 60), NOW)).toBeNull();
});

test("one's own hour is told where it is another than the desk's", () => {
  const at = new Date("2025-04-18T23:30:00Z");
  expect(ownWords(at, NEW_YORK, "Asia/Seoul")).toBe("Sat 19 Apr, 08:30 your time");
  expect(ownWords(at, NEW_YORK, "America/Toronto")).toBeNull();
});
