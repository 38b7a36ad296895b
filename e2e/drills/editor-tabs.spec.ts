import { type BrowserContext, expect, type Page } from "@playwright/test";
import { test } from "../fixtures";
import { isFull, within } from "../patience";
import { makeSession } from "../session";
import { makeStory } from "../story";
import { body, caretToEnd, deskText, saved } from "../writing";
import { dropProfile, newProfile, openBrowser, openStory } from "./editor/browser";
import { reportWords } from "./editor/report";
import { typeWords } from "./editor/typist";
import { countWords, random, SAFE_MS, seedOf, type Typed } from "./editor/words";

const TURNS = isFull ? Number(process.env.DRILL_TURNS ?? 50) : 2;
/** Every so many turns the tab that writes dies instead of handing over. */
const DEATH_EVERY = isFull ? 5 : 2;
/** Milliseconds in which the other tab must have the text. */
const MOVED_MS = within(2_000);

test("two tabs of one person write in turns, and the death of the one that writes costs nothing", async ({ db, site }) => {
  test.setTimeout(isFull ? 3_600_000 : 120_000);
  const chance = random(seedOf("tabs"));
  const { editionId } = await makeStory(db);
  const profile = newProfile();
  const { context, page } = await openBrowser(profile, { site, cookie: (await makeSession(db, "kim")).cookie });
  let [writing, other] = [page, await context.newPage()];
  await openStory(writing, site, editionId);
  await other.goto(`${site}/desk/editions/${editionId}`);
  const typed: Typed[] = [];
  let slowest = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    await writing.bringToFront();
    await caretToEnd(writing);
    typed.push(...(await typeWords(writing, typed.length, 1 + Math.floor(chance() * 5))));
    const dies = turn % DEATH_EVERY === DEATH_EVERY - 1;
    if (dies) await writing.waitForTimeout(SAFE_MS);
    if (dies) await crash(context, writing);
    const took = await take(other, typed.at(-1)?.word ?? "");
    slowest = Math.max(slowest, took);
    [writing, other] = [other, writing];
    if (dies) {
      await other.close();
      other = await context.newPage();
      await other.goto(`${site}/desk/editions/${editionId}`);
    }
  }
  await expect(saved(writing)).toBeVisible({ timeout: 15_000 });
  const seen = reportWords([countWords(typed, Number.POSITIVE_INFINITY, [await deskText(db, editionId)])]);
  console.log(`tabs: ${TURNS} turns, the slowest took ${slowest} ms`);
  await context.close();
  dropProfile(profile);
  expect(seen).toMatchObject({ lost: [], doubled: [] });
  expect(slowest).toBeLessThan(MOVED_MS);
});

/** The page's process is gone from one moment to the next; the browser frees what it held. */
async function crash(context: BrowserContext, page: Page) {
  const devtools = await context.newCDPSession(page);
  const gone = page.waitForEvent("crash");
  void devtools.send("Page.crash").catch(() => {});
  await gone;
}

/** Milliseconds until this tab has the text in hand, the newest word with it. */
async function take(page: Page, word: string): Promise<number> {
  await page.bringToFront();
  const here = page.getByRole("button", { name: "Edit here" });
  const at = Date.now();
  // Where the other tab died, this one may go on by itself before anybody presses.
  await Promise.race([here.click({ timeout: within(5_000) }).catch(() => {}), body(page).waitFor()]);
  await expect(body(page)).toContainText(word);
  return Date.now() - at;
}
