import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notifyPages } from "@/db/notify";
import { openTestDatabase } from "@/db/testing/database";
import { listenForNews } from "./listen";
import type { News } from "./page-cache";

const database = openTestDatabase();
const NEVER_MS = 60_000;
const TAKEDOWN: News = { tags: ["article:a"], paths: ["/news/a"], drop: true };
let heard: (News | "everything is old")[];
let close: (() => Promise<void>) | undefined;

beforeEach(() => {
  heard = [];
});
afterEach(() => close?.());

const listener = {
  invalidate: async (news: News) => void heard.push(news),
  expireAll: () => void heard.push("everything is old"),
  dropAll: () => {},
};
const listen = async (everyMs = NEVER_MS) => {
  close = await listenForNews(database.url, listener, { everyMs });
};
const tell = (news: News) => database.db.transaction((tx) => notifyPages(tx, { ...news, tags: [...news.tags], paths: [...news.paths] }));
const until = (is: () => boolean) => expect.poll(is, { timeout: 5_000, interval: 10 }).toBe(true);
const count = (news: News) => heard.filter((one) => JSON.stringify(one) === JSON.stringify(news)).length;

test("a change is heard at its commit, and once", async () => {
  await listen(30);
  await until(() => heard.includes("everything is old"));
  await tell(TAKEDOWN);
  await until(() => count(TAKEDOWN) === 1);
  await new Promise((resolve) => setTimeout(resolve, 150)); // the letter lies there, and was obeyed by its bell
  expect(count(TAKEDOWN)).toBe(1);
});

test("a change that was rolled back is not heard", async () => {
  await listen();
  await database.db
    .transaction(async (tx) => {
      await notifyPages(tx, { tags: ["rolled-back"], paths: [], drop: true });
      throw new Error("no");
    })
    .catch(() => {});
  await tell(TAKEDOWN);
  await until(() => count(TAKEDOWN) === 1);
  expect(JSON.stringify(heard)).not.toContain("rolled-back");
});

test("copies outside the house are asked for where none may be served, and where one is only old they are not", async () => {
  await tell({ ...TAKEDOWN, drop: false });
  await tell({ ...TAKEDOWN, paths: [] });
  const asked = () => database.db.execute(sql`select payload from graphile_worker._private_jobs`);
  expect(await asked()).toEqual([]);
  await tell(TAKEDOWN);
  expect(await asked()).toEqual([{ payload: { paths: ["/news/a"] } }]);
});

test("whoever missed the bell reads the letter", async () => {
  await listen(30);
  await database.db.execute(
    sql`insert into page_purges (tags, paths, drop, made_at) values (array['article:a'], array['/news/a'], true, clock_timestamp())`,
  );
  await until(() => count(TAKEDOWN) === 1);
});

test("a cut line comes back by itself, counts everything as old and obeys what was said meanwhile", async () => {
  await listen();
  await until(() => heard.length > 0);
  heard.length = 0;
  await database.db.execute(
    sql`insert into page_purges (tags, paths, drop, made_at) values (array['article:a'], array['/news/a'], true, clock_timestamp())`,
  );
  await database.db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()`,
  );
  await until(() => heard.includes("everything is old") && count(TAKEDOWN) === 1);
});

test("a bell too long to ring sends for its letter, which names the pages", async () => {
  await listen();
  await until(() => heard.length > 0);
  const long: News = { tags: Array.from({ length: 900 }, (_, index) => `article:${index}`), paths: ["/news/a"], drop: true };
  await tell(long);
  await until(() => count(long) === 1);
});
