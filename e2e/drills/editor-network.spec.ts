import type { Db } from "../../db/connect";
import type { Person } from "../desk";
import { expect, test } from "../fixtures";
import { isFull, within } from "../patience";
import { makeSession } from "../session";
import { makeStory } from "../story";
import { dropProfile, newProfile, openBrowser } from "./editor/browser";
import { dealCuts, type Seen, typeThroughCuts } from "./editor/cut";
import { openLine } from "./editor/line";
import { reportWords } from "./editor/report";
import { seedOf } from "./editor/words";

const CUTS = isFull ? { cuts: Number(process.env.DRILL_CUTS ?? 100), from: 1_000, to: 600_000 } : { cuts: 2, from: 1_000, to: 2_500 };
/** Each in a browser of their own, at a line and a story of their own: through a long cut they mostly wait. */
const WRITERS: readonly Person[] = isFull ? ["kim", "jo", "tove", "ana", "milo"] : ["kim"];

test("a line that breaks, goes silent or is not there costs no word; it is said within two seconds and mended within five", async ({
  db,
  site,
}) => {
  test.setTimeout(isFull ? 2 * 3_600_000 : 180_000);
  const seed = seedOf("network");
  const hands = dealCuts(CUTS, WRITERS.length, seed);
  const writers = WRITERS.map((who, n) => writeThroughCuts(db, site, who, { lengths: hands[n] ?? [], seed: seed + n }));
  const all = await Promise.all(writers);
  const seen = {
    ...reportWords(all),
    toldMs: Math.max(...all.map(({ toldMs }) => toldMs)),
    equalMs: Math.max(...all.map(({ equalMs }) => equalMs)),
  };
  test.info().annotations.push({ type: "seen", description: JSON.stringify(seen) });
  const longest = Math.max(...hands.flat()) / 1_000;
  console.log(`network: ${CUTS.cuts} cuts of up to ${longest} s, told within ${seen.toldMs} ms, equal within ${seen.equalMs} ms`);
  expect(seen).toMatchObject({ lost: [], doubled: [] });
  expect(seen.toldMs).toBeLessThanOrEqual(within(2_000) + SLACK_MS);
  expect(seen.equalMs).toBeLessThanOrEqual(within(5_000));
});

async function writeThroughCuts(db: Db, site: string, who: Person, cuts: Parameters<typeof typeThroughCuts>[4]): Promise<Seen> {
  const line = await openLine(Number(new URL(site).port));
  const { editionId } = await makeStory(db, { by: who });
  const profile = newProfile();
  const browser = await openBrowser(profile, { site: line.site, cookie: (await makeSession(db, who)).cookie });
  const seen = await typeThroughCuts(db, browser, line, editionId, cuts);
  await browser.context.close();
  dropProfile(profile);
  line.close();
  return seen;
}

/** Milliseconds that the word typed after the cut takes, and the look at the page. */
const SLACK_MS = 500;
