import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { editions } from "@/db/schema/articles";
import { storyReaders } from "@/db/schema/readership";
import { shows } from "@/db/schema/shows";
import { aDesk, anEdition, by, copy, type Desk, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { startEdition } from "../commands/start-edition";
import { type ArticleFilter, listArticles, listLiveAbout, listShowNames, listStorySubjects, PAGE_SIZE } from "./list";

const handle = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(handle.db);
});

const aStory = (headline: string, traits: Parameters<typeof anEdition>[2] = {}) =>
  anEdition(handle.db, desk, { ...traits, words: { ...copy, headline } });
const headlines = async (filter: ArticleFilter, page = 1) =>
  (await listArticles(handle.db, filter, "change", page)).rows.map(({ headline }) => headline);
const touch = (editionId: string, minutes: number) =>
  handle.db
    .update(editions)
    .set({ updatedAt: later(minutes) })
    .where(eq(editions.id, editionId));

test("stories come last changed first", async () => {
  const first = await aStory("First");
  await aStory("Second");
  await touch(first.editionId, 5);
  expect(await headlines({})).toEqual(["First", "Second"]);
});

test("stories may come most read first, those nobody has opened last", async () => {
  const few = await aStory("Few");
  const many = await aStory("Many");
  await aStory("Nobody");
  await handle.db.insert(storyReaders).values([
    { articleId: few.articleId, lately: 3 },
    { articleId: many.articleId, lately: 1840 },
  ]);
  const { rows } = await listArticles(handle.db, {}, "readers", 1);
  expect(rows.map(({ headline, readers }) => [headline, readers])).toEqual([
    ["Many", 1840],
    ["Few", 3],
    ["Nobody", null],
  ]);
});

test("a live story with an update in hand is one row, and answers to both states", async () => {
  const { articleId, editionId } = await aStory("Live", { status: "published" });
  await startEdition(by(handle.db, desk.editor), { articleId });
  const { rows, total } = await listArticles(handle.db, { state: "live" }, "change", 1);
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({ status: "draft", liveEditionId: editionId, liveNumber: 1 });
  expect(await headlines({ state: "draft" })).toEqual(["Live"]);
  expect(await headlines({ state: "in_review" })).toEqual([]);
});

test("what is spiked or withdrawn is found by its state", async () => {
  await aStory("Gone", { status: "withdrawn" });
  await aStory("Never", { status: "spiked" });
  expect(await headlines({ state: "withdrawn" })).toEqual(["Gone"]);
  expect(await headlines({ state: "spiked" })).toEqual(["Never"]);
});

test("mine are those I started or stand over by name", async () => {
  await aStory("Own");
  await aStory("By name", { author: desk.colleague, byline: [desk.colleague, desk.writer] });
  await aStory("Theirs", { author: desk.colleague });
  expect((await headlines({ ofUser: desk.writer.id })).sort()).toEqual(["By name", "Own"]);
});

test("a search looks into headlines and the titles of shows, and takes its signs as letters", async () => {
  await aStory("100% of the cast returns");
  await aStory("Nothing to see", { linked: false });
  expect(await headlines({ text: "100%" })).toEqual(["100% of the cast returns"]);
  expect(await headlines({ text: "HARBOUR" })).toEqual(["100% of the cast returns"]);
  expect(await headlines({ text: "_" })).toEqual([]);
});

test("one show's stories are those about it", async () => {
  await aStory("About it");
  await aStory("About nothing", { linked: false });
  expect(await headlines({ showId: desk.showId })).toEqual(["About it"]);
  const { rows } = await listArticles(handle.db, { showId: desk.showId }, "change", 1);
  expect(rows[0]?.subjects).toMatchObject([{ kind: "show", id: desk.showId, role: "about" }]);
});

test("the second page begins where the first ends", async () => {
  for (let n = 0; n <= PAGE_SIZE; n++) await aStory(`Story ${n}`);
  const first = await listArticles(handle.db, {}, "change", 1);
  const second = await listArticles(handle.db, {}, "change", 2);
  expect([first.rows.length, second.rows.length, first.total]).toEqual([PAGE_SIZE, 1, PAGE_SIZE + 1]);
  expect(first.rows.map(({ articleId }) => articleId)).not.toContain(second.rows[0]?.articleId);
});

test("a show's live stories are offered for an update, with the one already in hand", async () => {
  const live = await aStory("Live", { status: "published" });
  await aStory("Draft");
  expect(await listLiveAbout(handle.db, desk.showId)).toMatchObject([{ headline: "Live", openEditionId: null }]);
  const started = await startEdition(by(handle.db, desk.editor), { articleId: live.articleId });
  const [again] = await listLiveAbout(handle.db, desk.showId);
  expect(started).toMatchObject({ ok: true, value: { editionId: again?.openEditionId } });
});

test("every show can be chosen, named apart from its namesake", async () => {
  await handle.db.update(shows).set({ title: "Harbour", disambiguator: "2019" });
  expect(await listShowNames(handle.db)).toMatchObject([{ name: "Harbour (2019)" }]);
  expect(await listStorySubjects(handle.db)).toMatchObject([{ show: "Harbour", disambiguator: "2019", seasonId: null }]);
});
