import { expect, test } from "vitest";
import type { Entry } from "@/app/(desk)/desk/_journal/entry";
import { standingOf } from "./standing";

const body = (text: string) => ({ type: "doc", content: [{ type: "paragraph", attrs: { id: "p1" }, content: [{ type: "text", text }] }] });
const beside = { headline: "A season", standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null, bylines: [], about: [] };
const head = (text: string, traits = {}) => ({ version: 5, saveId: "save-9", copy: { ...beside, body: body(text) } as never, ...traits });
const entry = (text: string, traits: Partial<Entry> = {}): Entry => ({
  ...{ key: "k", writerId: "kim", editionId: "story", tabId: "tab", baseVersion: 5, saveIds: ["save-1"], typedAt: 0, headline: "A season" },
  ...{ fields: "{}", beside: JSON.stringify(beside), body: JSON.stringify(body(text)) },
  ...traits,
});

test("words the desk already has are not offered", () => {
  expect(standingOf(entry("one", { baseVersion: 1 }), head("one"))).toBe("same");
});
test("the desk tidies lines and writes attributes in its own order; that makes no other text", () => {
  const sent = { ...beside, headline: " A  season " };
  const turned = JSON.stringify(body("one")).replace('"type":"text","text":"one"', '"text":"one","type":"text"');
  expect(standingOf(entry("", { beside: JSON.stringify(sent), body: turned }), head("one"))).toBe("same");
});
test("words written on the desk's version go on from it", () => {
  expect(standingOf(entry("one two"), head("one"))).toBe("ahead");
});
test("a save of ours whose answer never came is what the words go on from", () => {
  expect(standingOf(entry("one two", { baseVersion: 4, saveIds: ["save-8", "save-9"] }), head("one"))).toBe("ahead");
});
test("where the desk went on without them, they are offered, never put in its place", () => {
  expect(standingOf(entry("one two", { baseVersion: 4 }), head("three"))).toBe("apart");
  expect(standingOf(entry("one two", { baseVersion: 4 }), head("three", { saveId: null }))).toBe("apart");
});
