import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { articles, notes, revisions } from "@/db/schema/articles";
import { shows } from "@/db/schema/shows";
import { settings } from "@/db/schema/staff";
import { aDesk, anEdition, body, by, type Desk, GO_ON, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { publishEdition } from "../articles/commands/publish-edition";
import { withdrawEdition } from "../articles/commands/withdraw-edition";
import { findArchiveMonth, findAuthor, findNewestMonth } from "../articles/public-queries/archive";
import { newId } from "../kernel/id";
import { findFeed, listSitemapAddresses, listSitemapParts, readNews } from "./public-queries";

const it = openTestDatabase();
const CANARY = "canary-feed-51c";
const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);

const siteFeed = async () => {
  const feed = await findFeed(it.reader.db, { kind: "site" });
  if (!feed) throw new Error("the site has a feed");
  return feed.items;
};
const idsIn = (items: readonly { id: string }[]) => items.map(({ id }) => id);

async function retracted(desk: Desk, publishedAt: Date) {
  const story = await anEdition(it.db, desk, { status: "published" });
  await it.db.insert(notes).values({
    ...{
      id: newId(),
      articleId: story.articleId,
      editionId: story.editionId,
      kind: "retraction" as const,
      text: "It was not so.",
      wasText: "It was.",
    },
    ...{ placement: "top" as const, publishedAt, approvedBy: desk.editor.id },
  });
  return story;
}

describe("what a feed carries", () => {
  test("a story that was corrected comes again under the same id, on top, with the note", async () => {
    const desk = await aDesk(it.db);
    const first = await anEdition(it.db, desk, { status: "published" });
    const other = await anEdition(it.db, desk, { status: "published" });
    await it.db
      .update(articles)
      .set({ significantAt: later(1) })
      .where(eq(articles.id, other.articleId));
    expect(idsIn(await siteFeed())).toEqual([other.articleId, first.articleId]);
    const next = await anEdition(it.db, desk, { status: "approved", of: { articleId: first.articleId, number: 2 } });
    const note = { kind: "correction" as const, text: "It is the third season.", wasText: "second", nowText: "third" };
    const told = await publishEdition(by(it.db, desk.editor, later(9)), { ...next.at(), note, ...GO_ON });
    expect(told.ok).toBe(true);
    const [item, ...rest] = await siteFeed();
    expect(item).toMatchObject({
      id: first.articleId,
      significantAt: later(9).toISOString(),
      notes: [{ kind: "correction", text: note.text }],
    });
    expect(idsIn(rest)).toEqual([other.articleId]);
  });
  test("an update without a note changes the text and not the hour", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "published" });
    const [before] = await siteFeed();
    const next = await anEdition(it.db, desk, {
      status: "approved",
      of: { articleId: story.articleId, number: 2 },
      words: { headline: "New words" },
    });
    await publishEdition(by(it.db, desk.editor, later(9)), { ...next.at(), note: undefined, ...GO_ON });
    expect((await siteFeed())[0]).toMatchObject({ headline: "New words", significantAt: before?.significantAt });
  });
  test("a retraction stays thirty days, and what is withdrawn leaves at once", async () => {
    const desk = await aDesk(it.db);
    const lately = await retracted(desk, ago(29));
    const longAgo = await retracted(desk, ago(31));
    const gone = await anEdition(it.db, desk, { status: "published", words: { headline: CANARY } });
    await withdrawEdition(by(it.db, desk.admin, later(5)), { ...gone.at(), reason: "The source took it back." });
    const items = await siteFeed();
    expect(idsIn(items)).toEqual([lately.articleId]);
    expect(idsIn(items)).not.toContain(longAgo.articleId);
    expect(JSON.stringify(items)).not.toContain(CANARY);
  });
  test("while spoilers are fenced a story is told by its safe headline alone", async () => {
    const desk = await aDesk(it.db);
    const words = { headline: CANARY, standfirst: CANARY, body: body(CANARY) };
    const story = await anEdition(it.db, desk, { status: "published", words });
    const fence = { spoilersUntil: new Date(Date.now() + DAY_MS), safeHeadline: "What happens in the last episode" };
    await it.db.transaction(async (tx) => {
      await tx.execute("set local session_replication_role = replica"); // sealed text has a trigger of its own
      await tx.update(revisions).set(fence).where(eq(revisions.id, story.revisionId));
    });
    const items = await siteFeed();
    expect(items[0]).toMatchObject({ headline: fence.safeHeadline, isFenced: true, standfirst: "", body: null });
    expect(JSON.stringify(items)).not.toContain(CANARY);
  });
  test("copy before publication is in no feed, and its author has no page", async () => {
    const desk = await aDesk(it.db);
    await anEdition(it.db, desk, { status: "scheduled", words: { headline: CANARY } });
    const [show] = await it.db.select().from(shows).where(eq(shows.id, desk.showId));
    const ofShow = await findFeed(it.reader.db, { kind: "show", key: show?.slug ?? "" });
    const ofAuthor = await findFeed(it.reader.db, { kind: "author", key: `name-${desk.writer.id}` });
    expect([await siteFeed(), ofShow?.items, ofAuthor]).toEqual([[], [], null]);
    expect(await findAuthor(it.reader.db, `name-${desk.writer.id}`)).toBeNull();
    expect((await listSitemapParts(it.reader.db)).map(({ kind }) => kind)).not.toContain("authors");
  });
  test("a story is in the feed of its show and of whoever wrote it, and fifty are the most", async () => {
    const desk = await aDesk(it.db);
    for (let n = 0; n < 52; n++) await anEdition(it.db, desk, { status: "published" });
    const [show] = await it.db.select().from(shows).where(eq(shows.id, desk.showId));
    const ofShow = await findFeed(it.reader.db, { kind: "show", key: show?.slug ?? "" });
    const ofAuthor = await findFeed(it.reader.db, { kind: "author", key: `name-${desk.writer.id}` });
    expect([(await siteFeed()).length, ofShow?.items.length, ofAuthor?.items.length]).toEqual([50, 50, 50]);
    expect(await findFeed(it.reader.db, { kind: "show", key: "nobody-knows-it" })).toBeNull();
  });
});

describe("what leads to every story", () => {
  test("a month begins and ends by the publication's own calendar", async () => {
    const desk = await aDesk(it.db);
    await it.db.update(settings).set({ timeZone: "America/New_York" });
    const story = await anEdition(it.db, desk, { status: "published" });
    const at = new Date("2026-03-01T03:00:00Z"); // still February in New York
    await it.db.update(articles).set({ firstPublishedAt: at, significantAt: at }).where(eq(articles.id, story.articleId));
    expect(idsIn((await findArchiveMonth(it.reader.db, "2026-02"))?.stories ?? [])).toEqual([story.articleId]);
    expect(await findArchiveMonth(it.reader.db, "2026-03")).toBeNull();
    expect(await findNewestMonth(it.reader.db)).toBe("2026-02");
  });
  test("the sitemap holds what is live, with the last change that readers were told of", async () => {
    const desk = await aDesk(it.db);
    const live = await anEdition(it.db, desk, { status: "published" });
    const gone = await anEdition(it.db, desk, { status: "published" });
    await withdrawEdition(by(it.db, desk.admin, later(5)), { ...gone.at(), reason: "The source took it back." });
    await anEdition(it.db, desk, { status: "draft" });
    expect(await listSitemapAddresses(it.reader.db, "articles", 1)).toMatchObject([{ slug: live.slug, changedAt: later(0) }]);
    expect((await listSitemapParts(it.reader.db)).map(({ kind, part }) => `${kind}-${part}`)).toEqual([
      "articles-1",
      "authors-1",
      "pages-1",
      "shows-1",
    ]);
  });
  test("news are the stories of two days", async () => {
    const desk = await aDesk(it.db);
    const [old, fresh] = [await anEdition(it.db, desk, { status: "published" }), await anEdition(it.db, desk, { status: "published" })];
    const at = { firstPublishedAt: ago(1), significantAt: ago(1) };
    await it.db.update(articles).set(at).where(eq(articles.id, fresh.articleId));
    await it.db
      .update(articles)
      .set({ firstPublishedAt: ago(3), significantAt: ago(0) })
      .where(eq(articles.id, old.articleId));
    const { site, stories } = await readNews(it.reader.db);
    expect(site.name).toBe("The Test Desk");
    expect(stories.map(({ slug }) => slug)).toEqual([fresh.slug]);
  });
});
