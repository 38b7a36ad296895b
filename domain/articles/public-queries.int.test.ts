import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Db } from "@/db/connect";
import { articleSlugs, articleSubjects, notes, revisions } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";
import { aDesk, anEdition, body, by, clock, type Desk, GO_ON, later, NOON } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../kernel/id";
import { findPublicPerson } from "../people/public-queries";
import { findPublicSeason, findPublicShow } from "../shows/public-queries";
import { changeSlug } from "./commands/change-slug";
import { publishEdition } from "./commands/publish-edition";
import { withdrawEdition } from "./commands/withdraw-edition";
import { findPublicArticle, getFrontPage, type LiveArticle, listNewestSlugs } from "./public-queries";

const it = openTestDatabase();
const CANARY = "canary-7f3a";
const canary = {
  headline: CANARY,
  standfirst: CANARY,
  shortHeadline: CANARY as never,
  seoTitle: CANARY as never,
  seoDescription: CANARY as never,
};
const secret = { ...canary, body: body(CANARY) };

async function live(slug: string): Promise<LiveArticle> {
  const article = await findPublicArticle(it.reader.db, slug);
  if (article?.state !== "live") throw new Error(`${slug} is ${article?.state ?? "nowhere"}`);
  return article;
}

async function aSeason(db: Db, showId: string, number: number): Promise<string> {
  const id = newId();
  const row = { id, showId, kind: "season" as const, position: number, number, label: `Season ${number}`, slug: `season-${number}` };
  await db.insert(seasons).values({ ...row, createdAt: NOON, updatedAt: NOON });
  return id;
}

async function aPerson(db: Db, name: string): Promise<string> {
  const id = newId();
  await db.insert(people).values({ id, slug: `person-${id}`, displayName: name, sortName: name, createdAt: NOON, updatedAt: NOON });
  return id;
}

const link = (
  db: Db,
  editionId: string,
  of: { showId?: string; seasonId?: string; personId?: string },
  role: "about" | "mentions" = "about",
) => db.insert(articleSubjects).values({ editionId, role, origin: "explicit", position: 5, ...of });

const showSlug = async (db: Db, id: string) => (await db.select().from(shows).where(eq(shows.id, id)))[0]?.slug ?? "";

describe("what readers see of a story", () => {
  test("a published story with its byline, its show and its instants as text", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "published" });
    const article = await live(story.slug);
    expect(article).toMatchObject({ id: story.articleId, headline: "Harbour renewed for a third season", kind: "news" });
    expect(article.firstPublishedAt).toBe("2026-03-01T12:00:00.000Z");
    expect(article.authors.map((author) => author.kind)).toEqual(["person"]);
    expect(article.subjects).toMatchObject([
      { kind: "show", role: "about", id: desk.showId, path: expect.stringMatching(/^\/shows\/harbour-/) },
    ]);
    expect(article.publication).toMatchObject({ name: "The Test Desk", language: "en-GB", timeZone: "UTC" });
  });

  test.each(["draft", "in_review", "changes_requested", "approved", "scheduled", "spiked"] as const)(
    "a story that is %s is nowhere",
    async (status) => {
      const desk = await aDesk(it.db);
      const story = await anEdition(it.db, desk, { status, words: secret });
      expect(await findPublicArticle(it.reader.db, story.slug)).toBeNull();
      const pages = [await getFrontPage(it.reader.db), await findPublicShow(it.reader.db, await showSlug(it.db, desk.showId))];
      expect(JSON.stringify(pages)).not.toContain(CANARY);
      expect(await listNewestSlugs(it.reader.db, 9)).toEqual([]);
    },
  );

  test("a new edition in the works changes nothing: not the words, not the links, not the lists", async () => {
    const desk = await aDesk(it.db);
    const seasonId = await aSeason(it.db, desk.showId, 1);
    const personId = await aPerson(it.db, "Quiet Person");
    const story = await anEdition(it.db, desk, { status: "published" });
    const draft = await anEdition(it.db, desk, { status: "approved", words: secret, of: { articleId: story.articleId, number: 2 } });
    await link(it.db, draft.editionId, { seasonId });
    await link(it.db, draft.editionId, { personId }, "mentions");
    const slug = await showSlug(it.db, desk.showId);
    const [person] = await it.db.select().from(people).where(eq(people.id, personId));
    const article = await live(story.slug);
    const season = await findPublicSeason(it.reader.db, slug, "season-1");
    const page = await findPublicPerson(it.reader.db, person?.slug ?? "");
    expect(article.subjects.map((subject) => subject.kind)).toEqual(["show"]);
    expect(season?.stories).toEqual([]);
    expect(page?.stories).toEqual([]);
    expect(JSON.stringify([article, season, page, await findPublicShow(it.reader.db, slug)])).not.toContain(CANARY);
  });

  test("a withdrawn story gives its day, its reason and its show, and none of its words", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "published", words: secret });
    await withdrawEdition(by(it.db, desk.admin, later(5)), { ...story.at(), reason: "The source took it back." });
    const gone = await findPublicArticle(it.reader.db, story.slug);
    expect(gone).toEqual({
      state: "withdrawn",
      id: story.articleId,
      publication: expect.anything(),
      withdrawnAt: "2026-03-01T12:05:00.000Z",
      withdrawnReason: "The source took it back.",
      show: { id: desk.showId, slug: await showSlug(it.db, desk.showId), title: expect.any(String) },
    });
    const [row] = await it.reader.db.execute<{ text: string }>(
      sql`select to_jsonb(a)::text as text from article_pages a where slug = ${story.slug}`,
    );
    expect(row?.text).not.toContain(CANARY);
    const lists = [await getFrontPage(it.reader.db), await findPublicShow(it.reader.db, await showSlug(it.db, desk.showId))];
    expect(JSON.stringify(lists)).not.toContain(CANARY);
  });

  test("a withdrawn story says the same while a new edition of it is being written", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "withdrawn" });
    await anEdition(it.db, desk, { status: "draft", words: secret, of: { articleId: story.articleId, number: 2 } });
    expect(await findPublicArticle(it.reader.db, story.slug)).toMatchObject({ state: "withdrawn", withdrawnReason: "wrong show" });
  });

  test("every address a story ever had leads to the current one in one step", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "published" });
    await changeSlug(by(it.db, desk.editor), { ...story.at(), slug: "harbour-second" });
    await changeSlug(by(it.db, desk.editor), { ...story.at(2), slug: "harbour-third" });
    for (const old of [story.slug, "harbour-second"]) {
      expect(await findPublicArticle(it.reader.db, old)).toEqual({ state: "moved", slug: "harbour-third" });
    }
    expect((await live("harbour-third")).slug).toBe("harbour-third");
  });

  test("the address of a story that was never published leads nowhere, also where it was changed", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "draft" });
    await it.db.update(articleSlugs).set({ slug: "quiet" }).where(eq(articleSlugs.articleId, story.articleId));
    expect(await findPublicArticle(it.reader.db, "quiet")).toBeNull();
  });

  test("notes stand newest first, and none of an edition that is not out", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "published" });
    const draft = await anEdition(it.db, desk, { status: "draft", of: { articleId: story.articleId, number: 2 } });
    const note = { articleId: story.articleId, kind: "correction" as const, wasText: "10 May", approvedBy: desk.editor.id };
    await it.db.insert(notes).values([
      { ...note, editionId: story.editionId, text: "first", publishedAt: later(1) },
      { ...note, editionId: story.editionId, text: "second", nowText: "12 May", publishedAt: later(2) },
      { ...note, editionId: draft.editionId, text: CANARY, publishedAt: later(3) },
    ]);
    expect((await live(story.slug)).notes).toMatchObject([
      { text: "second", was: "10 May", now: "12 May", publishedAt: "2026-03-01T12:02:00.000Z" },
      { text: "first", now: null },
    ]);
  });

  test("while spoilers are fenced the safe headline stands on the page and in every list", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "draft", words: { headline: CANARY } });
    await it.db
      .update(revisions)
      .set({ safeHeadline: "The finale, explained", spoilersUntil: new Date(Date.now() + 60_000) })
      .where(eq(revisions.id, story.revisionId));
    await it.db.execute(sql`update revisions set sealed_at = ${NOON.toISOString()} where id = ${story.revisionId}`);
    await it.db.execute(
      sql`update editions set status = 'approved', approved_revision_id = head_revision_id, approved_by = ${desk.editor.id}, approved_at = ${NOON.toISOString()} where id = ${story.editionId}`,
    );
    await publishEdition(by(it.db, desk.editor), story.at());
    const everywhere = [await live(story.slug), await getFrontPage(it.reader.db)];
    expect(everywhere[0]).toMatchObject({ headline: "The finale, explained", seoTitle: null });
    expect(JSON.stringify(everywhere)).not.toContain(CANARY);
  });

  test("a scheduled story is nowhere a second before its hour and on the front page after the clock", async () => {
    const desk = await aDesk(it.db);
    const story = await anEdition(it.db, desk, { status: "scheduled", scheduledFor: later(30) });
    expect((await getFrontPage(it.reader.db)).stories).toEqual([]);
    await publishEdition(by(it.db, clock, later(30)), story.at());
    expect((await getFrontPage(it.reader.db)).stories).toMatchObject([{ slug: story.slug, firstPublishedAt: "2026-03-01T12:30:00.000Z" }]);
  });
});

describe("what a story leads to", () => {
  const published = (desk: Desk, minute: number, words = {}) =>
    anEdition(it.db, desk, { status: "approved", words }).then(async (story) => {
      await publishEdition(by(it.db, desk.editor, later(minute)), { ...story.at(), ...GO_ON });
      return story;
    });

  test("at most four others about the same show, newest first, one that is about a season of it among them", async () => {
    const desk = await aDesk(it.db);
    const seasonId = await aSeason(it.db, desk.showId, 2);
    const stories: { slug: string; editionId: string }[] = [];
    for (let minute = 1; minute <= 6; minute++) stories.push(await published(desk, minute));
    await it.db
      .update(articleSubjects)
      .set({ showId: null, seasonId })
      .where(eq(articleSubjects.editionId, stories[4]?.editionId ?? ""));
    const related = (await live(stories[5]?.slug ?? "")).related.map((story) => story.slug);
    expect(related).toEqual([4, 3, 2, 1].map((at) => stories[at]?.slug));
  });

  test("nothing where it is about no show", async () => {
    const desk = await aDesk(it.db);
    await published(desk, 1);
    const lone = await anEdition(it.db, desk, { status: "published", linked: false });
    expect((await live(lone.slug)).related).toEqual([]);
  });

  test("the newest stories are named newest first", async () => {
    const desk = await aDesk(it.db);
    const stories = [await published(desk, 1), await published(desk, 3), await published(desk, 2)];
    expect(await listNewestSlugs(it.reader.db, 2)).toEqual([stories[1]?.slug, stories[2]?.slug]);
  });
});
