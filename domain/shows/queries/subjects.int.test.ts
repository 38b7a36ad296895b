import { beforeEach, expect, test } from "vitest";
import { aPerson, aSeason, aShow } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { searchSubjects } from "./subjects";

const database = openTestDatabase();
beforeEach(async () => {
  const { db } = database;
  const dead = await aShow(db, {
    title: "All of Us Are Dead",
    titles: [
      { text: "지금 우리 학교는", kind: "original", language: "ko" },
      { text: "We Are All Dead", kind: "misspelling", language: "en" },
    ],
  });
  await aSeason(db, dead.id, { number: 1 });
  await aSeason(db, dead.id, { number: 2 });
  await aShow(db, { title: "Squid Game", titles: [{ text: "오징어 게임", kind: "original", language: "ko" }] });
  const kingdom = await aShow(db, { title: "Kingdom", disambiguator: "2019, South Korea" });
  await aSeason(db, kingdom.id, { kind: "special", number: null, position: 2.5, label: "Ashin of the North", slug: "ashin" });
  await aShow(db, { title: "Élite" });
  await aPerson(db, "Park Ji-hu", [{ text: "박지후", kind: "native", language: "ko", script: "Hang" }]);
  await aPerson(db, "Lomon", [{ text: "Park Solomon", kind: "former" }]);
  await aPerson(db, "Penélope Ría");
});
const first = async (text: string) => (await searchSubjects(database.db, text))[0];

test.each([
  ["지금 우리", "show", "All of Us Are Dead"],
  ["all of us", "show", "All of Us Are Dead"],
  ["ALL OF US ARE DAED", "show", "All of Us Are Dead"],
  ["squid gmae", "show", "Squid Game"],
  ["오징어", "show", "Squid Game"],
  ["elite", "show", "Élite"],
  ["Élite", "show", "Élite"],
  ["penelope", "person", "Penélope Ría"],
  ["박지", "person", "Park Ji-hu"],
  ["ji-hu park", "person", "Park Ji-hu"],
  ["park jihu", "person", "Park Ji-hu"],
  ["solomon", "person", "Lomon"],
  ["all of us 2", "season", "All of Us Are Dead, season 2"],
  ["all of us are dead season 2", "season", "All of Us Are Dead, season 2"],
  ["지금 우리 1", "season", "All of Us Are Dead, season 1"],
  ["ashin", "season", "Kingdom, Ashin of the North"],
])("%s finds the %s %s first", async (text, kind, label) => {
  expect(await first(text)).toMatchObject({ kind, label });
});
test("it says which title or name answered, where it is not the one shown", async () => {
  expect(await first("지금 우리")).toMatchObject({ matched: "지금 우리 학교는" });
  expect(await first("squid")).toMatchObject({ matched: null });
});
test("namesakes are told apart", async () => {
  expect(await first("kingdom")).toMatchObject({ detail: expect.stringContaining("2019, South Korea") });
});
test("seasons of a show stand below the show", async () => {
  const found = await searchSubjects(database.db, "all of us are dead");
  expect(found.slice(0, 3).map(({ kind }) => kind)).toEqual(["show", "season", "season"]);
});
test("nothing like it finds nothing, and blanks and wildcards are no search", async () => {
  expect(await searchSubjects(database.db, "zzzz qqqq")).toEqual([]);
  expect(await searchSubjects(database.db, "   ")).toEqual([]);
  expect(await searchSubjects(database.db, "%%%")).toEqual([]);
  expect(await searchSubjects(database.db, "a\u0000b")).toEqual(expect.any(Array));
});
test("no more than was asked for", async () => {
  expect(await searchSubjects(database.db, "a", 3)).toHaveLength(3);
});
