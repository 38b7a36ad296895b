import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { pagePurges } from "@/db/schema/outbox";
import { people, personNames } from "@/db/schema/people";
import { aDesk, by, type Desk } from "@/db/testing/builders";
import { aPerson, aSeason, aShow } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { findPerson, listPeople, searchPeople } from "../queries/people";
import { createPersonSchema, updatePersonSchema } from "../schema";
import { createPerson } from "./create-person";
import { deletePerson } from "./delete-person";
import { setCredits } from "./set-credits";
import { updatePerson } from "./update-person";

const database = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(database.db);
});

const shown = (text: string, over: object = {}) => ({
  text,
  order: "given_first",
  kind: "display",
  language: "en",
  script: "Latn",
  ...over,
});
const JI_HU = [
  shown("Park Ji-hu", { family: "Park", given: "Ji-hu", order: "family_first" }),
  { text: "박지후", family: "박", given: "지후", order: "family_first", kind: "native", language: "ko", script: "Hang" },
];
const create = (names: object[], over: object = {}) =>
  createPerson(by(database.db, desk.writer), createPersonSchema.parse({ names, ...over }));
const update = (personId: string, baseVersion: number, names: object[], over: object = {}) =>
  updatePerson(by(database.db, desk.writer), updatePersonSchema.parse({ personId, baseVersion, names, ...over }));
const issue = (field: string, code: string) => ({
  ok: false,
  error: { kind: "not_ready", issues: [expect.objectContaining({ field, code })] },
});

describe("a person's names", () => {
  test("are kept as they are written, in their order, and printed by the first", async () => {
    const made = await create(JI_HU);
    if (!made.ok) throw new Error("not made");
    const found = await findPerson(database.db, made.value.personId);
    expect(found).toMatchObject({ displayName: "Park Ji-hu", sortName: "Park Ji-hu", slug: "park-ji-hu" });
    expect(found?.names.map(({ text }) => text)).toEqual(["Park Ji-hu", "박지후"]);
  });
  test("one name is enough, and it has no family name", async () => {
    expect(await create([shown("Lomon", { order: "mononym" })])).toMatchObject({ ok: true, value: { displayName: "Lomon" } });
    const refused = createPersonSchema.safeParse({ names: [shown("Lomon", { order: "mononym", family: "Park" })] });
    expect(refused.error?.issues).toMatchObject([{ path: ["names", 0, "family"] }]);
  });
  test("sort by the family name where that stands last", async () => {
    await create([shown("Mara Quay", { given: "Mara", family: "Quay" })]);
    expect(await database.db.select({ sortName: people.sortName }).from(people)).toEqual([{ sortName: "Quay, Mara" }]);
  });
  test("in Hangul alone they are romanised for the address, in Han alone Latin letters are asked for", async () => {
    expect(await create([shown("박지후", { language: "ko", script: "Hang" })])).toMatchObject({ ok: true });
    expect(await create([shown("山﨑賢人", { language: "ja", script: "Jpan" })])).toMatchObject(
      issue("names.0.text", "latin_name_missing"),
    );
  });
  test("change without changing the address", async () => {
    const made = await create(JI_HU);
    if (!made.ok) throw new Error("not made");
    expect(await update(made.value.personId, 1, [shown("Jihu Park")])).toEqual({ ok: true, value: { version: 2 } });
    expect(await database.db.select({ name: people.displayName, slug: people.slug }).from(people)).toEqual([
      { name: "Jihu Park", slug: "park-ji-hu" },
    ]);
    expect(await database.db.select({ text: personNames.text }).from(personNames)).toEqual([{ text: "Jihu Park" }]);
    expect(await update(made.value.personId, 1, JI_HU)).toMatchObject({ ok: false, error: { kind: "conflict", expected: 1, actual: 2 } });
  });
});

describe("somebody called much the same", () => {
  test.each(["Park Ji-hu", "Ji-hu Park", "PARK JIHU", "Park Ji-Hoo"])("%s is shown before another is added", async (text) => {
    await create(JI_HU);
    expect(await create([shown(text)])).toMatchObject(issue("isSomebodyElse", "near_match"));
  });
  test("is found by the native name too", async () => {
    await create(JI_HU);
    expect(await create([shown("Someone"), { ...JI_HU[1], language: "ko" }])).toMatchObject(issue("isSomebodyElse", "near_match"));
  });
  test("may be added once looked at; the same name asks what tells them apart", async () => {
    await create(JI_HU);
    expect(await create([shown("Park Ji-hu")], { isSomebodyElse: "on" })).toMatchObject(issue("disambiguator", "name_taken"));
    expect(await create([shown("Park Ji-hu")], { isSomebodyElse: "on", disambiguator: "director" })).toMatchObject({ ok: true });
    const slugs = await database.db.select({ slug: people.slug }).from(people).orderBy(asc(people.slug));
    expect(slugs.map(({ slug }) => slug)).toEqual(["park-ji-hu", "park-ji-hu-2"]);
  });
});

test("people are found by any name, with accents or without, in part or nearly", async () => {
  await aPerson(database.db, "Penélope Ría");
  await create(JI_HU);
  for (const text of ["박지", "jihu", "Ji-hu Park", "ji hu"]) {
    expect((await listPeople(database.db, text, 1)).rows.map(({ displayName }) => displayName)).toEqual(["Park Ji-hu"]);
  }
  expect((await searchPeople(database.db, "penelope"))[0]).toMatchObject({ label: "Penélope Ría" });
  expect((await listPeople(database.db, "", 1)).total).toBe(2);
});
test("an agency that is not on record is refused at its field", async () => {
  expect(await create(JI_HU, { agencyId: newId() })).toMatchObject(issue("agencyId", "unknown_record"));
});
test("a person in use stays; one that is not goes, with the address", async () => {
  const mara = await aPerson(database.db);
  const show = await aShow(database.db);
  const season = await aSeason(database.db, show.id);
  const billing = [{ personId: mara.id, characterName: null, job: null, creditedAs: null }];
  const owner = { kind: "season" as const, id: season.id };
  const credit = (baseVersion: number, list: typeof billing) =>
    setCredits(by(database.db, desk.writer), { owner, baseVersion, group: "cast", billing: list, isComplete: false });
  const remove = (actor = desk.editor) => deletePerson(by(database.db, actor), { personId: mara.id, baseVersion: 1 });

  await credit(1, billing);
  expect(await remove(desk.writer)).toMatchObject({ ok: false, error: { kind: "forbidden", rule: "only_editors_delete_records" } });
  expect(await remove()).toMatchObject(issue("credits", "in_use"));
  await credit(2, []);
  expect(await remove()).toMatchObject({ ok: true });
  const dropped = await database.db.select({ paths: pagePurges.paths }).from(pagePurges).where(eq(pagePurges.drop, true));
  expect(dropped).toEqual([{ paths: [`/people/${mara.slug}`] }]);
});
