import { expect, test } from "vitest";
import { cutAround, cutFor, wantedRenditions } from "./crop";
import { RATIOS } from "./vocabulary";

const WIDE = { width: 1_600, height: 900 };
const middle = { x: 0.5, y: 0.5 };

test("a shape shows as much as it can, the focal point as near its middle as the edges allow", () => {
  expect(cutAround(WIDE, 1, middle)).toEqual({ x: 0.21875, y: 0, width: 0.5625, height: 1 });
  expect(cutAround(WIDE, 1, { x: 0.95, y: 0.1 })).toEqual({ x: 0.4375, y: 0, width: 0.5625, height: 1 });
});

test("a cut set by hand keeps its shape and stays within the picture", () => {
  const cut = cutFor(WIDE, "4x3", { focal: middle, cuts: { "4x3": { x: 0.8, y: 0.9, width: 0.5, height: 0.2 } } });
  expect((cut.width * WIDE.width) / (cut.height * WIDE.height)).toBeCloseTo(RATIOS["4x3"]);
  expect([cut.x + cut.width, cut.y + cut.height].map((edge) => edge <= 1)).toEqual([true, true]);
});

test("no file is larger than the picture, and a shape that leaves nothing out is the whole over again", () => {
  const wanted = wantedRenditions({ width: 1_280, height: 720 }, { focal: middle, cuts: {} });
  expect(Math.max(...wanted.map(({ width }) => width))).toBe(1_200);
  const asked = (crop: string) => wanted.filter((one) => one.crop === crop).map(({ crop: _, ...rest }) => rest);
  expect(asked("16x9")).toEqual(asked("whole"));
  expect(wanted.filter(({ crop }) => crop === "1x1")).toMatchObject([{ width: 720, format: "jpeg", cut: { left: 280, width: 720 } }]);
});
