import { expect, test } from "../fixtures";
import { isFull } from "../patience";
import { typeAndKill } from "./editor/killed";
import { reportWords } from "./editor/report";
import { seedOf } from "./editor/words";

/** Browsers at once in the full drill: each is killed and opened by itself. */
const WRITERS = isFull ? Number(process.env.DRILL_WRITERS ?? 3) : 1;
const KILLS = isFull ? Number(process.env.DRILL_KILLS ?? 204) / WRITERS : 2;
const WORDS = isFull ? 75 : 14;

const WITHOUT_JOURNAL = 'Object.defineProperty(window, "indexedDB", { value: undefined });';

test("no word older than 300 ms is lost to a killed browser, and none comes back twice", async ({ db, site }) => {
  test.setTimeout(isFull ? 4 * 3_600_000 : 120_000);
  const seed = seedOf("killed");
  const writers = Array.from({ length: WRITERS }, (_, writer) =>
    typeAndKill(db, site, { kills: KILLS, words: WORDS, seed: seed + writer * 20_000 }),
  );
  const seen = reportWords(await Promise.all(writers));
  expect(seen).toMatchObject({ lost: [], doubled: [] });
  expect(seen.typed).toBeGreaterThan(isFull ? Math.min(10_000, KILLS * WRITERS * 45) : 5);
});

test("with the journal switched off the same drill loses words", async ({ db, site }) => {
  test.setTimeout(120_000);
  const seen = await typeAndKill(db, site, { kills: 2, words: 10, seed: 7, before: WITHOUT_JOURNAL });
  expect(seen.lost.length).toBeGreaterThan(0);
});
