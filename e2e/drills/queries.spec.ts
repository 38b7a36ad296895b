import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "../../db/connect";
import { notifyPages } from "../../db/notify";
import { expect, test } from "../fixtures";
import { ask } from "./asking";

/** How often the database may be asked for one making of a page. */
const ARTICLE = 1;
const HUB = 3;
const ARTICLES = ["/news/all-of-us-are-dead-season-2"];
const HUBS = ["/", "/shows/futurama", "/shows/all-of-us-are-dead", "/shows/all-of-us-are-dead/season-2", "/people/park-ji-hu", "/tracker"];
/** Milliseconds in which the database writes down what it was asked, and a page that was told of is made. */
const WRITTEN_MS = 400;

const logFile = () => path.join(process.env.E2E_DATA_DIR ?? "", "postgres.log");

test.beforeAll(async ({ db }) => {
  await db.execute("alter system set log_statement = 'all'");
  await db.execute("select pg_reload_conf()");
  await sleep(WRITTEN_MS);
});
test.afterAll(async ({ db }) => {
  await db.execute("alter system reset log_statement");
  await db.execute("select pg_reload_conf()");
});

/** What readers' login asked the database since its log was so long. */
async function askedSince(db: Db, from: number): Promise<string[]> {
  const readers = await db.execute<{ pid: number }>("select pid from pg_stat_activity where usename = 'showdesk_reader'");
  const written = fs.readFileSync(logFile()).subarray(from).toString().split("\n");
  return written.filter((line) => / (?:statement|execute [^:]*): /.test(line) && readers.some(({ pid }) => line.includes(`[${pid}]`)));
}

const lengthNow = () => fs.statSync(logFile()).size;

/** Until no page is made any more that others had changed: those of the drills before this one. */
async function isStill(db: Db) {
  await expect(async () => {
    const from = lengthNow();
    await sleep(WRITTEN_MS);
    expect(await askedSince(db, from)).toEqual([]);
  }).toPass({ timeout: 60_000 });
}

/** What the database was asked by the readers' login while these pages were taken from the shelf and made anew, by its own log. */
async function askedFor(db: Db, site: string, paths: string[]): Promise<string[]> {
  await isStill(db);
  const from = lengthNow();
  await db.transaction((tx) => notifyPages(tx, { tags: [], paths, drop: true }));
  await sleep(WRITTEN_MS);
  for (const page of paths) expect((await ask(site, page)).status, page).toBe(200);
  await sleep(WRITTEN_MS);
  return askedSince(db, from);
}

test("an article is made with one question to the database, a hub with at most three", async ({ db, site }) => {
  for (const [pages, most] of [
    [ARTICLES, ARTICLE],
    [HUBS, HUB],
  ] as const)
    for (const page of pages) {
      const asked = await askedFor(db, site, [page]);
      expect(asked.length, `${page}\n${asked.join("\n")}`).toBeGreaterThan(0);
      expect(asked.length, `${page}\n${asked.join("\n")}`).toBeLessThanOrEqual(most);
    }
});

test("a question more than that is seen", async ({ db, site }) => {
  expect((await askedFor(db, site, [...ARTICLES, "/shows/futurama"])).length).toBeGreaterThan(ARTICLE);
});
