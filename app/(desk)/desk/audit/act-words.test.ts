import { expect, test } from "vitest";
import { actWords, changeWords } from "./act-words";

const told = (before: Record<string, unknown> | null, after: Record<string, unknown> | null) =>
  changeWords(before, after, (at) => `at ${at.getUTCHours()}`);

test("a change is told with what was before, in the words of the desk", () => {
  expect(told({ role: "writer" }, { role: "editor" })).toEqual(["role: writer → editor"]);
  expect(told({ status: "draft" }, { status: "in_review", scheduledFor: "2026-11-22T23:00:00.000Z" })).toEqual([
    "status: a draft → in review",
    "scheduled for: at 23",
  ]);
});

test("what is named on one side alone has no arrow, what went says so, and ids are left to the links", () => {
  expect(told({ status: "draft" }, { number: 2, from: "01a204d4-43ea-75c2-bbbd-618c5e867c97" })).toEqual(["status: a draft", "number: 2"]);
  expect(told(null, { ipPrefix: "192.0.2.0/24", sessionId: "x" })).toEqual(["network: 192.0.2.0/24"]);
  expect(told({ logline: "A harbour." }, { logline: null })).toEqual(["logline: A harbour. → none"]);
});

test("what stayed as it was is not told, lists are told in words, and lists of ids not at all", () => {
  const id = "01a204d4-43ea-75c2-bbbd-618c5e867c97";
  expect(told({ alt: null, x: 0.5, y: 0.5 }, { alt: null, x: 0.5, y: 0.45 })).toEqual(["y: 0.5 → 0.45"]);
  expect(told(null, { kind: "filming_wrapped", warnedOf: ["too_long", "cites_disputed"], claims: [[id, "2022-06-30"]] })).toEqual([
    "kind: filming wrapped",
    "warned of: too long, cites disputed",
  ]);
});

test("a long value is cut", () => expect(told(null, { note: "a".repeat(200) })[0]).toHaveLength("note: ".length + 81));

test("an act nobody put into words is still a sentence", () => {
  expect(actWords("show.update")).toBe("changed the show");
  expect(actWords("source_work.create")).toBe("added the source work");
  expect(actWords("credit.move_up")).toBe("move up the credit");
});
