import { chromium, type Page } from "@playwright/test";
import { launchOptions } from "../browser";
import { openDesk } from "../desk";
import { signIn } from "../session";
import { makeStory } from "../story";
import { openDraft, saved } from "../writing";
import { type Measured, measuredOf } from "./measure";
import { withNewsroom } from "./newsroom";

const WORDS = 3_000;
const PER_PARAGRAPH = 60;
const KEYS = 400;
/** The first keys find a page that has only just come up. */
const WARM_UP = 40;
/** 200 words a minute. */
const KEY_MS = 60;
const WITHOUT_JOURNAL = 'Object.defineProperty(window, "indexedDB", { value: undefined });';

/** From a key in the middle of a long story to the picture that shows it, with the journal and without. */
export const benchTyping = (): Promise<Measured[]> =>
  withNewsroom(async (site) => [
    { ...(await typeInto(site, `a key in ${WORDS} words, until it is painted`)), target: 50 },
    await typeInto(site, "  the same, on a browser that keeps no journal", WITHOUT_JOURNAL),
  ]);

async function typeInto(site: string, what: string, before?: string): Promise<Measured> {
  const desk = await openDesk();
  const browser = await chromium.launch(launchOptions());
  try {
    const { editionId } = await makeStory(desk.db, { copy: { paragraphs: longCopy() } });
    const context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 900 } });
    if (before) await context.addInitScript(before);
    await signIn(context, desk.db, "kim", site);
    const page = await context.newPage();
    await openDraft(page, editionId);
    await page
      .locator("#body > p")
      .nth(WORDS / PER_PARAGRAPH / 2)
      .click();
    await page.keyboard.press("End");
    await watchKeys(page);
    for (let key = 0; key < WARM_UP + KEYS; key++)
      await page.keyboard.type(key % 6 === 5 ? " " : ("abcdefgh"[key % 8] ?? "a"), { delay: KEY_MS });
    await saved(page).waitFor();
    const taken = await page.evaluate(() => (window as unknown as { keys: number[] }).keys);
    return measuredOf(what, taken.slice(WARM_UP));
  } finally {
    await browser.close();
    await desk.close();
  }
}

/** Milliseconds from each key's own time stamp until after the next paint. */
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { keys });
    document.addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => keys.push(performance.now() - timeStamp);
          painted.port2.postMessage(null);
        }),
      { capture: true },
    );
  });

const longCopy = () =>
  Array.from({ length: WORDS / PER_PARAGRAPH }, (_, paragraph) =>
    Array.from({ length: PER_PARAGRAPH }, (_, word) => `word${paragraph * PER_PARAGRAPH + word}`).join(" "),
  );
