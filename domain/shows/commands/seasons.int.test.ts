import { asc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { pagePurges } from "@/db/schema/outbox";
import { seasonOrganisations, seasons } from "@/db/schema/shows";
import { aDesk, by, type Desk } from "@/db/testing/builders";
import { anOrganisation, aSeason, aShow } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { listSeasons } from "../queries/seasons";
import { createSeasonSchema, updateSeasonSchema } from "../schema";
import { createSeason } from "./create-season";
import { deleteSeason } from "./delete-season";
import { updateSeason } from "./update-season";

const database = openTestDatabase();
let desk: Desk;
let showId: string;
let showSlug: string;
beforeEach(async () => {
  desk = await aDesk(database.db);
  ({ id: showId, slug: showSlug } = await aShow(database.db));
});

const season = { kind: "season", position: "1", number: "1", label: "" };
const create = (over: object = {}, of = showId) =>
  createSeason(by(database.db, desk.writer), createSeasonSchema.parse({ showId: of, ...season, ...over }));
const update = (seasonId: string, baseVersion: number, over: object = {}) =>
  updateSeason(by(database.db, desk.writer), updateSeasonSchema.parse({ seasonId, baseVersion, ...season, ...over }));
const issues = (...list: object[]) => ({ ok: false, error: { kind: "not_ready", issues: list } });

test("a season is called and addressed by its number", async () => {
  await create({ number: "2", position: "2" });
  expect(await database.db.select({ label: seasons.label, slug: seasons.slug }).from(seasons)).toEqual([
    { label: "Season 2", slug: "season-2" },
  ]);
});
test("a special stands between two seasons and takes no number", async () => {
  await create();
  await create({ number: "2", position: "2" });
  await create({ number: "3", position: "3" });
  expect(await create({ kind: "special", number: "", position: "2.5", label: "Ashin of the North" })).toMatchObject({ ok: true });
  const rows = await database.db
    .select({ slug: seasons.slug, position: seasons.position })
    .from(seasons)
    .where(eq(seasons.showId, showId))
    .orderBy(asc(seasons.position));
  expect(rows.map(({ slug }) => slug)).toEqual(["season-1", "season-2", "ashin-of-the-north", "season-3"]);
  expect(rows[2]?.position).toBe(2.5);
});
test("a special named in Hangul gets an address, one named in Han is asked for Latin letters", async () => {
  expect(await create({ kind: "special", number: "", position: "2.5", label: "아신전" })).toMatchObject({ ok: true });
  expect(await create({ kind: "special", number: "", position: "3.5", label: "阿信傳" })).toMatchObject(
    issues(expect.objectContaining({ field: "label", code: "latin_title_missing" })),
  );
});
test("a number and a position that are taken are named both at once", async () => {
  await create();
  const refused = await create();
  const codes = !refused.ok && refused.error.kind === "not_ready" ? refused.error.issues.map(({ code }) => code) : [];
  expect(codes).toEqual(expect.arrayContaining(["number_taken", "position_taken"]));
});
test("another show may have a season of the same number", async () => {
  await create();
  const other = await aShow(database.db, { title: "Ebb" });
  expect(await create({}, other.id)).toMatchObject({ ok: true });
});
test("parts are two or more, or none", () => {
  expect(createSeasonSchema.safeParse({ showId, ...season, parts: "1" }).success).toBe(false);
  expect(createSeasonSchema.safeParse({ showId, ...season, parts: "" }).success).toBe(true);
});
test("the number of a season is part of its address and stays", async () => {
  const { id } = await aSeason(database.db, showId);
  expect(await update(id, 1, { number: "2" })).toEqual(issues({ field: "number", code: "address_fixed" }));
  expect(await update(id, 1, { kind: "special", label: "Extra" })).toMatchObject(issues({ field: "kind", code: "address_fixed" }));
});
test("a season moves, is named and keeps its address", async () => {
  const { id } = await aSeason(database.db, showId);
  expect(await update(id, 1, { position: "4", label: "The Final Season", parts: "4" })).toEqual({ ok: true, value: { version: 2 } });
  expect(await database.db.select().from(seasons).where(eq(seasons.id, id))).toMatchObject([
    { position: 4, label: "The Final Season", parts: 4, slug: "season-1" },
  ]);
});
test("services keep role and territory; one that is not on record is refused at its row", async () => {
  const tideway = await anOrganisation(database.db);
  const { id } = await aSeason(database.db, showId);
  const carried = (organisationId: string, territory: string) => ({ organisationId, role: "streamer", territory });
  expect(await update(id, 1, { services: [carried(tideway.id, "ww-gb-ie"), carried(tideway.id, "GB")] })).toMatchObject({ ok: true });
  const [listed] = await listSeasons(database.db, showId);
  expect(listed?.services.map(({ name, territory }) => `${name} ${territory}`)).toEqual(["Tideway GB", "Tideway WW-GB-IE"]);
  expect(await update(id, 2, { services: [carried(newId(), "WW")] })).toEqual(
    issues({ field: "services.0.organisationId", code: "unknown_record" }),
  );
  expect(await database.db.select().from(seasonOrganisations)).toHaveLength(2);
});
test("a stale form is refused", async () => {
  const { id } = await aSeason(database.db, showId);
  await update(id, 1);
  expect(await update(id, 1)).toMatchObject({ ok: false, error: { kind: "conflict", expected: 1, actual: 2 } });
});
test("a deleted season takes its address along, and its number is free again", async () => {
  const { id } = await aSeason(database.db, showId);
  expect(await deleteSeason(by(database.db, desk.writer), { seasonId: id, baseVersion: 1 })).toMatchObject({
    ok: false,
    error: { kind: "forbidden" },
  });
  expect(await deleteSeason(by(database.db, desk.editor), { seasonId: id, baseVersion: 1 })).toMatchObject({ ok: true });
  const purges = await database.db.select({ paths: pagePurges.paths }).from(pagePurges).where(eq(pagePurges.drop, true));
  expect(purges).toEqual([{ paths: [`/shows/${showSlug}/season-1`] }]);
  expect(await create()).toMatchObject({ ok: true });
});
