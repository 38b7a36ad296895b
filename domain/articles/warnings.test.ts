import { describe, expect, test } from "vitest";
import { EMPTY_LEDGER } from "./citations";
import type { Doc, Inline } from "./document";
import { publishWarnings, SEARCH_DESCRIPTION_CUT, SEARCH_TITLE_CUT, STANDFIRST_CUT } from "./warnings";

const paragraph = (id: string, ...content: Inline[]) => ({ type: "paragraph" as const, attrs: { id }, content });
const heading = (id: string, level: 2 | 3) => ({
  type: "heading" as const,
  attrs: { id, level },
  content: [{ type: "text" as const, text: "What we know" }],
});
const linked = (text: string, more: Inline["marks"] = []): Inline => ({
  type: "text",
  text,
  marks: [...more, { type: "link", attrs: { href: "https://example.com/report" } }],
});
const copy = (content: Doc["content"], more: object = {}) => ({
  ...{ headline: "Season 2", standfirst: "Filming is near.", seoTitle: null, seoDescription: null, ...more },
  body: { type: "doc" as const, content },
});
const warningsOf = (content: Doc["content"], more: object = {}) => publishWarnings(copy(content, more), EMPTY_LEDGER);

describe("lines that are cut where they are shown", () => {
  test("are named with what they may have, and one within it is not", () => {
    expect(warningsOf([], { standfirst: "x".repeat(STANDFIRST_CUT) })).toEqual([]);
    expect(warningsOf([], { standfirst: "x".repeat(STANDFIRST_CUT + 1) })).toEqual([
      { field: "standfirst", code: "too_long", detail: 160 },
    ]);
    expect(warningsOf([], { seoTitle: "x".repeat(SEARCH_TITLE_CUT + 1) })).toEqual([{ field: "seoTitle", code: "too_long", detail: 60 }]);
    expect(warningsOf([], { seoDescription: "x".repeat(SEARCH_DESCRIPTION_CUT + 1) })).toEqual([
      { field: "seoDescription", code: "too_long", detail: 155 },
    ]);
  });
  test("a standfirst too long to publish is in the way, and not warned of besides", () => {
    expect(warningsOf([], { standfirst: "x".repeat(241) })).toEqual([]);
  });
});

describe("links", () => {
  test("that say “here”, “this” or “read more” are named by their block, in bold too", () => {
    for (const text of ["here", "This", "read more", "click here."])
      expect(warningsOf([paragraph("p1", { type: "text", text: "Look " }, linked(text))])).toEqual([
        { field: "body", code: "link_text_vague", detail: "p1" },
      ]);
    expect(warningsOf([paragraph("p1", linked("he", [{ type: "bold" }]), linked("re"))])).toHaveLength(1);
  });
  test("that say where they lead are fine, and so is the same word without a link", () => {
    expect(warningsOf([paragraph("p1", linked("here is what Star News wrote"))])).toEqual([]);
    expect(warningsOf([paragraph("p1", { type: "text", text: "here" })])).toEqual([]);
  });
});

describe("headings", () => {
  test("of the third level before any of the second are named", () => {
    expect(warningsOf([heading("h1", 3), heading("h2", 2)])).toEqual([{ field: "body", code: "heading_skips", detail: "h1" }]);
    expect(warningsOf([heading("h1", 2), heading("h2", 3)])).toEqual([]);
  });
});
