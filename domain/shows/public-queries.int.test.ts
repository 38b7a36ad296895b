import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import type { Reader } from "@/db/connect";
import { credits, people, personNames } from "@/db/schema/people";
import { adaptations, organisations, seasonOrganisations, seasons, shows, showTitles, sourceWorks } from "@/db/schema/shows";
import { aDesk, anEdition, NOON } from "@/db/testing/builders";
import { openTestDatabase, withDatabase } from "@/db/testing/database";
import { findPublicArticle, getFrontPage } from "../articles/public-queries";
import { newId } from "../kernel/id";
import { findPublicPerson } from "../people/public-queries";
import { findPublicSeason, findPublicShow } from "./public-queries";

const it = openTestDatabase();
const at = { createdAt: NOON, updatedAt: NOON };

async function person(slug: string, displayName: string): Promise<string> {
  const id = newId();
  await it.db.insert(people).values({ id, slug, displayName, sortName: displayName, ...at });
  return id;
}

/** A show with two seasons, a cast billed against the order of its rows, two creators, a source and its author. */
async function aCatalogue() {
  const [showId, first, second, netId, workId] = [newId(), newId(), newId(), newId(), newId()];
  const [ana, ben, cho] = [await person("ana", "Ana"), await person("ben", "Ben"), await person("cho", "Cho")];
  await it.db.insert(shows).values({
    id: showId,
    slug: "the-yard",
    title: "The Yard",
    format: "series",
    originalLanguage: "ko",
    countries: ["KR"],
    genres: ["horror"],
    ...at,
  });
  await it.db.insert(showTitles).values([
    { showId, position: 1, text: "운동장", kind: "original", language: "ko" },
    { showId, position: 2, text: "The Yrad", kind: "misspelling", language: "en" },
  ]);
  const season = { showId, kind: "season" as const, ...at };
  await it.db.insert(seasons).values([
    { ...season, id: second, position: 2, number: 2, label: "Season 2", slug: "season-2" },
    { ...season, id: first, position: 1, number: 1, label: "Season 1", slug: "season-1" },
  ]);
  await it.db.insert(organisations).values({ id: netId, slug: "channel", name: "Channel", roles: ["network"] });
  await it.db.insert(seasonOrganisations).values({ seasonId: first, organisationId: netId, role: "network", territory: "WW-GB-IE" });
  await it.db.insert(sourceWorks).values({ id: workId, slug: "yard", kind: "webtoon", title: "The Yard", publisherId: netId });
  await it.db.insert(adaptations).values({ showId, sourceWorkId: workId, relation: "adapted_from" });
  await it.db.insert(credits).values([
    { personId: ben, showId, seasonId: first, group: "cast", position: 2, characterName: "The Coach" },
    { personId: ana, showId, seasonId: first, group: "cast", position: 1 },
    { personId: cho, showId, group: "creator", position: 2 },
    { personId: ben, showId, group: "creator", position: 1 },
    { personId: cho, sourceWorkId: workId, group: "author", position: 1 },
  ]);
  await it.db.insert(personNames).values([
    { personId: cho, position: 1, text: "조", order: "mononym", kind: "native", language: "ko", script: "Hang" },
    { personId: cho, position: 2, text: "Jo", order: "mononym", kind: "misspelling", language: "en", script: "Latn" },
  ]);
  return { showId };
}

describe("what readers see of the catalogue", () => {
  test("a show with its seasons in order, each with its own services and its cast as billed", async () => {
    await aCatalogue();
    const show = await findPublicShow(it.reader.db, "the-yard");
    expect(show?.seasons.map((season) => season.label)).toEqual(["Season 1", "Season 2"]);
    expect(show?.seasons[0]).toMatchObject({
      isCastComplete: false,
      services: [{ name: "Channel", role: "network", territory: "WW-GB-IE" }],
      cast: [
        { name: "Ana", character: null },
        { name: "Ben", character: "The Coach" },
      ],
    });
    expect(show?.seasons[1]).toMatchObject({ services: [], cast: [] });
  });

  test("creators in the order given, and the source with its publisher and author", async () => {
    await aCatalogue();
    const show = await findPublicShow(it.reader.db, "the-yard");
    expect(show?.creators.map((creator) => creator.name)).toEqual(["Ben", "Cho"]);
    expect(show?.sources).toMatchObject([{ kind: "webtoon", publisher: "Channel", relation: "adapted_from", authors: [{ slug: "cho" }] }]);
  });

  test("no misspelling of a title or a name", async () => {
    await aCatalogue();
    expect((await findPublicShow(it.reader.db, "the-yard"))?.titles.map((title) => title.text)).toEqual(["운동장"]);
    expect((await findPublicPerson(it.reader.db, "cho"))?.names.map((name) => name.text)).toEqual(["조"]);
  });

  test("a season under its show's address alone", async () => {
    await aCatalogue();
    expect(await findPublicSeason(it.reader.db, "the-yard", "season-1")).toMatchObject({
      label: "Season 1",
      show: { title: "The Yard", originalTitle: { text: "운동장" } },
    });
    expect(await findPublicSeason(it.reader.db, "the-yard", "season-9")).toBeNull();
    expect(await findPublicSeason(it.reader.db, "another", "season-1")).toBeNull();
  });

  test("a person's work on shows, and on the work behind one", async () => {
    await aCatalogue();
    const credit = (await findPublicPerson(it.reader.db, "cho"))?.credits;
    expect(credit).toMatchObject([
      { group: "creator", show: { slug: "the-yard" }, work: null },
      { group: "author", show: null, work: { kind: "webtoon", publisher: "Channel", shows: [{ slug: "the-yard" }] } },
    ]);
  });

  test("nothing at an address no record has", async () => {
    expect(await findPublicShow(it.reader.db, "nowhere")).toBeNull();
    expect(await findPublicPerson(it.reader.db, "nowhere")).toBeNull();
  });
});

describe("each page is one query", () => {
  /** A connection of the reader's own that counts what it is asked. */
  async function counted(read: (db: Reader) => Promise<unknown>): Promise<number> {
    let queries = 0;
    const url = withDatabase(process.env.TEST_READER_CLUSTER_URL ?? "", new URL(it.url).pathname.slice(1));
    const client = postgres(url, { max: 1, fetch_types: false, debug: () => queries++ });
    try {
      await read(drizzle(client, { casing: "snake_case" }) as Reader);
      return queries;
    } finally {
      await client.end();
    }
  }

  test.each<[string, (db: Reader, slug: string) => Promise<unknown>]>([
    ["the front page", (db) => getFrontPage(db)],
    ["a story", (db, slug) => findPublicArticle(db, slug)],
    ["a story that is not there", (db) => findPublicArticle(db, "nowhere")],
    ["a show", (db) => findPublicShow(db, "the-yard")],
    ["a season", (db) => findPublicSeason(db, "the-yard", "season-1")],
    ["a person", (db) => findPublicPerson(db, "cho")],
  ])("%s", async (_page, read) => {
    await aCatalogue();
    const story = await anEdition(it.db, await aDesk(it.db), { status: "published" });
    expect(await counted((db) => read(db, story.slug))).toBe(1);
  });
});

test("the front page names shows in the order of their titles and counts seasons, not specials", async () => {
  const { showId } = await aCatalogue();
  await it.db.insert(seasons).values({ showId, kind: "special", position: 2.5, label: "Special", slug: "special", ...at });
  await it.db.insert(shows).values({ slug: "aerial", title: "Äerial", format: "series", originalLanguage: "de", countries: ["DE"], ...at });
  const { shows: listed, publication } = await getFrontPage(it.reader.db);
  expect(listed.map(({ title, seasonCount }) => [title, seasonCount])).toEqual([
    ["Äerial", 0],
    ["The Yard", 2],
  ]);
  expect(publication).toMatchObject({ name: "Showdesk", language: "en-GB", timeZone: "UTC" });
});
