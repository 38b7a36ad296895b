import { describe, expect, test } from "vitest";
import type { Doc } from "./document";
import { AUTOSAVE_WINDOW_MS, HEADLINE_MAX, STANDFIRST_MAX } from "./vocabulary";
import { foldsInto, publishIssues, submitIssues } from "./workflow";

const NOON = new Date("2026-03-01T12:00:00Z");
const head = { savedBy: "ana", savedAt: NOON, sealedAt: null };
const msLater = (ms: number) => new Date(NOON.getTime() + ms);

describe("a save folds into the head", () => {
  test("within ten minutes of the row's first save, and not a moment later", () => {
    expect(foldsInto(head, "ana", msLater(AUTOSAVE_WINDOW_MS - 1))).toBe(true);
    expect(foldsInto(head, "ana", msLater(AUTOSAVE_WINDOW_MS))).toBe(false);
  });
  test("only for the same person", () => expect(foldsInto(head, "bo", msLater(1))).toBe(false));
  test("never once it is sealed", () => expect(foldsInto({ ...head, sealedAt: NOON }, "ana", msLater(1))).toBe(false));
});

const saying = (text: string): Doc => ({
  type: "doc",
  content: [{ type: "paragraph", attrs: { id: "p" }, ...(text && { content: [{ type: "text", text }] }) }],
});
const ready = { headline: "Harbour renewed", standfirst: "For a third season.", body: saying("The network ordered it.") };
const links = { bylines: ["author"], about: ["show"] };

test("complete copy has nothing against it", () => expect(publishIssues(ready, links)).toEqual([]));

test("everything missing is named at once", () => {
  const nothing = { headline: " ", standfirst: "", body: saying("") };
  expect(publishIssues(nothing, { bylines: [], about: [] })).toEqual([
    { field: "headline", code: "blank" },
    { field: "standfirst", code: "blank" },
    { field: "body", code: "blank" },
    { field: "byline", code: "no_byline" },
    { field: "about", code: "no_show_linked" },
  ]);
});

test("a headline and a standfirst have their limits", () => {
  const long = { ...ready, headline: "x".repeat(HEADLINE_MAX + 1), standfirst: "x".repeat(STANDFIRST_MAX + 1) };
  expect(publishIssues(long, links).map((issue) => [issue.field, issue.code, issue.detail])).toEqual([
    ["headline", "too_long", HEADLINE_MAX],
    ["standfirst", "too_long", STANDFIRST_MAX],
  ]);
  expect(publishIssues({ ...ready, headline: "x".repeat(HEADLINE_MAX) }, links)).toEqual([]);
});

test("words still to come keep a story in, wherever they stand", () => {
  const tks = { headline: "Harbour TK", standfirst: "tk", body: saying("Ask them TK. ATK and TKO are words.") };
  expect(publishIssues(tks, links).map((issue) => [issue.field, issue.detail])).toEqual([
    ["headline", 1],
    ["standfirst", 1],
    ["body", 1],
  ]);
});

test("a fence needs a headline that gives less away", () => {
  const fenced = (safeHeadline: string) => ({ ...ready, spoilers: { of: null, safeHeadline, until: "2026-03-08T12:00:00Z" } });
  const codes = (safeHeadline: string) => publishIssues(fenced(safeHeadline), links).map(({ field, code }) => `${field} ${code}`);
  expect(codes(" ")).toEqual(["safeHeadline blank"]);
  expect(codes("x".repeat(HEADLINE_MAX + 1))).toEqual(["safeHeadline too_long"]);
  expect(codes(ready.headline)).toEqual(["safeHeadline not_safe"]);
  expect(codes("The finale: TK")).toEqual(["safeHeadline tk_left"]);
  expect(codes("What became of Harbour")).toEqual([]);
});

test("a story may be sent for review without a show and with a TK", () => {
  expect(submitIssues({ ...ready, body: saying("TK") }, { bylines: ["author"], about: [] })).toEqual([]);
});
