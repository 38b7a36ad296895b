import { expect, test } from "vitest";
import { entriesFor } from "./registry";
import { slashAt } from "./slash-trigger";

test.each([
  ["/", { offset: 0, query: "" }],
  ["/tab", { offset: 0, query: "tab" }],
  ["See /fact bo", { offset: 4, query: "fact bo" }],
  ["and/or", null],
  ["1/2", null],
  ["https://x", null],
  ["/ one", null],
  ["", null],
])("%j asks for %j", (before, found) => expect(slashAt(before)).toEqual(found));

test("what is typed finds a block by its name first, then by another word for it", () => {
  expect(entriesFor("head").map(({ key }) => key)).toEqual(["heading2", "heading3"]);
  expect(entriesFor("LIST")[0]?.key).toBe("list");
  expect(entriesFor("bull").map(({ key }) => key)).toEqual(["list"]);
  expect(entriesFor("no such block")).toEqual([]);
});
test("each entry has a key and a name of its own", () => {
  const all = entriesFor("");
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});
