import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "../../../db/connect";
import { makeSession } from "../../session";
import { makeStory } from "../../story";
import { caretToEnd, deskText, saved } from "../../writing";
import { until } from "../asking";
import { dropProfile, killBrowser, newProfile, type OwnBrowser, openBrowser, openStory, shownText } from "./browser";
import { typeWords } from "./typist";
import { type Count, countWords, random, SAFE_MS, sum, type Typed } from "./words";

export type Killing = {
  kills: number;
  /** Words between two kills, at most. */
  words: number;
  seed: number;
  /** Runs in each page first: the planted fault takes the journal away. */
  before?: string;
};

/** Kills after which a new story is begun, so that none grows past what people write. */
const PER_STORY = 20;

/** Milliseconds that an editor which opens is given to put back what the device kept. */
const BACK_MS = 5_000;

/** F1: somebody types, their browser is killed at a moment nobody chose, they open it again, and every word is looked for. */
export async function typeAndKill(db: Db, site: string, { kills, words, seed, before }: Killing): Promise<Count> {
  const chance = random(seed);
  const profile = newProfile();
  const { cookie } = await makeSession(db, "kim");
  const counts: Count[] = [];
  let n = seed % 10_000;
  let editionId = "";
  let browser: OwnBrowser | null = null;
  let earlier: Typed[] = [];
  for (let round = 0; round < kills; round++) {
    if (round % PER_STORY === 0) {
      await browser?.context.close();
      browser = null;
      earlier = [];
      ({ editionId } = await makeStory(db));
    }
    browser ??= await openAt(profile, { site, cookie, ...(before && { before }) }, editionId);
    await caretToEnd(browser.page);
    const { typed, killedAt } = await typeUntilKilled(browser, {
      count: Math.ceil(words * (0.4 + 0.6 * chance())),
      from: n,
      lateMs: chance() * 400,
    });
    n += typed.length + 1;
    browser = await openAt(profile, { site, cookie, ...(before && { before }) }, editionId);
    counts.push(await judge(db, browser, editionId, { earlier, typed, killedAt }));
    earlier = [...earlier, ...typed.filter(({ at }) => at < killedAt - SAFE_MS)];
  }
  await browser?.context.close();
  dropProfile(profile);
  return sum(counts);
}

async function openAt(profile: string, sitter: Parameters<typeof openBrowser>[1], editionId: string): Promise<OwnBrowser> {
  const browser = await openBrowser(profile, sitter);
  await openStory(browser.page, sitter.site, editionId);
  return browser;
}

async function typeUntilKilled(browser: OwnBrowser, { count, from, lateMs }: { count: number; from: number; lateMs: number }) {
  const typed = await typeWords(browser.page, from, count);
  await sleep(lateMs);
  return { typed, killedAt: await killBrowser(browser) };
}

/** Words of this round that are gone, and words of any round that stand twice, in the editor as it opened or on the desk. */
async function judge(
  db: Db,
  { page }: OwnBrowser,
  editionId: string,
  { earlier, typed, killedAt }: { earlier: Typed[]; typed: Typed[]; killedAt: number },
): Promise<Count> {
  const count = async () => {
    const texts = [await shownText(page), await deskText(db, editionId)];
    return [countWords(typed, killedAt, texts), countWords(earlier, Number.POSITIVE_INFINITY, texts)] as const;
  };
  const isWhole = async () => (await count()).every(({ lost }) => lost.length === 0);
  await until(performance.now(), isWhole, BACK_MS, 100);
  await saved(page).waitFor({ timeout: 30_000 });
  const [now, before] = await count();
  return { typed: now.typed, lost: [...now.lost, ...before.lost], doubled: [...now.doubled, ...before.doubled] };
}
