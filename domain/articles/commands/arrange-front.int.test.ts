import { expect, test } from "vitest";
import { frontPins } from "@/db/schema/front";
import { pagePurges } from "@/db/schema/outbox";
import { aDesk, anEdition, by, type Desk } from "@/db/testing/builders";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { getFrontPage, tryFrontPage } from "../public-queries";
import { listPinned, searchLiveStories } from "../queries/front";
import { arrangeFront } from "./arrange-front";

const database = openTestDatabase();
const aStory = (desk: Desk, headline: string) => anEdition(database.db, desk, { status: "published", words: { headline } });

test("pinned stories lead the front page in their order, and the newest follow", async () => {
  const desk = await aDesk(database.db);
  const [old, older, fresh] = [await aStory(desk, "Old"), await aStory(desk, "Older"), await aStory(desk, "Fresh")];
  const pins = [older.articleId, old.articleId];
  const tried = await tryFrontPage(database.reader.db, pins);
  expect(await arrangeFront(by(database.db, desk.editor), { pins, was: [] })).toEqual({ ok: true, value: null });
  const { stories } = await getFrontPage(database.reader.db);
  expect(stories.map(({ id }) => id)).toEqual([...pins, fresh.articleId]);
  expect(tried.stories).toEqual(stories);
  expect((await listPinned(database.db)).map(({ headline }) => headline)).toEqual(["Older", "Old"]);
  expect(await database.db.select({ tags: pagePurges.tags, paths: pagePurges.paths }).from(pagePurges)).toEqual([
    { tags: ["latest"], paths: ["/"] },
  ]);
});

test("what readers cannot open, or what stands there already, is refused by its place, and nothing is changed", async () => {
  const desk = await aDesk(database.db);
  const live = await aStory(desk, "Live");
  const draft = await anEdition(database.db, desk);
  const pins = [live.articleId, draft.articleId, live.articleId, newId()];
  expect(await arrangeFront(by(database.db, desk.editor), { pins, was: [] })).toMatchObject({
    error: {
      issues: [
        { field: "pins.1", code: "not_live" },
        { field: "pins.2", code: "twice" },
        { field: "pins.3", code: "not_live" },
      ],
    },
  });
  expect(await database.db.$count(frontPins)).toBe(0);
});

test("an order that somebody changed meanwhile is not undone", async () => {
  const desk = await aDesk(database.db);
  const [a, b] = [await aStory(desk, "A"), await aStory(desk, "B")];
  const ctx = by(database.db, desk.editor);
  const other = by(database.db, desk.admin);
  const second = await whileHolding(database.db, async (tx) => {
    await arrangeFront({ ...ctx, db: tx as never }, { pins: [a.articleId], was: [] });
    return () => arrangeFront(other, { pins: [b.articleId], was: [] });
  });
  expect(second).toMatchObject({ error: { kind: "wrong_state", attempted: "arrange_front" } });
  expect((await listPinned(database.db)).map(({ id }) => id)).toEqual([a.articleId]);
});

test("a writer may not arrange it, and a search for a pin finds live stories alone", async () => {
  const desk = await aDesk(database.db);
  const live = await aStory(desk, "50 % of it");
  await anEdition(database.db, desk, { words: { headline: "50 % of a draft" } });
  expect(await arrangeFront(by(database.db, desk.writer), { pins: [], was: [] })).toMatchObject({
    error: { rule: "only_editors_arrange" },
  });
  expect((await searchLiveStories(database.db, "50 % of")).map(({ id }) => id)).toEqual([live.articleId]);
});
