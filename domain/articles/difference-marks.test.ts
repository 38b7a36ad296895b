import { expect, test } from "vitest";
import { type Copy, differenceOf } from "./difference";
import { placesOf } from "./difference-runs";
import type { Block, Inline, Mark } from "./document";

const said = (text: string, ...marks: Mark[]): Inline => ({ type: "text", text, ...(marks.length > 0 && { marks }) });
const paragraph = (...content: Inline[]): Block => ({ type: "paragraph", attrs: { id: "p" }, content });
const copy = (content: Block[], rest: Partial<Copy> = {}): Copy => ({
  ...{ headline: "", standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null },
  ...rest,
  body: { type: "doc", content },
});
const line = (before: Block, after: Block) => differenceOf(copy([before]), copy([after])).body[0];
const link = (href: string): Mark => ({ type: "link", attrs: { href } });
const bold: Mark = { type: "bold" };

test("words that became bold are told apart from those beside them", () => {
  expect(line(paragraph(said("It is on.")), paragraph(said("It "), said("is", bold), said(" on.")))?.runs).toEqual([
    { change: "same", text: "It " },
    { change: "same", text: "is", format: { added: ["bold"], dropped: [] } },
    { change: "same", text: " on." },
  ]);
});
test("a link that leads elsewhere is a change, though the words stay", () => {
  const found = line(paragraph(said("here", link("https://a.example/"))), paragraph(said("here", link("https://b.example/"))));
  expect(found).toMatchObject({
    change: "formatted",
    runs: [{ format: { added: ["link https://b.example/"], dropped: ["link https://a.example/"] } }],
  });
});
test("of new words it is said where they lead", () => {
  const found = line(paragraph(said("It is.")), paragraph(said("It is."), said(" See here", link("https://a.example/"))));
  expect(found?.runs.at(-1)).toEqual({
    change: "inserted",
    text: " See here",
    format: { added: ["link https://a.example/"], dropped: [] },
  });
});
test("a paragraph that became a heading says so", () => {
  const heading: Block = { type: "heading", attrs: { id: "p", level: 2 }, content: [said("Three homes")] };
  expect(line(paragraph(said("Three homes")), heading)?.notes).toEqual([{ what: "form", was: "paragraph", now: "heading2" }]);
});
test("a removal and the insertion in its stead are one place", () => {
  const runs = line(paragraph(said("set for 2024.")), paragraph(said("expected in 2025.")))?.runs ?? [];
  expect(placesOf(runs).map((place) => place.map(({ change }) => change))).toEqual([["removed", "inserted"], ["same"]]);
});
test("what is suggested stands among the words and is no change of the copy", () => {
  const suggested = [
    said("It "),
    said("is ", { type: "deletion", attrs: { id: "s1" } }),
    said("was ", { type: "insertion", attrs: { id: "s1" } }),
    said("on."),
  ];
  const { body, count } = differenceOf(copy([paragraph(said("It is on."))]), copy([paragraph(...(suggested as Inline[]))]));
  expect(count).toBe(0);
  expect(body[0]?.runs.map(({ text, suggestion }) => [text, suggestion?.change])).toEqual([
    ["It ", undefined],
    ["is ", "removed"],
    ["was ", "inserted"],
    ["on.", undefined],
  ]);
});
test("a name that joined the byline is said by itself; where names were not recorded nothing is", () => {
  const [was, now] = [copy([], { byline: ["Kim Osei"] }), copy([], { byline: ["Kim Osei", "Jo Galley"] })];
  expect(differenceOf(was, now).fields).toMatchObject([
    { field: "byline", runs: [{ change: "same" }, { change: "same" }, { change: "inserted", text: "Jo Galley" }] },
  ]);
  expect(differenceOf(copy([], { byline: null }), now).fields).toEqual([]);
});
test("a block that is no text is compared by what it holds", () => {
  const video = (title: string): Block =>
    ({ type: "video", attrs: { id: "v", provider: "youtube", videoId: "abc", title } }) as unknown as Block;
  expect(line(video("Trailer"), video("Teaser"))).toMatchObject({
    ...{ form: "block", kind: "video", change: "changed" },
    notes: [{ what: "attr", name: "title", was: "Trailer", now: "Teaser" }],
  });
  expect(differenceOf(copy([]), copy([video("Trailer")])).count).toBe(1);
});
