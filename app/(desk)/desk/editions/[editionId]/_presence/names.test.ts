import { expect, test } from "vitest";
import { doesWords, initialsOf } from "./names";

test("a person stands as the first letters of their first and last name, in any script", () => {
  expect(["Ana Quill", "Cher", "Jo van der Galley", "양해성", "émile zola", ""].map(initialsOf)).toEqual(["AQ", "C", "JG", "양", "ÉZ", ""]);
});

test("a tab out of sight is idle, whatever was done in it", () => {
  expect(doesWords({ mode: "editing", isHidden: true })).toBe("idle");
  expect(doesWords({ mode: "editing", isHidden: false })).toBe("editing");
  expect(doesWords({ mode: "reading", isHidden: false })).toBe("reading");
});
