import { expect, test } from "vitest";
import { layoutTrack, type TrackItem } from "./track-layout";

const item = (change: Partial<TrackItem>): TrackItem => ({
  id: "a",
  lane: "filming",
  label: "planned 2025",
  lo: "2025-01-01",
  hi: "2025-12-31",
  look: "stands",
  ...change,
});
const lane = (items: TrackItem[], name = "filming") => layoutTrack(items, "2025-04-18").lanes.find((one) => one.lane === name)?.rows ?? [];

test("the years are whole, three at least, and today is among them", () => {
  expect(layoutTrack([], "2025-04-18").years).toEqual([2023, 2024, 2025]);
  expect(layoutTrack([item({ lo: "2022-06-06", hi: "2022-06-06" })], "2025-04-18").years).toEqual([2022, 2023, 2024, 2025]);
  expect(layoutTrack([item({ lo: "1993-01-01", hi: "1993-01-01" })], "2025-04-18").years).toHaveLength(8);
});

test("a year is a span with its label in it, a day a point with its label beside it", () => {
  expect(lane([item({})])[0]?.[0]).toMatchObject({ shape: "span" });
  expect(lane([item({ lo: "2024-03-01", hi: "2024-03-01" })])[0]?.[0]).toMatchObject({ shape: "point", side: "right" });
});

test("a label that would run over the edge stands on the free side of its mark", () => {
  expect(lane([item({ lo: "2025-12-20", hi: "2025-12-20", label: "Filming finished" })])[0]?.[0]).toMatchObject({ side: "left" });
});

test("what would cover another stands in a row of its own, and what follows shares one", () => {
  expect(lane([item({ id: "a" }), item({ id: "b" })])).toHaveLength(2);
  expect(lane([item({ id: "a" }), item({ id: "b", lo: "2024-01-01", hi: "2024-12-31" })])).toHaveLength(1);
});

test("an open date runs to the edge", () => {
  expect(lane([item({ lo: "2024-01-01", hi: null })])[0]?.[0]).toMatchObject({ to: 100, shape: "span" });
});

test("every lane is there, even an empty one", () => {
  expect(layoutTrack([], "2025-04-18").lanes.map(({ lane }) => lane)).toEqual(["decision", "filming", "casting", "release"]);
});
