import { expect, test } from "vitest";
import { type Doc, textOf, wordCount } from "@/domain/articles/document";
import { sectionsOf } from "./sections";

const text = (words: string) => [{ type: "text", text: words }];
const story = {
  type: "doc",
  content: [
    { type: "paragraph", attrs: { id: "lead" }, content: text("Filming is planned for 2025.") },
    { type: "heading", attrs: { id: "who", level: 2 }, content: text("Who is in it?") },
    { type: "paragraph", attrs: { id: "cast" }, content: text("Nobody has been announced.") },
    { type: "bulletList", attrs: { id: "list" }, content: [{ type: "listItem", attrs: { id: "i" }, content: [] }] },
    { type: "heading", attrs: { id: "when", level: 3 }, content: text("When?") },
  ],
} as Doc;

test("each section has its words, heading and all, and together they are the text's", () => {
  const sections = sectionsOf(story);
  expect(sections).toEqual([
    { blockId: "lead", title: null, words: 5 },
    { blockId: "who", title: "Who is in it?", words: 8 },
    { blockId: "when", title: "When?", words: 1 },
  ]);
  expect(sections.reduce((sum, { words }) => sum + words, 0)).toBe(wordCount(textOf(story)));
});
