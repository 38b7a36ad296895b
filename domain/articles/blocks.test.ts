import { describe, expect, test } from "vitest";
import { english } from "../kernel/say-in";
import { blockIssues } from "./block-issues";
import { type Doc, textOf } from "./document";
import { parseDocument } from "./document-schema";
import { htmlOf } from "./html";
import { hasVideo, linksToOurs, storiesLedTo } from "./own-links";

const UUID = "0198a000-0000-7000-8000-000000000001";
const paragraph = (words: string, ...marks: object[]) => ({
  type: "paragraph",
  attrs: { id: `p-${words.length}` },
  content: [{ type: "text", text: words, ...(marks.length > 0 && { marks }) }],
});
const doc = (...content: object[]) => ({ type: "doc", content }) as Doc;
const cell = (type: string, words: string) => ({ type, content: [paragraph(words)] });
const row = (type: string, ...words: string[]) => ({ type: "tableRow", content: words.map((one) => cell(type, one)) });

const quote = { type: "quote", attrs: { id: "q", speaker: "Lomon", source: "to Variety" }, content: [paragraph("No hurry.")] };
const video = { type: "video", attrs: { id: "v", provider: "youtube", videoId: "dQw4w9WgXcQ", title: "Teaser" } };
const card = { type: "linkCard", attrs: { id: "l", href: "https://variety.com/x", title: "Renewed", outlet: "Variety" } };
const related = { type: "relatedStory", attrs: { id: "r", articleId: UUID } };
const table = {
  type: "table",
  attrs: { id: "t", caption: "Seasons" },
  content: [row("tableHeader", "Season", "Year"), row("tableCell", "1", "2022")],
};
const spoiler = { type: "spoiler", attrs: { id: "s", label: "the finale" }, content: [paragraph("It burns.")] };
const note = { type: "editorsNote", attrs: { id: "n" }, content: [paragraph("Put right.")] };
const EVERY = [quote, video, card, related, table, spoiler, note];

test("every block of a writer is taken and comes back as it was", () => {
  expect(parseDocument(doc(...EVERY))).toEqual({ ok: true, doc: doc(...EVERY) });
});

describe("what a block may not be is refused, by name", () => {
  const faultOf = (block: object) => {
    const parsed = parseDocument(doc(block));
    return parsed.ok ? null : [parsed.fault.code, parsed.fault.what];
  };
  test.each([
    ["an address in the place of an id", { ...video, attrs: { ...video.attrs, videoId: "https://x" } }, "misplaced", "videoId"],
    ["half a video", { ...video, attrs: { ...video.attrs, videoId: null } }, "misplaced", "videoId"],
    ["another provider", { ...video, attrs: { ...video.attrs, provider: "x" } }, "bad_attribute", "provider"],
    ["a script for a link", { ...card, attrs: { ...card.attrs, href: "javascript:alert(1)" } }, "bad_attribute", "href"],
    ["a path of ours for a page elsewhere", { ...card, attrs: { ...card.attrs, href: "/news/x" } }, "bad_attribute", "href"],
    ["a story that is no id", { ...related, attrs: { id: "r", articleId: "1" } }, "bad_attribute", "articleId"],
    ["words without end", { ...quote, attrs: { ...quote.attrs, speaker: "x".repeat(301) } }, "bad_attribute", "speaker"],
    ["a table with a hole", { ...table, content: [row("tableHeader", "a", "b"), row("tableCell", "1")] }, "misplaced", "tableCell"],
    ["a table without its header", { ...table, content: [row("tableCell", "a")] }, "misplaced", "tableHeader"],
    ["a table without rows", { ...table, content: [] }, "misplaced", "tableRow"],
    ["a fence in a fence", { ...spoiler, content: [spoiler] }, "misplaced", "spoiler"],
    ["a video behind a fence", { ...spoiler, content: [video] }, "misplaced", "video"],
    ["html", { ...video, attrs: { ...video.attrs, html: "<iframe>" } }, "unknown_attribute", "html"],
  ])("%s", (_what, block, code, what) => expect(faultOf(block)).toEqual([code, what]));

  test("a draft may hold a block that is not filled in yet", () => {
    for (const blank of [
      { type: "video", attrs: { id: "v", title: "" } },
      { type: "linkCard", attrs: { id: "l", title: "", outlet: "" } },
      { type: "relatedStory", attrs: { id: "r" } },
    ])
      expect(faultOf(blank)).toBeNull();
  });
});

test("the words of blocks are words of the story", () => {
  expect(textOf(doc(paragraph("First."), ...EVERY))).toBe(
    "First.\nLomon\nto Variety\nNo hurry.\nTeaser\nRenewed\nVariety\nSeasons\nSeason\nYear\n1\n2022\nthe finale\nIt burns.\nPut right.",
  );
});

test("each block that is not finished says what it lacks; one that is says nothing", () => {
  expect(blockIssues(doc(...EVERY))).toEqual([]);
  const bare = [
    { ...quote, attrs: { id: "q", speaker: " ", source: "" } },
    { type: "video", attrs: { id: "v", title: "" } },
    { type: "linkCard", attrs: { id: "l", href: "https://a.example/", title: "", outlet: "" } },
    { type: "relatedStory", attrs: { id: "r" } },
    { ...table, attrs: { id: "t", caption: "" } },
    { ...table, attrs: { id: "u", caption: "Wide" }, content: [row("tableHeader", ..."abcdefg")] },
    { ...spoiler, attrs: { id: "s", label: "" } },
  ];
  expect(blockIssues(doc(...bare)).map(({ code, detail }) => `${detail} ${code}`)).toEqual([
    "q quote_unattributed",
    "v video_unfinished",
    "l link_card_unfinished",
    "r related_story_missing",
    "t table_uncaptioned",
    "u table_too_large",
    "s spoiler_unlabelled",
  ]);
});

test("what leads to stories of ours is known by its block", () => {
  const link = (href: string) => ({ type: "link", attrs: { href } });
  const story = doc(paragraph("see", link("/news/first-look#top")), paragraph("there", link("https://elsewhere.example/news/x")), related);
  expect(linksToOurs(story)).toEqual([
    { articleId: null, slug: "first-look", blockId: "p-3" },
    { articleId: UUID, slug: null, blockId: "r" },
  ]);
  expect(storiesLedTo(story)).toEqual([UUID]);
  expect(storiesLedTo({ content: [null, { type: "relatedStory" }] })).toEqual([]);
  expect([hasVideo(doc(video)), hasVideo(doc(card)), hasVideo(null)]).toEqual([true, false, false]);
});

test("feed readers get blocks in plain elements, and neither players nor what is fenced", () => {
  const around = { say: english, absolute: (path: string) => path, pathOf: () => null, factOf: () => null, pictureOf: () => "" };
  expect(htmlOf(doc(...EVERY), around)).toBe(
    "<blockquote><p>No hurry.</p><p>— Lomon, to Variety</p></blockquote>" +
      '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Teaser, on YouTube</a></p>' +
      '<p><a href="https://variety.com/x">Renewed</a>, Variety</p>' +
      "<table><caption>Seasons</caption><tr><th><p>Season</p></th><th><p>Year</p></th></tr><tr><td><p>1</p></td><td><p>2022</p></td></tr></table>" +
      "<p><strong>Spoilers for the finale stand on our page.</strong></p>" +
      "<p><strong>Editor’s note</strong></p><p>Put right.</p>",
  );
  expect(htmlOf({ content: [{ type: "table" }, { type: "video" }, { type: "linkCard" }, { type: "spoiler" }] }, around)).not.toContain(
    "undefined",
  );
});
