import { setTimeout as sleep } from "node:timers/promises";
import { notifyPages } from "../../db/notify";
import { isFull } from "../patience";
import { expect, tell, test } from "./on-rig";
import { databaseAway, goneAfterCommit } from "./outages";

/** `npm run drill` runs the whole of it, to the targets of a quiet machine; the short form runs beside other work. */
const STOPPED_MS = isFull ? 600_000 : 2_000;
const FROZEN_MS = isFull ? 30_000 : 2_000;
const TIMES = isFull ? 50 : 2;
const SLACK = isFull ? 1 : 10;
/** Milliseconds. */
const TARGETS = {
  keptP99: isFull ? 100 : Number.POSITIVE_INFINITY,
  answer: 3_000 * SLACK,
  backFromStop: isFull ? 5_000 : 25_000,
  backFromFreeze: 2_000 * SLACK,
};

test.describe.configure({ mode: "serial", timeout: isFull ? 1_200_000 : 180_000 });
const within = (ms: number | null) => ms ?? Number.POSITIVE_INFINITY;

test("with the database stopped every kept page answers, another says when to come back, and all is well soon after", async ({ rig }) => {
  const seen = await databaseAway(rig, {
    begin: rig.stopDatabase,
    end: rig.startDatabase,
    ms: STOPPED_MS,
  });
  tell(seen);
  expect(seen).toMatchObject({ lost: [], unkept: { status: 503, retryAfter: "5", isBranded: true }, healthz: 200, readyz: 503 });
  expect(seen.kept).toBeGreaterThan((STOPPED_MS / 1_000) * 25);
  expect(seen.keptP99).toBeLessThan(TARGETS.keptP99);
  expect(seen.desk.ms).toBeLessThan(TARGETS.answer);
  expect(within(seen.backMs)).toBeLessThan(TARGETS.backFromStop);
});

test("with the database frozen nobody waits longer than three seconds for any answer", async ({ rig }) => {
  const seen = await databaseAway(rig, { begin: rig.freezeDatabase, end: rig.thawDatabase, ms: FROZEN_MS });
  tell(seen);
  expect(seen).toMatchObject({ lost: [], unkept: { status: 503 }, healthz: 200, readyz: 503 });
  expect(seen.longestMs).toBeLessThan(TARGETS.answer);
  expect(within(seen.backMs)).toBeLessThan(TARGETS.backFromFreeze);
});

test("a database that ends right after a publication costs no reader the page, and the new words are there soon after it is back", async ({
  rig,
}) => {
  const seen = await goneAfterCommit(rig, TIMES);
  tell(seen);
  expect(seen.failed).toEqual([]);
  expect(within(seen.slowestMs)).toBeLessThan(TARGETS.backFromStop);
});

test("pages taken from the shelf before the database goes are found missing by both", async ({ rig }) => {
  const drop = (news: { tags: string[]; paths: string[] }) => rig.db.transaction((tx) => notifyPages(tx, { ...news, drop: true }));
  const away = await databaseAway(rig, {
    begin: rig.stopDatabase,
    end: rig.startDatabase,
    ms: 500,
    plant: async () => {
      // Told again and again, so that none of them is whole again when the database goes.
      for (const _ of [1, 2, 3]) await drop({ tags: ["reader"], paths: ["/", "/tracker", "/feed.xml"] });
    },
  });
  const gone = await goneAfterCommit(rig, 1, async (path) => {
    await rig.stopDatabase("immediate");
    await rig.startDatabase();
    await sleep(0);
    await drop({ tags: [], paths: [path] });
  });
  tell({ away, gone });
  expect(away.lost.length + gone.failed.length).toBeGreaterThan(0);
});
