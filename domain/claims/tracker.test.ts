import { expect, test } from "vitest";
import { csvLine, isNew } from "./tracker";

test.each(["=SUM(A1)", "+1", "-1", "@cmd", "\tx"])("a cell that begins like a formula is told as text: %j", (cell) => {
  expect(csvLine([cell])).toBe(`'${cell}\r\n`);
});

test("a cell with commas, quotes or lines stays one cell", () => {
  expect(csvLine(['a "b", c', "plain"])).toBe('"a ""b"", c",plain\r\n');
});

test("what moved eight days ago is no longer new", () => {
  expect(isNew(new Date("2026-03-01T12:00:00Z"), "2026-03-07")).toBe(true);
  expect(isNew(new Date("2026-03-01T12:00:00Z"), "2026-03-09")).toBe(false);
});
