import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type CalendarEvent, calendarOf } from "./calendar";

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "season-1-out@desk.example",
  day: "2026-12-31",
  title: "Harbour, Season 3: premiere",
  description: "Official. https://desk.example/shows/harbour/season-3",
  url: "https://desk.example/shows/harbour/season-3",
  recordedAt: "2026-03-01T12:00:00.000Z",
  ...more,
});
/** The events as a calendar program reads them. */
const readBack = (...events: CalendarEvent[]) =>
  new ICAL.Component(ICAL.parse(calendarOf({ name: "The Test Desk", events })))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

test("an entry is a whole day, the same in every zone, and ends where the next day begins", () => {
  const [entry] = readBack(event());
  expect(entry?.startDate.isDate).toBe(true);
  expect(String(entry?.startDate)).toBe("2026-12-31");
  expect(String(entry?.endDate)).toBe("2027-01-01");
  expect(entry?.uid).toBe("season-1-out@desk.example");
});
test("no line is longer than 75 octets, and none ends within a character", () => {
  const title = "지금 우리 학교는 🧟 ".repeat(12).trim();
  const text = calendarOf({ name: title, events: [event({ title })] });
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\ufffd");
  }
  expect(readBack(event({ title }))[0]?.summary).toBe(title);
});
test("whatever a title holds comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (title) => {
      const said = title.replace(/[\p{Cc}\u2028\u2029]/gu, "");
      fc.pre(said.trim() === said && said !== "");
      expect(readBack(event({ title: said }))[0]?.summary).toBe(said);
    }),
    { numRuns: 300 },
  );
});
test("a title cannot begin a line of its own", () => {
  const [entry, ...others] = readBack(event({ title: "Harbour\r\nEND:VEVENT\r\nBEGIN:VEVENT\\; and, more" }));
  expect(others).toEqual([]);
  expect(entry?.summary).toBe("Harbour \nEND:VEVENT \nBEGIN:VEVENT\\; and, more");
});
