import { expect, test } from "vitest";
import { hourLine, hourStart } from "./lanes";

const NOW = new Date("2025-04-18T12:41:30Z");
const START = hourStart(NOW, 41);
const item = (minutes: number) => ({ at: new Date(START.getTime() + minutes * 60_000) });

test("the line begins with the running hour", () => {
  expect(START.toISOString()).toBe("2025-04-18T12:00:00.000Z");
  expect(hourLine([], START, NOW).now).toBeCloseTo(41.5 / 600);
});

test("an entry stands at its ten minutes and reaches to the next in its lane", () => {
  const { placed, hours } = hourLine([item(180), item(60)], START, NOW);
  expect(placed.map(({ from, to, lane }) => [from, to, lane])).toEqual([
    [6, 18, 0],
    [18, 60, 0],
  ]);
  expect(hours).toBe(10);
});

test("what would cover its neighbour goes one lane down", () => {
  const { placed } = hourLine([item(60), item(70), item(75)], START, NOW);
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 2]);
});

test("the line grows for what stands near its end, and knows what is over", () => {
  const { hours, placed } = hourLine([item(10), item(11 * 60)], START, NOW);
  expect(hours).toBe(13);
  expect(placed.map(({ isPast }) => isPast)).toEqual([true, false]);
});
