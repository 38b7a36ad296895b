import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { articleSlugs, articles, editions, notes, revisions } from "@/db/schema/articles";
import { outboxEvents } from "@/db/schema/outbox";
import { credits, people, personNames } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";
import { auditLog, users } from "@/db/schema/staff";
import { openTestDatabase } from "@/db/testing/database";
import type { Doc } from "@/domain/articles/document";
import { referencesIn, textOf, wordCount } from "@/domain/articles/document";
import { findPublicArticle, getFrontPage } from "@/domain/articles/public-queries";
import { EDITION_STATUSES } from "@/domain/articles/vocabulary";
import { publishIssues } from "@/domain/articles/workflow";
import { theClock } from "@/domain/kernel/actor";
import { isPasswordOf } from "@/domain/staff/hashing";
import { loadCatalogue } from "./catalogue";
import { contextIn } from "./context";
import { readFacts } from "./facts";
import { seedDemo } from "./run";
import { STORIES } from "./world";

const pool = openTestDatabase();
const NOW = new Date("2027-03-04T15:20:00Z");
const passwords = { writer: "a saltmarsh at noon", editor: "two pairs of eyes", admin: "the masthead is lit" };
const seed = (now = NOW) => seedDemo(pool.db, { now, passwords });

const headsOf = (status: "published" | "scheduled" | "approved") =>
  pool.db
    .select({ editionId: editions.id, revision: revisions })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.status, status));

describe("the demo newsroom", () => {
  test("three people sign in with the passwords they were given, and six work there", async () => {
    const addresses = await seed();
    expect(addresses).toEqual({
      writer: "kim@season-desk.example",
      editor: "ana@season-desk.example",
      admin: "ines@season-desk.example",
    });
    for (const role of ["writer", "editor", "admin"] as const) {
      const [user] = await pool.db.select().from(users).where(eq(users.email, addresses[role]));
      expect(user?.role).toBe(role);
      expect(await isPasswordOf(user!.passwordHash, passwords[role])).toBe(true);
    }
    expect(await pool.db.$count(users)).toBe(6);
  });

  test("is made only where nobody has an account", async () => {
    await seed();
    await expect(seed()).rejects.toThrow("empty database");
    expect(await pool.db.$count(articles)).toBe(STORIES.length);
  });

  test("is made whole or not at all", async () => {
    await pool.db.execute(sql`create function no_sixth() returns trigger language plpgsql as $$
      begin if (select count(*) from editions) > 5 then raise exception 'no sixth'; end if; return new; end $$`);
    await pool.db.execute(sql`create trigger no_sixth after insert on editions for each row execute function no_sixth()`);
    try {
      await expect(seed()).rejects.toThrow();
      expect([await pool.db.$count(users), await pool.db.$count(shows), await pool.db.$count(auditLog)]).toEqual([0, 0, 0]);
    } finally {
      await pool.db.execute(sql`drop function no_sixth() cascade`);
    }
  });

  test("holds a story in every state", async () => {
    await seed();
    const rows = await pool.db.selectDistinct({ status: editions.status }).from(editions);
    expect(rows.map((row) => row.status).sort()).toEqual([...EDITION_STATUSES].sort());
  });

  test("all that is live, scheduled or approved is fit to publish", async () => {
    await seed();
    const heads = (await Promise.all([headsOf("published"), headsOf("scheduled"), headsOf("approved")])).flat();
    expect(heads.length).toBe(10);
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
    await seed();
    const { stories, publication } = await getFrontPage(pool.reader.db);
    expect(publication).toEqual({ name: "The Season Desk", language: "en-GB", timeZone: "America/New_York" });
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
    await seed();
    const all = await pool.db.select({ body: revisions.body, headline: revisions.headline }).from(revisions);
    for (const { body, headline } of all) {
      const ids = [...JSON.stringify(body).matchAll(/"attrs":\{"id":"([^"]+)"(?:,"level":2)?\}/g)].map((match) => match[1]);
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
    await seed();
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

  test.each([
    ["an afternoon", NOW],
    ["the night the clocks go forward", new Date("2027-03-14T07:30:00Z")],
    ["the first minute of a year", new Date("2028-01-01T05:00:30Z")],
  ])("made in %s, it lies in the past but for the one schedule", async (_, now) => {
    await seed(now);
    const late = await pool.db.execute<{ late: number }>(sql`select
      (select count(*) from audit_log where at > ${now.toISOString()}::timestamptz)::int
      + (select count(*) from editions where updated_at > ${now.toISOString()}::timestamptz)::int as late`);
    expect(late[0]?.late).toBe(0);
    const [due] = await pool.db.select({ at: editions.scheduledFor }).from(editions).where(isNotNull(editions.scheduledFor));
    expect(due!.at!.getTime() - now.getTime()).toBeGreaterThan(2 * 60 * 60_000);
  });

  test("only what happened in the last hours is still news to anyone", async () => {
    await seed();
    const waiting = await pool.db.execute<{ n: number }>(sql`select count(*)::int as n from graphile_worker._private_jobs`);
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
  const files = readFacts();

  test("every show is on record, with its creators and its cast in the order of the billing, Lomon by one name", async () => {
    await seed();
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

  test("loaded again, it changes nothing, not even what somebody at the desk has changed since", async () => {
    await seed();
    await pool.db.update(shows).set({ logline: "Ours now." }).where(eq(shows.slug, "glow"));
    const before = await contents();
    const again = await pool.db.transaction((tx) => loadCatalogue(tx, contextIn(tx, theClock, NOW), files));
    expect(again).toMatchObject({ shows: 0, seasons: 0, people: 0, organisations: 0 });
    expect(await contents()).toEqual(before);
  });

  test("a relation to a show that nobody has filed is left out and counted", async () => {
    const loaded = await pool.db.transaction((tx) => loadCatalogue(tx, contextIn(tx, theClock, NOW), files));
    expect(loaded).toMatchObject({ shows: 12, relations: 0, relationsSkipped: 7 });
  });
});

const TABLES = [
  "shows",
  "show_titles",
  "seasons",
  "season_organisations",
  "people",
  "person_names",
  "credits",
  "organisations",
  "source_works",
];

async function contents() {
  const rows: unknown[] = [];
  for (const table of TABLES) rows.push(...(await pool.db.execute(sql`select * from ${sql.identifier(table)}`)));
  return rows;
}
