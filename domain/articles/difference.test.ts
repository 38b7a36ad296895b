import { expect, test } from "vitest";
import { type Copy, differenceOf } from "./difference";
import { runsOf } from "./difference-runs";
import type { Block } from "./document";

const paragraph = (id: string, text: string): Block => ({
  type: "paragraph",
  attrs: { id },
  ...(text && { content: [{ type: "text", text }] }),
});
const copy = (content: Block[], rest: Partial<Copy> = {}): Copy => ({
  headline: "Filming",
  standfirst: "",
  shortHeadline: null,
  seoTitle: null,
  seoDescription: null,
  ...rest,
  body: { type: "doc", content },
});
const written = (runs: ReturnType<typeof runsOf>) =>
  runs.map(({ change, text }) => (change === "same" ? text : `${change === "inserted" ? "+" : "-"}[${text}]`)).join("");

test("a changed phrase reads as one removal and one insertion", () => {
  expect(written(runsOf("filming set for 2024", "filming now expected in 2025"))).toBe("filming -[set for 2024]+[now expected in 2025]");
});
test("words are told apart where no blank stands between them", () => {
  expect(written(runsOf("지금 우리 학교는 시즌 1", "지금 우리 학교는 시즌 2"))).toBe("지금 우리 학교는 시즌 -[1]+[2]");
  expect(written(runsOf("新しい学校の話", "古い学校の話"))).toContain("学校の話");
});
test("equal text is one quiet run, and no text is none", () => {
  expect(runsOf("same", "same")).toEqual([{ change: "same", text: "same" }]);
  expect(runsOf("", "")).toEqual([]);
});
test("without an earlier text everything is new", () => {
  const found = differenceOf(null, copy([paragraph("a", "One.")]));
  expect(found.body).toMatchObject([{ change: "inserted", runs: [{ change: "inserted", text: "One." }] }]);
  expect(found.count).toBe(2);
});
test("the same text again differs nowhere", () => {
  const text = copy([paragraph("a", "One."), { type: "horizontalRule", attrs: { id: "r" } }]);
  expect(differenceOf(text, text).count).toBe(0);
});
test("a line is compared with its own earlier self, not with its neighbour", () => {
  const before = copy([paragraph("a", "One."), paragraph("b", "Two.")]);
  const after = copy([paragraph("new", "Nought."), paragraph("a", "One."), paragraph("b", "Two and a half.")]);
  expect(differenceOf(before, after).body.map(({ id, change }) => [id, change])).toEqual([
    ["new", "inserted"],
    ["a", "same"],
    ["b", "changed"],
  ]);
});
test("a line that left is shown where it stood", () => {
  const before = copy([paragraph("a", "One."), paragraph("b", "Two."), paragraph("c", "Three.")]);
  const after = copy([paragraph("a", "One."), paragraph("c", "Three.")]);
  expect(differenceOf(before, after).body.map(({ id, change }) => [id, change])).toEqual([
    ["a", "same"],
    ["b", "removed"],
    ["c", "same"],
  ]);
});
test("a line that moved is said to have moved, once", () => {
  const before = copy([paragraph("a", "One."), paragraph("b", "Two."), paragraph("c", "Three.")]);
  const after = copy([paragraph("c", "Three."), paragraph("a", "One."), paragraph("b", "Two.")]);
  const changes = differenceOf(before, after).body.map(({ id, change }) => `${id} ${change}`);
  expect(changes).toEqual(["c moved", "a same", "b same"]);
});
test("text pasted over itself is no change, though its blocks have new ids", () => {
  const before = copy([paragraph("a", "One."), paragraph("b", "Two.")]);
  expect(differenceOf(before, copy([paragraph("x", "One."), paragraph("y", "Two.")])).count).toBe(0);
});
test("new marks on old words are a change of format", () => {
  const bold: Block = { type: "paragraph", attrs: { id: "a" }, content: [{ type: "text", text: "One.", marks: [{ type: "bold" }] }] };
  expect(differenceOf(copy([paragraph("a", "One.")]), copy([bold])).body).toMatchObject([{ change: "formatted" }]);
});
test("items of a list and paragraphs of a quotation are lines of their own", () => {
  const list: Block = {
    type: "bulletList",
    attrs: { id: "l" },
    content: [
      {
        type: "listItem",
        attrs: { id: "i" },
        content: [{ type: "paragraph", attrs: { id: "p" }, content: [{ type: "text", text: "Item" }] }],
      },
    ],
  };
  const quote: Block = { type: "blockquote", attrs: { id: "q" }, content: [{ type: "paragraph", attrs: { id: "qp" } }] };
  expect(differenceOf(null, copy([list, quote])).body.map(({ form }) => form)).toEqual(["bullet", "quote"]);
});
test("fields outside the page are named only where they differ", () => {
  const before = copy([], { seoTitle: "Old", shortHeadline: "Short" });
  const after = copy([], { seoTitle: "New", shortHeadline: "Short" });
  expect(differenceOf(before, after).fields.map(({ field }) => field)).toEqual(["seoTitle"]);
});
test("a paragraph written anew under another id is compared with the one it was, and one that says something else is not", () => {
  const before = copy([paragraph("a", "The start was put back by a year, to 2025."), paragraph("b", "Nobody has been announced.")]);
  const after = copy([paragraph("x", "The start was put back by a year, to 2026."), paragraph("y", "Two actors return.")]);
  expect(differenceOf(before, after).body.map(({ id, change }) => [id, change])).toEqual([
    ["x", "changed"],
    ["b", "removed"],
    ["y", "inserted"],
  ]);
});
