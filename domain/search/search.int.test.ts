import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { articleSubjects, articles, editions } from "@/db/schema/articles";
import { aDesk, anEdition, body, by, copy, type Desk } from "@/db/testing/builders";
import { aPerson, aSeason, aShow } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { aPicture } from "@/db/testing/pictures";
import { withdrawEdition } from "../articles/commands/withdraw-edition";
import { askedIn } from "./address";
import { searchSite } from "./public-queries";
import { searchDesk } from "./queries";

const database = openTestDatabase();
let desk: Desk;

const ask = (q: string, more: Record<string, string> = {}) => searchSite(database.reader.db, askedIn({ q, ...more }));
const headlines = async (q: string, more = {}) => (await ask(q, more)).stories.map(({ headline }) => headline);
const story = (headline: string, text = "Nothing more is known.", status: "published" | "draft" | "approved" = "published") =>
  anEdition(database.db, desk, { status, words: { ...copy, headline, standfirst: "What is known.", body: body(text) } });

beforeEach(async () => {
  const { db } = database;
  desk = await aDesk(db);
  const dead = await aShow(db, {
    title: "All of Us Are Dead",
    titles: [
      { text: "지금 우리 학교는", kind: "original", language: "ko" },
      { text: "We Are All Dead", kind: "misspelling", language: "en" },
    ],
  });
  await aSeason(db, dead.id, { number: 1 });
  await aShow(db, { title: "Squid Game", titles: [{ text: "오징어 게임", kind: "original", language: "ko" }] });
  await aShow(db, { title: "You" });
  await aPerson(db, "Park Ji-hu", [{ text: "박지후", kind: "native", language: "ko", script: "Hang" }]);
  await story("Squid Game renewed for a third season", "The streamer said so in Seoul.");
  const { editionId } = await story("Filming moved to 2025");
  await db.update(articleSubjects).set({ showId: dead.id }).where(eq(articleSubjects.editionId, editionId));
});

describe("what readers find", () => {
  test("a story by words of its headline and of its text, in any form of them", async () => {
    expect(await headlines("renewals squid")).toEqual(["Squid Game renewed for a third season"]);
    expect(await headlines("streamers Séoul")).toEqual(["Squid Game renewed for a third season"]);
  });
  test.each([
    ["squid gmae", "Squid Game", "Squid Game renewed for a third season"],
    ["all of us ar dead", "All of Us Are Dead", "Filming moved to 2025"],
    ["지금 우리", "All of Us Are Dead", "Filming moved to 2025"],
    ["we are all dead", "All of Us Are Dead", "Filming moved to 2025"],
    ["오징어", "Squid Game", undefined],
    ["you", "You", undefined],
    ["squid game season 3 release date", "Squid Game", undefined],
  ])("%s finds the show %s, and its stories", async (q, show, headline) => {
    const found = await ask(q);
    expect(found.shows[0]?.label).toBe(show);
    expect(found.stories[0]?.headline).toBe(headline);
  });
  test("a spelling that was guessed is said, one that was right is not", async () => {
    expect((await ask("squid gmae")).guessed).toBe("Squid Game");
    expect((await ask("squid game")).guessed).toBeNull();
    expect((await ask("지금 우리")).guessed).toBeNull();
  });
  test("a person by a name in another script", async () => {
    expect((await ask("박지후")).people[0]).toMatchObject({ label: "Park Ji-hu", matched: "박지후" });
  });
  test("an exact question guesses nothing and wants the words side by side", async () => {
    expect(await ask("squid gmae", { exact: "1" })).toMatchObject({ stories: [], isNearest: true, guessed: null });
    expect(await headlines("third season", { exact: "1" })).toHaveLength(1);
    expect(await headlines("season third", { exact: "1" })).toEqual([]);
  });
  test("narrowed by kind and year, and only the pages there are", async () => {
    expect(await headlines("squid", { kind: "review" })).toEqual([]);
    expect(await headlines("squid", { kind: "news", year: "2026" })).toHaveLength(1);
    expect(await headlines("squid", { year: "2025" })).toEqual([]);
    expect(await ask("squid", { page: "7" })).toMatchObject({ page: 1, total: 1 });
  });
  test("nothing like it finds nothing, and hostile questions are questions", async () => {
    expect(await ask("zzqq xxkk")).toMatchObject({ isNearest: true, stories: [] });
    for (const q of [
      "%",
      "'; drop table shows; --",
      "a & | ! ( :*",
      "\u0000",
      "<->",
      "x".repeat(10_000),
      "🎬",
      "-",
      '"',
      "\\",
      "a:*b",
      "_",
    ])
      expect((await ask(q)).total).toBeLessThanOrEqual(1);
  });
});

describe("what readers never find", () => {
  const secret = "zebrafish";
  test("copy that is not live, or a word that only a newer draft has", async () => {
    await story(`The ${secret} story`, secret, "draft");
    await story(`Another ${secret} story`, secret, "approved");
    const { articleId } = await story("A live story");
    await anEdition(database.db, desk, { of: { articleId, number: 2 }, words: { ...copy, headline: secret } });
    expect(await ask(secret)).toMatchObject({ stories: [], total: 0 });
  });
  test("a story that was withdrawn, from that moment on", async () => {
    const { at } = await story(`The ${secret} story`);
    expect(await headlines(secret)).toHaveLength(1);
    const gone = await withdrawEdition(by(database.db, desk.admin), { ...at(), reason: "Wrong show." });
    expect(gone.ok).toBe(true);
    expect(await headlines(secret)).toEqual([]);
    const kept = await database.db.execute(sql`select 1 from story_bodies where words @@ to_tsquery('story_body', ${secret})`);
    expect(kept).toHaveLength(0);
  });
  test("a headline behind a fence; the safe one is found, and the other once the fence falls", async () => {
    const { articleId, revisionId } = await story("An edition to be fenced");
    const fence = (until: string) =>
      database.db.transaction(async (tx) => {
        await tx.execute(sql`set local session_replication_role = replica`);
        await tx.execute(sql`update revisions set headline = 'The zebrafish dies', safe_headline = 'What happens in the finale',
          spoilers_until = now() + ${until}::interval where id = ${revisionId}`);
      });
    await fence("1 day");
    await database.db.execute(sql`select index_story(${articleId})`);
    expect(await headlines(secret)).toEqual([]);
    expect(await headlines("finale")).toEqual(["What happens in the finale"]);
    await fence("-1 day");
    await database.db.execute(sql`update story_heads set fenced_until = now() - interval '1 day' where article_id = ${articleId}`);
    await database.db.execute(sql`select lower_fences()`);
    expect(await headlines(secret)).toEqual(["The zebrafish dies"]);
  });
});

test("each live story has its two rows, and nothing else has", async () => {
  const rows = await database.db.execute(sql`select count(*)::int as n from story_heads h join story_bodies using (article_id)`);
  const live = await database.db.select().from(articles).innerJoin(editions, eq(editions.id, articles.liveEditionId));
  expect(rows[0]?.n).toBe(live.length);
});

test("the desk finds a picture by its number, or by words of its name, its alt text and its credit in any order", async () => {
  const { db } = database;
  const { id, number } = await aPicture(db, { by: desk.writer.id });
  await aPicture(db, { by: desk.writer.id, state: "retired" });
  const found = async (text: string) => (await searchDesk(db, text)).pictures.map((picture) => picture.id);
  expect(await found(`m-${number}`)).toEqual([id]);
  expect(await found("netflix rooftop students")).toEqual([id]);
  expect(await found("rooftop teachers")).toEqual([]);
});
