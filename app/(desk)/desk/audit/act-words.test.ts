import { expect, test } from "vitest";
import { actWords, changeWords } from "./act-words";

test("a change is told with what was before", () =>
  expect(changeWords({ role: "writer" }, { role: "editor" })).toEqual(["role: writer → editor"]));

test("what only came is told alone, what went says so, and ids are left to the links", () => {
  expect(changeWords(null, { ipPrefix: "192.0.2.0/24", sessionId: "x" })).toEqual(["network: 192.0.2.0/24"]);
  expect(changeWords({ logline: "A harbour." }, { logline: null })).toEqual(["logline: A harbour. → none"]);
});

test("a long value is cut", () => expect(changeWords(null, { note: "a".repeat(200) })[0]).toHaveLength("note: ".length + 81));

test("an act nobody put into words is still a sentence", () => {
  expect(actWords("show.update")).toBe("changed the show");
  expect(actWords("source_work.create")).toBe("added the source work");
  expect(actWords("credit.move_up")).toBe("move up the credit");
});
