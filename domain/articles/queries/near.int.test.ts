import { expect, test } from "vitest";
import { aDesk, anEdition } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { listNearStories } from "./near";

const database = openTestDatabase();

test("a headline finds the stories that share most of its words, whether live or being written", async () => {
  const desk = await aDesk(database.db);
  const live = await anEdition(database.db, desk, { status: "published", words: { headline: "Harbour season 2: where is it?" } });
  const draft = await anEdition(database.db, desk, { status: "draft", words: { headline: "Where is Lantern season 4?" } });
  await anEdition(database.db, desk, { status: "spiked", words: { headline: "Harbour season 2, spiked" } });
  await anEdition(database.db, desk, { status: "published", words: { headline: "Ten dramas for a rainy week" } });
  const near = await listNearStories(database.db, "Where is Harbour season 2");
  expect(near.map(({ editionId, isLive, behind }) => ({ editionId, isLive, behind }))).toEqual([
    { editionId: live.editionId, isLive: true, behind: 0 },
    { editionId: draft.editionId, isLive: false, behind: 0 },
  ]);
});

test("a live story with an update in hand opens at the update", async () => {
  const desk = await aDesk(database.db);
  const live = await anEdition(database.db, desk, { status: "published" });
  const update = await anEdition(database.db, desk, {
    status: "draft",
    of: { articleId: live.articleId, number: 2 },
    words: { headline: "Harbour is renewed" },
  });
  expect(await listNearStories(database.db, "Is Harbour renewed")).toMatchObject([{ editionId: update.editionId, isLive: true }]);
});

test("letters that make no word, and marks a question is written with, find nothing and break nothing", async () => {
  for (const headline of ["", "  ", "' & | ! <->", "the of and"]) expect(await listNearStories(database.db, headline)).toEqual([]);
});
