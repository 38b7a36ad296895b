import { asc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { pagePurges } from "@/db/schema/outbox";
import { credits } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";
import { auditLog } from "@/db/schema/staff";
import { aDesk, by, type Desk } from "@/db/testing/builders";
import { aPerson, aSeason, aShow, aSourceWork } from "@/db/testing/catalogue";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { listCreditsOf } from "../queries/credits";
import { setCreditsSchema } from "../schema";
import { setCredits } from "./set-credits";

const database = openTestDatabase();
let desk: Desk;
let showId: string;
let seasonId: string;
let cast: string[];
beforeEach(async () => {
  desk = await aDesk(database.db);
  showId = (await aShow(database.db)).id;
  seasonId = (await aSeason(database.db, showId)).id;
  cast = [];
  for (const name of ["Mara Quay", "Ines Holt", "Lomon"]) cast.push((await aPerson(database.db, name)).id);
});

const billed = (ids: readonly (string | undefined)[], over: object = {}) => ids.map((personId) => ({ personId, ...over }));
const bill = (over: object) =>
  setCredits(
    by(database.db, desk.writer),
    setCreditsSchema.parse({ owner: { kind: "season", id: seasonId }, baseVersion: 1, group: "cast", billing: billed(cast), ...over }),
  );
const order = async () => (await database.db.select().from(credits).orderBy(asc(credits.position))).map(({ personId }) => personId);

test("billing runs from one, in the order sent", async () => {
  expect(await bill({})).toEqual({ ok: true, value: { version: 2 } });
  const rows = await database.db.select({ position: credits.position }).from(credits).orderBy(asc(credits.position));
  expect(rows.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(await order()).toEqual(cast);
});
test("two change places in one transaction", async () => {
  await bill({});
  const swapped = [cast[1], cast[0], cast[2]];
  expect(await bill({ baseVersion: 2, billing: billed(swapped) })).toMatchObject({ ok: true });
  expect(await order()).toEqual(swapped);
});
test("whoever is left out is no longer credited, and their page hears of it", async () => {
  await bill({});
  await database.db.delete(pagePurges);
  await bill({ baseVersion: 2, billing: billed(cast.slice(0, 2)) });
  expect(await order()).toEqual(cast.slice(0, 2));
  const [news] = await database.db.select({ tags: pagePurges.tags }).from(pagePurges);
  expect(news?.tags).toEqual([`show:${showId}`, `season:${seasonId}`, ...cast.map((id) => `person:${id}`)]);
});
test("a list that was ordered elsewhere meanwhile is refused, and stays", async () => {
  await bill({});
  expect(await bill({ billing: [] })).toMatchObject({ ok: false, error: { kind: "conflict", expected: 1, actual: 2 } });
  expect(await order()).toEqual(cast);
});
test("of two who order it at once, one is told", async () => {
  const second = await whileHolding(database.db, async (tx) => {
    await tx.update(seasons).set({ version: 2 }).where(eq(seasons.id, seasonId));
    return () => bill({});
  });
  expect(second).toMatchObject({ ok: false, error: { kind: "conflict", actual: 2 } });
});
test("the season knows whether its cast is complete, the show whether its creators are", async () => {
  await bill({ isComplete: "on" });
  expect(await database.db.select({ is: seasons.isCastComplete }).from(seasons)).toEqual([{ is: true }]);
  await bill({ baseVersion: 2, group: "director", billing: billed([cast[2]]) });
  expect(await database.db.select({ is: seasons.isCastComplete }).from(seasons)).toEqual([{ is: true }]);
  await bill({ owner: { kind: "show", id: showId }, group: "creator", isComplete: true });
  expect(await database.db.select({ is: shows.areCreatorsComplete }).from(shows).where(eq(shows.id, showId))).toEqual([{ is: true }]);
});
test("a work has its author, whose page and whose shows hear of it", async () => {
  const work = await aSourceWork(database.db);
  expect(await bill({ owner: { kind: "source_work", id: work.id }, group: "author", billing: billed([cast[0]]) })).toMatchObject({
    ok: true,
  });
  expect(await listCreditsOf(database.db, { kind: "source_work", id: work.id })).toMatchObject([{ group: "author", name: "Mara Quay" }]);
});
test("lists of two seasons, and of a show and its season, do not touch each other", async () => {
  const second = await aSeason(database.db, showId, { number: 2 });
  await bill({});
  await bill({ owner: { kind: "season", id: second.id }, billing: billed([cast[2]]) });
  await bill({ owner: { kind: "show", id: showId }, group: "writer", billing: billed([cast[0]]) });
  await bill({ baseVersion: 2, billing: [] });
  expect(await listCreditsOf(database.db, { kind: "season", id: second.id })).toHaveLength(1);
  expect(await listCreditsOf(database.db, { kind: "show", id: showId })).toHaveLength(1);
});
test("one person may play two parts, but not one part twice", async () => {
  const twice = [...billed([cast[0]], { characterName: "Hana" }), ...billed([cast[0]], { characterName: "Her twin" })];
  expect(await bill({ billing: twice })).toMatchObject({ ok: true });
  const same = setCreditsSchema.safeParse({
    ...{ owner: { kind: "season", id: seasonId }, baseVersion: 2, group: "cast" },
    billing: [...billed([cast[0]]), ...billed([cast[0]], { characterName: " " })],
  });
  expect(same.error?.issues).toMatchObject([{ path: ["billing", 1, "personId"] }]);
});
test("somebody who is not on record is refused at the row, and the list stays", async () => {
  await bill({});
  expect(await bill({ baseVersion: 2, billing: billed([cast[0], newId()]) })).toEqual({
    ok: false,
    error: { kind: "not_ready", issues: [{ field: "billing.1.personId", code: "unknown_record" }] },
  });
  expect(await order()).toEqual(cast);
});
test("a season that is gone says so", async () => {
  expect(await bill({ owner: { kind: "season", id: newId() } })).toMatchObject({ ok: false, error: { kind: "not_found", what: "season" } });
});
test("the audit log keeps the order before and after", async () => {
  await bill({});
  await bill({ baseVersion: 2, billing: billed([cast[2]]) });
  const rows = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, seasonId)).orderBy(asc(auditLog.id));
  expect(rows[1]).toMatchObject({
    action: "credits.set",
    before: { group: "cast", billing: [{}, {}, {}] },
    after: { billing: [{ personId: cast[2] }] },
  });
});
test("a list belongs to the records that have it", () => {
  const asked = { baseVersion: 1, billing: [], owner: { kind: "show", id: showId } };
  expect(setCreditsSchema.safeParse({ ...asked, group: "cast" }).success).toBe(false);
  expect(setCreditsSchema.safeParse({ ...asked, group: "author" }).success).toBe(false);
  expect(setCreditsSchema.safeParse({ ...asked, group: "writer", isComplete: true }).success).toBe(false);
});
