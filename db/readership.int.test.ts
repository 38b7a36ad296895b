import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addViews, tallyReaders } from "./readership";
import { storyReaders, storyViews } from "./schema/readership";
import { aDesk, anEdition, type Desk } from "./testing/builders";
import { openTestDatabase } from "./testing/database";

const database = openTestDatabase();

const DAY_MS = 86_400_000;
/** The clock of the tests' publication is UTC. */
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

async function aLiveStory(desk: Desk) {
  const { articleId } = await anEdition(database.db, desk, { status: "published" });
  return { articleId, slug: `harbour-${articleId}` };
}

test("what was opened is added to the story and the day, whichever of its slugs was asked for", async () => {
  const { db } = database;
  const { articleId, slug } = await aLiveStory(await aDesk(db));
  await db.execute(
    sql`insert into article_slugs (slug, article_id, is_current, created_at) values ('an-old-slug', ${articleId}, false, now())`,
  );
  await addViews(
    db,
    new Map([
      [slug, 3],
      ["an-old-slug", 2],
      ["nobody-wrote-this", 9],
    ]),
  );
  await addViews(db, new Map([[slug, 1]]));
  expect(await db.select({ articleId: storyViews.articleId, views: storyViews.views }).from(storyViews)).toEqual([{ articleId, views: 6 }]);
});

test("readers are those of seven days; a story nobody opened since has none, and old days are forgotten", async () => {
  const { db } = database;
  const desk = await aDesk(db);
  const [{ articleId }, { articleId: forgotten }] = [await aLiveStory(desk), await aLiveStory(desk)];
  await db.insert(storyViews).values([
    { articleId, on: ago(6), views: 5 },
    { articleId, on: ago(9), views: 50 },
    { articleId: forgotten, on: ago(9), views: 50 },
    { articleId: forgotten, on: ago(500), views: 50 },
  ]);
  await tallyReaders(db);
  expect(await db.select().from(storyReaders)).toEqual([{ articleId, lately: 5 }]);
  expect(await db.$count(storyViews)).toBe(3);
});
