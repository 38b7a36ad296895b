import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { atomOf } from "./atom";
import type { Feed, FeedItem } from "./feed";
import { jsonFeedOf } from "./json-feed";
import { rssOf } from "./rss";

// Written by us and read by others: two parsers that share no code with the writers must hear what was said.

const NAUGHTY = `"Tom" & <b>Jerry</b> ]]> &amp; \u0007 오징어 게임 🦑 \ud800 '--`;
/** What XML can hold of it. */
const SPEAKABLE = `"Tom" & <b>Jerry</b> ]]> &amp;  오징어 게임 🦑  '--`;

const item = (more: Partial<FeedItem> = {}): FeedItem => ({
  id: "urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057",
  url: "https://desk.example/news/harbour?a=1&b=2",
  title: "Harbour renewed",
  language: "en-GB",
  summary: "For a third season.",
  html: '<p>The network &amp; its <a href="https://desk.example/shows/harbour">Harbour</a>.</p>',
  publishedAt: "2026-03-01T12:00:00.000Z",
  updatedAt: "2026-03-02T09:30:00.000Z",
  authors: [
    { name: "Kim Osei", url: "https://desk.example/authors/kim-osei" },
    { name: "Jo Galley", url: null },
  ],
  categories: ["Harbour"],
  extension: { phase: "ordered", line: "Season 3: renewed.", asOf: "2026-03-02", notes: [] },
  ...more,
});
const feed = (...items: FeedItem[]): Feed => ({
  id: "https://desk.example/",
  title: "The Test Desk",
  description: "Stories, newest first.",
  language: "en-GB",
  home: "https://desk.example/",
  addresses: { rss: "https://desk.example/feed.xml", atom: "https://desk.example/feed.atom", json: "https://desk.example/feed.json" },
  icon: "https://desk.example/icon-192.png",
  items,
});
const naughty = feed(
  item({ title: NAUGHTY, summary: NAUGHTY, html: `<p>${NAUGHTY}</p>`, categories: [NAUGHTY], authors: [{ name: NAUGHTY, url: null }] }),
);
const second = () => new Parser({ customFields: { item: ["dc:creator", "content:encoded", "atom:updated"] } });

test("the lead picture goes with its story into every feed, with its credit where there is a place for one", () => {
  const url = "https://desk.example/media/harbour.jpg";
  const led = feed(item({ picture: { url, width: 1_120, height: 630, credit: "Drawing: The Desk", description: "A harbour" } }));
  expect(parseRssFeed(rssOf(led)).items?.[0]?.media).toMatchObject({ contents: [{ url, credits: [{ value: "Drawing: The Desk" }] }] });
  expect(parseAtomFeed(atomOf(led)).entries?.[0]?.links).toContainEqual({ rel: "enclosure", type: "image/jpeg", href: url });
  expect(parseJsonFeed(jsonFeedOf(led)).items?.[0]?.image).toBe(url);
});

test("RSS says the same to two parsers: title, address, id, hours, authors and the whole text", async () => {
  const text = rssOf(feed(item()));
  const [one] = parseRssFeed(text).items ?? [];
  const [two] = (await second().parseString(text)).items;
  expect(one).toMatchObject({
    title: "Harbour renewed",
    link: "https://desk.example/news/harbour?a=1&b=2",
    guid: { value: "urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057", isPermaLink: false },
    pubDate: "Sun, 01 Mar 2026 12:00:00 GMT",
    dc: { creators: ["Kim Osei", "Jo Galley"] },
    categories: [{ name: "Harbour" }],
    content: { encoded: item().html },
  });
  expect(two).toMatchObject({ title: one?.title, link: one?.link, guid: one?.guid?.value, isoDate: "2026-03-01T12:00:00.000Z" });
  expect(two?.["content:encoded"]).toBe(item().html);
  expect(two?.["atom:updated"]).toBe("2026-03-02T09:30:00.000Z");
});
test("Atom says the same to two parsers, with both hours of a story", async () => {
  const text = atomOf(feed(item(), item({ id: "urn:uuid:2", language: "ko" })));
  const parsed = parseAtomFeed(text);
  const [one] = parsed.entries ?? [];
  const [two] = (await second().parseString(text)).items;
  expect(parsed).toMatchObject({ id: "https://desk.example/", updated: "2026-03-02T09:30:00.000Z" });
  expect(one).toMatchObject({ id: item().id, published: item().publishedAt, updated: item().updatedAt });
  expect(one?.authors?.map(({ name }) => name)).toEqual(["Kim Osei", "Jo Galley"]);
  expect(two).toMatchObject({ title: "Harbour renewed", link: item().url, id: item().id, content: item().html });
  expect(text).toContain('<entry xml:lang="ko">');
});
test("JSON Feed says the same to a parser and to JSON itself, with what only we say", () => {
  const text = jsonFeedOf(feed(item()));
  const plain = JSON.parse(text);
  expect(parseJsonFeed(plain).items?.[0]).toMatchObject({
    id: item().id,
    url: item().url,
    title: "Harbour renewed",
    content_html: item().html,
  });
  expect(plain.version).toBe("https://jsonfeed.org/version/1.1");
  expect(plain.items[0]._showdesk).toEqual({ phase: "ordered", line: "Season 3: renewed.", asOf: "2026-03-02", notes: [] });
  expect(plain.items[0].authors).toEqual([{ name: "Kim Osei", url: "https://desk.example/authors/kim-osei" }, { name: "Jo Galley" }]);
});
test("hostile words arrive as words in every format", async () => {
  for (const text of [rssOf(naughty), atomOf(naughty)]) {
    const [heard] = (await second().parseString(text)).items;
    expect(heard?.title).toBe(SPEAKABLE);
    expect(heard?.["content:encoded"] ?? heard?.content).toBe(`<p>${SPEAKABLE}</p>`);
    expect(text).not.toMatch(/<b>/);
  }
  expect(JSON.parse(jsonFeedOf(naughty)).items[0].title).toBe(NAUGHTY);
});
test("a feed in which nothing was told yet is a feed", async () => {
  expect(parseRssFeed(rssOf(feed())).items ?? []).toEqual([]);
  expect(parseAtomFeed(atomOf(feed())).entries ?? []).toEqual([]);
  expect((await second().parseString(rssOf(feed()))).title).toBe("The Test Desk");
  expect(JSON.parse(jsonFeedOf(feed())).items).toEqual([]);
});
