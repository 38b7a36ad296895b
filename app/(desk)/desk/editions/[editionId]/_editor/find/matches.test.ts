import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { schemaExtensions } from "../schema/extensions";
import { matchesIn, nextFrom } from "./matches";

const schema = getSchema(schemaExtensions);
const RECORD = "01983f2e-0000-7000-8000-000000000001";
const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, ...(marks.length > 0 && { marks }) });
const line = (...content: object[]) => ({ type: "paragraph", content });
const doc = (...content: object[]) => schema.nodeFromJSON({ type: "doc", content });
const asked = (words: string, more = {}) => ({ text: words, isCaseSensitive: false, isWholeWord: false, ...more });

test("words are found across marks, in any script, at the place they stand", () => {
  const story = doc(line(text("Filming, "), text("film", { type: "bold" }), text("ing; 지금 우리")));
  expect(matchesIn(story, asked("filming")).map(({ from, to }) => story.textBetween(from, to))).toEqual(["Filming", "filming"]);
  expect(matchesIn(story, asked("지금"))).toHaveLength(1);
});
test("case and whole words count where they are asked for", () => {
  const story = doc(line(text("Film filming (film)")));
  expect(matchesIn(story, asked("film", { isCaseSensitive: true }))).toHaveLength(2);
  expect(matchesIn(story, asked("film", { isWholeWord: true }))).toHaveLength(2);
});
test("what looks like a pattern is words, and nothing finds nothing", () => {
  expect(matchesIn(doc(line(text("a.c (x) [y]"))), asked("a.c (x) [y]"))).toHaveLength(1);
  expect(matchesIn(doc(line(text("abc"))), asked("a.c"))).toHaveLength(0);
  expect(matchesIn(doc(line(text("abc"))), asked(""))).toEqual([]);
});
test("a name's chip is not searched, and no match runs over one", () => {
  const chip = { type: "mention", attrs: { kind: "person", id: RECORD, label: "Lomon" } };
  const story = doc(line(text("with Lom"), chip, text("on")));
  expect(matchesIn(story, asked("Lomon"))).toEqual([]);
});
test("words of others, and words frozen as they were, are told apart", () => {
  const frozen = { type: "citation", attrs: { claimId: RECORD, mode: "as_of", asOfOn: "2025-04-18" } };
  const plain = { type: "citation", attrs: { claimId: RECORD, mode: "plain" } };
  const story = doc(
    { type: "quote", content: [line(text("soon"))] },
    { type: "blockquote", content: [line(text("soon"))] },
    line(text("soon", frozen), text(" soon", plain)),
  );
  expect(matchesIn(story, asked("soon")).map(({ isTheirs }) => isTheirs)).toEqual([true, true, true, false]);
});
test("the next is the one at the caret or after it, and then the first", () => {
  const matches = matchesIn(doc(line(text("x x x"))), asked("x"));
  expect([nextFrom(matches, 1), nextFrom(matches, 2), nextFrom(matches, 9), nextFrom([], 1)]).toEqual([0, 1, 0, -1]);
});
