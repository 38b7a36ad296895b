import os from "node:os";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { recordEvent } from "@/db/outbox";
import { fsStorage } from "@/db/pictures/fs-storage";
import { editions } from "@/db/schema/articles";
import { outboxDeliveries, pagePurges, workerBeats } from "@/db/schema/outbox";
import { notices } from "@/db/schema/staff";
import { aDesk, anEdition } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { sweepLetters } from "@/db/upkeep";
import { startWorking, type Working } from "./run";
import { sweepEditions } from "./sweep";

const database = openTestDatabase();
const AN_HOUR_AGO = new Date(Date.now() - 3_600_000);
const IN_AN_HOUR = new Date(Date.now() + 3_600_000);
let working: Working | undefined;
afterEach(async () => {
  await working?.stop();
  working = undefined;
});
const work = async () => {
  working = await startWorking({
    url: database.url,
    directUrl: database.url,
    storage: fsStorage(path.join(os.tmpdir(), "showdesk-worker-test")),
  });
};
const statusOf = async (id: string) => (await database.db.select().from(editions).where(eq(editions.id, id)))[0];
const eventually = (look: () => Promise<unknown>, is: unknown) => expect.poll(look, { timeout: 10_000, interval: 50 }).toEqual(is);

test("what is due is published and what is not due waits", async () => {
  const desk = await aDesk(database.db);
  const due = await anEdition(database.db, desk, { status: "scheduled", scheduledFor: AN_HOUR_AGO });
  const later = await anEdition(database.db, desk, { status: "scheduled", scheduledFor: IN_AN_HOUR });
  await sweepEditions(database.db);
  expect(await statusOf(due.editionId)).toMatchObject({ status: "published" });
  expect(await statusOf(later.editionId)).toMatchObject({ status: "scheduled", heldAt: null });
});

test("two sweeps at once publish each story once", async () => {
  const desk = await aDesk(database.db);
  for (let index = 0; index < 5; index++) await anEdition(database.db, desk, { status: "scheduled", scheduledFor: AN_HOUR_AGO });
  await Promise.all([sweepEditions(database.db), sweepEditions(database.db)]);
  const [row] = await database.db.execute<{ published: number; events: number }>(
    sql`select (select count(*)::int from editions where status = 'published') as published,
      (select count(*)::int from outbox_events where type = 'article.published') as events`,
  );
  expect(row).toEqual({ published: 5, events: 5 });
});

test("copy that fails its checks at the hour is held, and does not hold up the next", async () => {
  const desk = await aDesk(database.db);
  const bad = await anEdition(database.db, desk, { status: "scheduled", scheduledFor: AN_HOUR_AGO, linked: false });
  const good = await anEdition(database.db, desk, { status: "scheduled", scheduledFor: AN_HOUR_AGO });
  await sweepEditions(database.db);
  await sweepEditions(database.db);
  expect((await statusOf(bad.editionId))?.heldAt).not.toBeNull();
  expect(await statusOf(good.editionId)).toMatchObject({ status: "published" });
});

test("a story whose time is over leaves the site", async () => {
  const desk = await aDesk(database.db);
  const story = await anEdition(database.db, desk, { status: "published", expireAt: AN_HOUR_AGO });
  await sweepEditions(database.db);
  expect(await statusOf(story.editionId)).toMatchObject({ status: "withdrawn" });
});

test("an event reaches its listeners once, and the editors find a notice", async () => {
  const desk = await aDesk(database.db);
  const story = await anEdition(database.db, desk, { status: "in_review" });
  await work();
  await database.db.transaction((tx) =>
    recordEvent(tx, "edition.submitted", { editionId: story.editionId, articleId: story.articleId, by: desk.writer.id }, new Date()),
  );
  await eventually(async () => (await database.db.select().from(outboxDeliveries)).map((row) => row.subscriber), ["oweSubmittedNotices"]);
  expect((await database.db.select().from(notices)).length).toBeGreaterThan(0);
});

test("the jobs of a worker that fell silent are freed", async () => {
  const desk = await aDesk(database.db);
  const story = await anEdition(database.db, desk, { status: "in_review" });
  await database.db.transaction((tx) =>
    recordEvent(tx, "edition.submitted", { editionId: story.editionId, articleId: story.articleId, by: desk.writer.id }, new Date()),
  );
  await database.db.execute(sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-dead'`);
  const longAgo = sql`now() - interval '20 seconds'`;
  await database.db.insert(workerBeats).values({ workerId: "worker-dead", startedAt: longAgo, seenAt: longAgo });
  await work();
  await eventually(async () => (await database.db.select().from(outboxDeliveries)).length, 1);
  expect((await database.db.select().from(workerBeats)).map((row) => row.workerId)).not.toContain("worker-dead");
});

test("a worker that stops takes its sign of life with it", async () => {
  await work();
  await eventually(async () => (await database.db.select().from(workerBeats)).length, 2);
  await working?.stop();
  working = undefined;
  expect(await database.db.select().from(workerBeats)).toEqual([]);
});

test("letters leave after a day", async () => {
  const letter = { tags: ["a"], paths: [], drop: false };
  await database.db.insert(pagePurges).values([
    { ...letter, madeAt: sql`now() - interval '25 hours'` },
    { ...letter, madeAt: sql`now() - interval '23 hours'` },
  ]);
  await sweepLetters(database.db);
  expect(await database.db.select().from(pagePurges)).toHaveLength(1);
});
