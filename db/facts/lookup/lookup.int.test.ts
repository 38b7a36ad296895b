import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { claims, sources } from "@/db/schema/claims";
import { externalIds, organisations, seasons, shows } from "@/db/schema/shows";
import { aUser } from "@/db/testing/builders";
import { aShow } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { listConflicts } from "@/domain/claims/queries/conflicts";
import type { Actor } from "@/domain/kernel/context";
import { readAllFacts } from "../../seed/facts";
import { importFacts } from "../load";
import { pathWords } from "../places";
import type { Rows } from "../rows";
import { importLookup } from "./load";
import type { ReadLookup } from "./record";
import { readTvmaze } from "./tvmaze";
import { readWikidata } from "./wikidata";

const it = openTestDatabase();
const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";
let admin: Actor;
beforeEach(async () => {
  admin = await aUser(it.db, "admin");
});

/** A record in the shape of TVmaze, of a show that does not exist. */
const harbour = (more: object = {}, seasonMore: object = {}) => ({
  ...{ id: 9001, url: "https://www.tvmaze.com/shows/9001/harbour", name: "Harbour", type: "Scripted", language: "English" },
  ...{
    genres: ["Drama", "Thriller"],
    status: "Ended",
    premiered: "2024-02-02",
    summary: "<p>Words of others.</p>",
    updated: 1_740_000_000,
  },
  network: { id: 1, name: "Tideway One", country: { name: "United Kingdom", code: "GB" } },
  externals: { imdb: "tt9990001", thetvdb: 888001 },
  _embedded: {
    seasons: [
      {
        id: 71,
        number: 1,
        episodeOrder: 6,
        premiereDate: "2024-02-02",
        endDate: "2024-03-08",
        network: { id: 1, name: "Tideway One", country: { code: "GB" } },
      },
      { id: 72, number: 2, episodeOrder: 8, premiereDate: "2027-01-15", endDate: "2027-03-05", ...seasonMore },
    ],
    cast: [{ person: { id: 5, name: "Mara Quay" }, character: { id: 6, name: "The Pilot" } }],
  },
  ...more,
});
const taken = (read: ReadLookup) => {
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.lookup;
};
const tvmaze = (record: object, choice: object = {}, isRehearsal = false) =>
  importLookup(it.db, { actor: admin, now: NOW, lookup: taken(readTvmaze(JSON.stringify(record), TODAY)), choice, isRehearsal });
const wikidata = (record: object, choice: object = {}) =>
  importLookup(it.db, { actor: admin, now: NOW, lookup: taken(readWikidata(JSON.stringify(record), TODAY)), choice, isRehearsal: false });
const saysOf = ({ faults }: Rows) => faults.map((fault) => ("says" in fault ? fault.says : JSON.stringify(fault.failure)));
const aboutClaims = async () =>
  (await it.db.select().from(claims).orderBy(claims.importKey)).map(({ kind, certainty, whenEdtf, modality }) => [
    kind,
    certainty,
    whenEdtf,
    modality,
  ]);

test("a show of TVmaze brings its numbers, its seasons and reported dates, and no status", async () => {
  const rows = await tvmaze(harbour());
  expect(saysOf(rows)).toEqual([]);
  expect(await aboutClaims()).toEqual([
    ["episode_count", "reported", null, "occurred"],
    ["finale_aired", "reported", "2024-03-08", "occurred"],
    ["premiered", "reported", "2024-02-02", "occurred"],
    ["episode_count", "reported", null, "occurred"],
    ["release_date", "reported", "2027-01-15", "planned"],
  ]);
  const [source] = await it.db
    .select({ by: organisations.name, url: sources.url })
    .from(sources)
    .innerJoin(organisations, eq(organisations.id, sources.organisationId));
  expect(source).toEqual({ by: "TVmaze", url: "https://www.tvmaze.com/shows/9001/harbour" });
  expect((await it.db.select().from(externalIds)).map(({ scheme, value }) => `${scheme} ${value}`).sort()).toEqual([
    ...["imdb tt9990001", "tvdb 888001", "tvmaze 9001", "tvmaze season/71", "tvmaze season/72"],
  ]);
  const left = rows.rows.filter(({ did }) => did === "left").map(({ what }) => what);
  expect(left).toEqual(["Mara Quay", "status", "summary"]);
});

test("the same record twice adds nothing, and a day that has moved is a new fact that takes the old one's place", async () => {
  await tvmaze(harbour());
  const again = await tvmaze(harbour());
  expect(again.rows.filter(({ did }) => did === "added" || did === "differs")).toEqual([]);
  const moved = await tvmaze(harbour({}, { premiereDate: "2027-02-12" }));
  expect(moved.rows.filter(({ did }) => did === "added").map(({ what }) => what)).toEqual(["claim tvmaze-s2-release-date-2027-02-12"]);
  const [show] = await it.db.select().from(shows);
  expect(await it.db.$count(claims, eq(claims.kind, "release_date"))).toBe(2);
  expect(show?.slug).toBe("harbour");
});

test("a rehearsal writes nothing", async () => {
  const rows = await tvmaze(harbour(), {}, true);
  expect(rows.rows.filter(({ did }) => did === "added").length).toBeGreaterThan(8);
  expect([await it.db.$count(shows), await it.db.$count(claims), await it.db.$count(externalIds)]).toEqual([0, 0, 0]);
});

test("a title that several shows bear is refused with the candidates; a number elsewhere decides", async () => {
  const first = await aShow(it.db, { title: "Harbour", slug: "harbour-gb" });
  await aShow(it.db, { title: "Harbour", slug: "harbour-us", disambiguator: "US" });
  expect(saysOf(await tvmaze(harbour()))).toEqual([
    "may be any show called Harbour: Harbour, --show harbour-gb; Harbour (US), --show harbour-us. Choose one, or say --new for another.",
  ]);
  expect(await it.db.$count(claims)).toBe(0);
  await it.db.insert(externalIds).values({ scheme: "imdb", value: "tt9990001", showId: first.id });
  expect(saysOf(await tvmaze(harbour()))).toEqual([]);
  expect(await it.db.$count(claims, eq(claims.showId, first.id))).toBe(5);
  expect(saysOf(await tvmaze(harbour(), { showSlug: "harbour-us" }))).toEqual(["bears a number of Harbour, which is not Harbour (US)."]);
});

test("one show of the title in another language is not taken for it, and a new one gets its year", async () => {
  await aShow(it.db, { title: "Harbour", slug: "harbour-gb" });
  expect(saysOf(await tvmaze(harbour({ language: "Korean" })))).toEqual([expect.stringMatching(/^may be any show called Harbour/)]);
  expect(saysOf(await tvmaze(harbour({ language: "Korean" }), { isNew: true }))).toEqual([]);
  expect((await it.db.select({ slug: shows.slug }).from(shows)).map(({ slug }) => slug).sort()).toEqual(["harbour-2024", "harbour-gb"]);
});

test("a record that disagrees with a firm fact opens a conflict and leaves the fact as it stands", async () => {
  const facts = readAllFacts().find(({ show }) => show.slug === "all-of-us-are-dead")!;
  await importFacts(it.db, { actor: admin, now: NOW, facts, isRehearsal: false });
  const before = (await listConflicts(it.db)).length;
  const record = {
    ...{ id: 9002, name: "All of Us Are Dead", type: "Scripted", language: "Korean" },
    _embedded: {
      seasons: [{ id: 81, number: 1, episodeOrder: 10, premiereDate: null, endDate: null }],
      cast: [{ person: { id: 4, name: "Lomon" } }],
    },
  };
  expect(saysOf(await tvmaze(record))).toEqual([]);
  const conflicts = await listConflicts(it.db);
  expect(conflicts).toHaveLength(before + 1);
  expect(conflicts.map(({ later }) => later.summary)).toContain("TVmaze gives season 1 10 episodes.");
  expect(await it.db.$count(seasons)).toBe(2);
  expect((await it.db.select().from(externalIds)).map(({ value }) => value).sort()).toEqual(["9002", "person/4", "season/81"]);
});

test("an item of Wikidata brings its numbers and the start of the first season, as exactly as it knows it", async () => {
  const statement = (value: unknown, rank = "normal") => ({ mainsnak: { snaktype: "value", datavalue: { value } }, rank });
  const item = {
    id: "Q777001",
    labels: { en: { language: "en", value: "Harbour" } },
    sitelinks: {},
    claims: {
      P345: [statement("tt9990001")],
      P495: [statement({ id: "Q145" })],
      P364: [statement({ id: "Q1860" })],
      P580: [
        statement({ time: "+2024-02-00T00:00:00Z", precision: 10 }),
        statement({ time: "+2023-01-01T00:00:00Z", precision: 11 }, "deprecated"),
      ],
      P582: [statement({ time: "+2025-00-00T00:00:00Z", precision: 9 })],
      P136: [statement({ id: "Q130232" })],
    },
  };
  await tvmaze(harbour());
  const rows = await wikidata({ entities: { Q777001: item } });
  expect(saysOf(rows)).toEqual([]);
  expect((await it.db.select().from(claims).where(eq(claims.importKey, "harbour/wikidata-s1-premiered-2024-02")))[0]).toMatchObject({
    kind: "premiered",
    whenEdtf: "2024-02",
  });
  expect(rows.rows.filter(({ did }) => did === "left").map(({ at }) => pathWords(at))).toEqual([
    "",
    "entities.Q777001.claims.P582",
    "entities.Q777001.claims.P136",
  ]);
});

test("what is not in the shape is told by field and line", () => {
  const read = readTvmaze('{\n  "id": "one",\n  "name": ""\n}', TODAY);
  expect(read.ok ? [] : read.faults.map(({ field, line, says }) => [field, line, says])).toEqual([
    ["id", 2, "is text, and a number is expected."],
    ["name", 3, "must not be empty."],
  ]);
  const two = readWikidata('{"entities": {}}', TODAY);
  expect(two.ok ? [] : two.faults.map(({ says }) => says)).toEqual(["holds 0 items, and one show is expected."]);
});
