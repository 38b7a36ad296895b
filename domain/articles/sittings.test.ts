import { expect, test } from "vitest";
import { historyOf, type SavedText } from "./sittings";

const at = (minute: number) => new Date(Date.UTC(2025, 3, 18, 9, minute));
const text = (id: string, from: number, to: number, more: Partial<SavedText> = {}): SavedText => ({
  ...{ id, editionId: "e", savedById: "kim", savedAt: at(from), lastSavedAt: at(to), label: null, saves: 3, bodyText: id, isSide: false },
  ...more,
});
const submitted = (minute: number) => ({ at: at(minute), editionId: "e", action: "edition.submit" });
const told = (...given: Parameters<typeof historyOf>) =>
  historyOf(...given).map((entry) => ("texts" in entry ? `${entry.kind} ${entry.texts.map(({ id }) => id).join("+")}` : entry.kind));

test("what one person saves in one go is one sitting, with all its saves", () => {
  const [sitting] = historyOf([text("a", 0, 9), text("b", 12, 20)], []);
  expect(sitting).toMatchObject({ kind: "sitting", from: at(0), at: at(20), saves: 6 });
});
test("a break of more than half an hour begins another", () => {
  expect(told([text("a", 0, 9), text("b", 39, 40)], [])).toEqual(["sitting a+b"]);
  expect(told([text("a", 0, 9), text("b", 40, 41)], [])).toEqual(["sitting b", "sitting a"]);
});
test("another person's save is another sitting", () => {
  expect(told([text("a", 0, 9), text("b", 10, 11, { savedById: "ana" })], [])).toEqual(["sitting b", "sitting a"]);
});
test("what was done to the story stands between, and ends a sitting", () => {
  expect(told([text("a", 0, 9), text("b", 12, 13)], [submitted(10)])).toEqual(["sitting b", "deed", "sitting a"]);
});
test("a named text is an entry of its own", () => {
  expect(told([text("a", 0, 5), text("b", 6, 7, { label: "Before the call" }), text("c", 8, 9)], [])).toEqual([
    "sitting c",
    "named b",
    "sitting a",
  ]);
});
test("what was kept aside is told of and never counted", () => {
  const aside = text("x", 6, 6, { isSide: true, bodyText: "much more than that" });
  const entries = historyOf([text("a", 0, 5, { bodyText: "one two" }), aside, text("b", 8, 9, { bodyText: "one two three" })], []);
  expect(entries.map(({ kind }) => kind)).toEqual(["sitting", "aside", "sitting"]);
  expect(entries[0]).toMatchObject({ added: 1, removed: 0 });
});
test("words that only moved neither came nor went", () => {
  const [second, first] = historyOf([text("a", 0, 1, { bodyText: "one two two" }), text("b", 50, 51, { bodyText: "two one three" })], []);
  expect(first).toMatchObject({ added: 3, removed: 0 });
  expect(second).toMatchObject({ added: 1, removed: 1 });
});
