import fc from "fast-check";
import { expect, test } from "vitest";
import { moved } from "./use-rows";

test("an entry moves up and down, and the others close up", () => {
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
});
test("past either end nothing moves", () => {
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 2)).toEqual(["a", "b"]);
});
test("however it is moved, everybody is still there once", () => {
  const at = fc.integer({ min: -2, max: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 10 }), at, at, (list, from, to) => {
      expect(moved(list, from, to).sort()).toEqual([...list].sort());
    }),
  );
});
