import { expect, test } from "../fixtures";
import { makeSession } from "../session";
import { makeStory } from "../story";
import { dropProfile, newProfile, openBrowser } from "./editor/browser";
import { typeThroughCuts } from "./editor/cut";
import { openLine } from "./editor/line";
import { reportWords } from "./editor/report";
import { seedOf } from "./editor/words";

const isFull = process.env.DRILL === "full";
const CUTS = isFull ? { cuts: Number(process.env.DRILL_CUTS ?? 100), from: 1_000, to: 20_000 } : { cuts: 2, from: 1_000, to: 2_500 };

test("a line that breaks, goes silent or is not there costs no word; it is said within two seconds and mended within five", async ({
  db,
  site,
}) => {
  test.setTimeout(isFull ? 2 * 3_600_000 : 120_000);
  const line = await openLine(Number(new URL(site).port));
  const { editionId } = await makeStory(db);
  const profile = newProfile();
  const browser = await openBrowser(profile, { site: line.site, cookie: (await makeSession(db, "kim")).cookie });
  const seen = await typeThroughCuts(db, browser, line, editionId, { ...CUTS, seed: seedOf("network") });
  await browser.context.close();
  dropProfile(profile);
  line.close();
  reportWords([seen]);
  test.info().annotations.push({ type: "seen", description: JSON.stringify(seen) });
  console.log(`network: ${CUTS.cuts} cuts, told within ${seen.toldMs} ms, equal within ${seen.equalMs} ms`);
  expect(seen).toMatchObject({ lost: [], doubled: [] });
  expect(seen.toldMs).toBeLessThanOrEqual(2_000 + SLACK_MS);
  expect(seen.equalMs).toBeLessThanOrEqual(5_000);
});

/** Milliseconds that the word typed after the cut takes, and the look at the page. */
const SLACK_MS = 500;
