import { and, asc, eq, ilike, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { articleSlugs, editions, notes, revisions } from "@/db/schema/articles";
import { outboxEvents } from "@/db/schema/outbox";
import { credits, people, personNames } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";
import { openTestDatabase } from "@/db/testing/database";
import { seedTheDemo } from "@/db/testing/demo";
import type { Doc } from "@/domain/articles/document";
import { referencesIn, textOf, wordCount } from "@/domain/articles/document";
import { findPublicArticle, getFrontPage } from "@/domain/articles/public-queries";
import { listMakers } from "@/domain/articles/queries/suggestions";
import { readNotes } from "@/domain/articles/queries/threads";
import { readersCopy } from "@/domain/articles/suggestions";
import { EDITION_STATUSES } from "@/domain/articles/vocabulary";
import { publishIssues } from "@/domain/articles/workflow";
import { staffActor } from "@/domain/kernel/actor";
import { newId } from "@/domain/kernel/id";
import { listEndingLicences } from "@/domain/media/queries/ending";
import { listPictures } from "@/domain/media/queries/library";
import { readAllFacts } from "./facts";

const NOW = new Date("2027-03-04T15:20:00Z");
const pool = openTestDatabase((db) => seedTheDemo(db, NOW));
const files = readAllFacts();

const headsOf = (status: "published" | "scheduled" | "approved") =>
  pool.db
    .select({ editionId: editions.id, revision: revisions })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.status, status));

describe("the demo newsroom", () => {
  test("holds a story in every state", async () => {
    const rows = await pool.db.selectDistinct({ status: editions.status }).from(editions);
    expect(rows.map((row) => row.status).sort()).toEqual([...EDITION_STATUSES].sort());
  });

  test("all that is live, scheduled or approved is fit to publish", async () => {
    const heads = (await Promise.all([headsOf("published"), headsOf("scheduled"), headsOf("approved")])).flat();
    expect(heads.length).toBe(11);
    for (const { editionId, revision } of heads) {
      const links = await pool.db.execute<{ bylines: number; about: number }>(sql`select
        (select count(*)::int from bylines where edition_id = ${editionId}) as bylines,
        (select count(*)::int from article_subjects where edition_id = ${editionId} and role = 'about') as about`);
      const { bylines, about } = links[0]!;
      const copy = { headline: revision.headline, standfirst: revision.standfirst, body: revision.body as Doc };
      expect([revision.headline, publishIssues(copy, { bylines: Array(bylines), about: Array(about) })]).toEqual([revision.headline, []]);
    }
  });

  test("opens with All of Us Are Dead season 2, with every creator and cast member named", async () => {
    const { stories, publication } = await getFrontPage(pool.reader.db);
    expect(publication).toMatchObject({ name: "The Season Desk", language: "en-GB", timeZone: "America/New_York" });
    expect(stories[0]?.slug).toBe("all-of-us-are-dead-season-2");
    const lead = await findPublicArticle(pool.reader.db, "all-of-us-are-dead-season-2");
    if (lead?.state !== "live") throw new Error("the lead is not live");
    expect(lead.subjects.filter((one) => one.role === "about").map((one) => one.path)).toEqual([
      "/shows/all-of-us-are-dead",
      "/shows/all-of-us-are-dead/season-2",
    ]);
    const body = lead.body as Doc;
    expect(referencesIn(body).filter((one) => one.kind === "person")).toHaveLength(13);
    expect(wordCount(textOf(body))).toBeGreaterThan(350);
    expect(wordCount(textOf(body))).toBeLessThan(520);
  });

  test("the lead has an update in hand, and no two blocks of a story share an id", async () => {
    const all = await pool.db.select({ body: revisions.body, headline: revisions.headline }).from(revisions);
    for (const { body, headline } of all) {
      const ids = [...JSON.stringify(readersCopy(body)).matchAll(/"attrs":\{"id":"([^"]+)"(?:,"level":2)?\}/g)].map((match) => match[1]);
      expect(ids.length).toBeGreaterThan(0);
      expect([headline, ids.length]).toEqual([headline, new Set(ids).size]);
    }
    const lead = await pool.db
      .select({ status: editions.status })
      .from(editions)
      .innerJoin(articleSlugs, eq(articleSlugs.articleId, editions.articleId))
      .where(eq(articleSlugs.slug, "all-of-us-are-dead-season-2"))
      .orderBy(asc(editions.number));
    expect(lead.map((row) => row.status)).toEqual(["published", "draft"]);
  });

  test("a withdrawn story gives its reason, a moved one its new address, and a correction says what was wrong", async () => {
    expect(await findPublicArticle(pool.reader.db, "kingdom-season-3")).toMatchObject({ state: "withdrawn", withdrawnReason: /talk/ });
    expect(await findPublicArticle(pool.reader.db, "glow-season-4-cancelled")).toEqual({
      state: "moved",
      slug: "glow-season-4-renewal-reversed",
    });
    const [correction] = await pool.db.select().from(notes).where(eq(notes.kind, "correction"));
    expect([correction?.wasText, correction?.nowText]).toEqual([expect.stringMatching(/one go/), expect.stringMatching(/first half/)]);
    const corrected = await findPublicArticle(pool.reader.db, "money-heist-episode-count");
    if (corrected?.state !== "live") throw new Error("the corrected story is not live");
    expect(textOf(corrected.body as Doc)).toContain(correction?.nowText);
  });

  test("a story in review has all that review is for: suggestions, and threads that block, are settled or lost their words", async () => {
    const [{ editionId } = { editionId: "" }] = await pool.db
      .select({ editionId: editions.id })
      .from(editions)
      .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
      .where(and(eq(editions.status, "in_review"), ilike(revisions.headline, "%Futurama%")));
    expect((await listMakers(pool.db, editionId)).map(({ name }) => name)).toEqual(["Milo Stet", "Milo Stet"]);
    const { threads } = await readNotes(pool.db, staffActor(newId(), "editor"), editionId);
    const count = (is: (thread: (typeof threads)[number]) => unknown) => threads.filter(is).length;
    expect([threads.length, count((one) => one.isBlocking), count((one) => one.settled), count((one) => one.isDetached)]).toEqual([
      5, 1, 1, 1,
    ]);
  });

  test("its library has a picture in no story, one nobody has described, and one whose licence ends within the month", async () => {
    const asked = { text: "", showId: null, personId: null, licence: null, hasNoAlt: false, isUnused: false, isRetired: false, page: 1 };
    const titles = async (narrowed: Partial<typeof asked>) =>
      (await listPictures(pool.db, { ...asked, ...narrowed })).rows.map(({ title }) => title);
    expect(await titles({})).toHaveLength(10);
    expect(await titles({ hasNoAlt: true })).toEqual(["Panels that scroll"]);
    expect(await titles({ isUnused: true })).toEqual(["Ring before the doors open"]);
    expect(await listEndingLicences(pool.db, "2027-04-03")).toMatchObject([{ title: "Avenue at sundown", endsOn: "2027-03-24", uses: 1 }]);
  });

  test("only what happened in the last hours is still news to anyone", async () => {
    const waiting = await pool.db.execute<{ n: number }>(
      sql`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'fan-out'`,
    );
    const recent = await pool.db.$count(
      outboxEvents,
      sql`${outboxEvents.occurredAt} >= ${new Date(NOW.getTime() - 12 * 3_600_000).toISOString()}`,
    );
    expect(waiting[0]?.n).toBe(recent);
    expect(recent).toBeGreaterThan(3);
    expect(await pool.db.$count(outboxEvents)).toBeGreaterThan(30);
  });
});

describe("the catalogue of the facts", () => {
  test("every show is on record, with its creators and its cast in the order of the billing, Lomon by one name", async () => {
    for (const facts of files) {
      const [show] = await pool.db.select().from(shows).where(eq(shows.slug, facts.show.slug));
      expect(show?.title).toBe(facts.show.title);
      expect(await pool.db.$count(seasons, eq(seasons.showId, show!.id))).toBe(facts.seasons.length);
    }
    const billed = await pool.db
      .select({ name: people.displayName, position: credits.position, complete: seasons.isCastComplete })
      .from(credits)
      .innerJoin(people, eq(people.id, credits.personId))
      .innerJoin(seasons, eq(seasons.id, credits.seasonId))
      .innerJoin(shows, and(eq(shows.id, credits.showId), eq(shows.slug, "all-of-us-are-dead")))
      .where(eq(credits.group, "cast"))
      .orderBy(asc(credits.position));
    expect(billed.map((one) => one.name)).toEqual([
      ...["Park Ji-hu", "Yoon Chan-young", "Cho Yi-hyun", "Lomon", "Yoo In-soo"],
      ...["Lee Yoo-mi", "Kim Byung-chul", "Lee Kyu-hyung", "Jeon Bae-soo"],
    ]);
    expect(billed.map((one) => one.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(billed.every((one) => !one.complete)).toBe(true);
    const lomon = await pool.db
      .select({ order: personNames.order, family: personNames.family, sort: people.sortName })
      .from(personNames)
      .innerJoin(people, eq(people.id, personNames.personId))
      .where(and(eq(people.slug, "lomon"), eq(personNames.kind, "display")));
    expect(lomon).toEqual([{ order: "mononym", family: null, sort: "Lomon" }]);
  });
});
