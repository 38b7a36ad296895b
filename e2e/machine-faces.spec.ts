import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import ICAL from "ical.js";
import type { Db } from "../db/connect";
import { publishEdition } from "../domain/articles/commands/publish-edition";
import { withdrawEdition } from "../domain/articles/commands/withdraw-edition";
import { findColleague, type Person } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { within } from "./patience";
import { FACES } from "./permissions/faces";
import { editionAt, GO_ON, granted, makeStory, ownWord, prepareUpdate } from "./story";

const SHOW = "/shows/all-of-us-are-dead";
const contextOf = async (db: Db, who: Person) => ({ db, actor: (await findColleague(db, who)).actor, now: new Date() });
/** What a reader gets now; asked until it is so. */
const soon = (read: () => Promise<unknown>) => expect.poll(read, { timeout: within(5_000), intervals: [100] });
const textAt = async (url: string) => (await fetch(url)).text();

test("every face for machines answers whole, once, under one address, and a reader who has it is told so", async ({ site }) => {
  for (const path of FACES.filter((face) => !face.startsWith("/tracker."))) {
    const first = await fetch(site + path);
    expect([path, first.status]).toEqual([path, 200]);
    expect([path, first.headers.get("set-cookie"), first.headers.get("x-showdesk-tags")]).toEqual([path, null, null]);
    const tag = first.headers.get("etag") ?? "";
    const again = await fetch(site + path, { headers: { "if-none-match": tag } });
    expect([path, again.status]).toEqual([path, 304]);
  }
});

test("a feed says since when it says so, and that hour alone is believed", async ({ site }) => {
  const url = `${site}/shows/futurama/feed.xml`;
  await fetch(url);
  await expect.poll(async () => (await fetch(url)).headers.get("last-modified"), { timeout: within(5_000) }).not.toBeNull();
  const since = (await fetch(url)).headers.get("last-modified") ?? "";
  const ask = async (hour: string) => (await fetch(url, { headers: { "if-modified-since": hour } })).status;
  expect([await ask(since), await ask("Fri, 31 Dec 2100 00:00:00 GMT"), await ask("yesterday")]).toEqual([304, 200, 200]);
});

test("addresses of old lead on in one step, whatever their spelling", async ({ site }) => {
  const leads: Record<string, string> = {
    "/feed": "/feed.xml",
    "/feed/": "/feed.xml",
    "/rss": "/feed.xml",
    "/RSS/": "/feed.xml",
    "/feed/rss2": "/feed.xml",
    "/atom.xml": "/feed.atom",
    "/feed/atom/": "/feed.atom",
    [`${SHOW}/feed`]: `${SHOW}/feed.xml`,
    [`${SHOW}/feed/`]: `${SHOW}/feed.xml`,
    "/sitemap_index.xml": "/sitemap.xml",
    "/shows": "/tracker",
    "/shows/": "/tracker",
    "/Tracker": "/tracker",
    "/wp-admin": "/desk",
    "/ghost/": "/desk",
  };
  for (const [from, to] of Object.entries(leads)) {
    const answer = await fetch(site + from, { redirect: "manual" });
    expect([from, answer.status, answer.headers.get("location")]).toEqual([from, 308, to]);
  }
});

test("a published story is soon in the feeds, and out of them when it is withdrawn", async ({ db, site }) => {
  const headline = `A story ${ownWord()}`;
  const before = await textAt(`${site}/feed.xml`);
  expect(before).not.toContain(headline);
  const story = await makeStory(db, { stage: "published", copy: { headline, paragraphs: ["Nine & <ten> episodes."] } });
  const isIn = async () => (parseRssFeed(await textAt(`${site}/feed.xml`)).items ?? []).some(({ title }) => title === headline);
  await soon(isIn).toBe(true);
  const id = `urn:uuid:${story.articleId}`;
  const inAtom = async () =>
    (parseAtomFeed(await textAt(`${site}/feed.atom`)).entries ?? []).find((entry) => entry.id === id)?.title?.value;
  const inJson = async () =>
    (parseJsonFeed(await textAt(`${site}/feed.json`)).items ?? []).find((item) => item.id === id)?.content_html ?? "";
  await soon(inAtom).toBe(headline);
  await soon(inJson).toContain("<p>Nine &amp; &lt;ten&gt; episodes.</p>");
  await soon(() => textAt(`${site}/sitemap/articles-1.xml`)).toContain(`/news/${story.slug}<`);

  const editionId = await prepareUpdate(db, story, { paragraphs: ["Twelve episodes."] });
  const note = { kind: "correction" as const, text: "There are twelve.", wasText: "nine", nowText: "twelve" };
  granted(await publishEdition(await contextOf(db, "ana"), { ...(await editionAt(db, editionId)), note, ...GO_ON }));
  await soon(inJson).toMatch(/^<p><strong>Correction, .*There are twelve\./);

  granted(await withdrawEdition(await contextOf(db, "ines"), { ...(await editionAt(db, editionId)), reason: "It was not so." }));
  await soon(isIn).toBe(false);
  for (const path of ["/feed.atom", "/feed.json", "/sitemap/articles-1.xml", "/news-sitemap.xml"])
    await soon(() => textAt(site + path)).not.toContain(story.slug);
});

test("a show's calendar holds whole days alone, and a programme reads it", async ({ site }) => {
  const calendar = new ICAL.Component(ICAL.parse(await textAt(`${site}${SHOW}/calendar.ics`)));
  const entries = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.every(({ startDate }) => startDate.isDate)).toBe(true);
  expect(entries.map(({ summary }) => summary)).toContain("All of Us Are Dead, Season 1: all episodes (Netflix)");
});

test("the sitemap names the pages that are of no record", async ({ site }) => {
  expect(await textAt(`${site}/sitemap.xml`)).toContain(`${site}/sitemap/pages-1.xml`);
  const pages = await textAt(`${site}/sitemap/pages-1.xml`);
  for (const path of ["/", "/tracker", "/corrections"]) expect(pages).toContain(`<loc>${site}${path}</loc>`);
});

test("every story is three links from the front page at most", async ({ page, site }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^Everything in / }).click();
  await expect(page.getByRole("navigation", { name: "Every month" })).toBeVisible();
  await expectAccessible(page, "a month of stories");
  const linked = new Set<string>();
  const months = await page.getByRole("navigation", { name: "Every month" }).getByRole("link").all();
  for (const month of await Promise.all(months.map((link) => link.getAttribute("href"))))
    for (const [, slug = ""] of (await textAt(`${site}${month}`)).matchAll(/href="\/news\/([^"]+)"/g)) linked.add(slug);
  const listed = [...(await textAt(`${site}/sitemap/articles-1.xml`)).matchAll(/\/news\/([^<]+)</g)].map(([, slug = ""]) => slug);
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.filter((slug) => !linked.has(slug))).toEqual([]);
});

test("a byline leads to its author, with the stories and what was put right in them", async ({ page }) => {
  await page.goto("/news/money-heist-episode-count");
  await page.getByRole("link", { name: "Tove Ledger" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tove Ledger" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Corrections (1)" })).toBeVisible();
  await expectAccessible(page, "an author's page");
});
