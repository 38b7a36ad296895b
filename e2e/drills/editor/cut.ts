import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { Db } from "../../../db/connect";
import { caretToEnd, deskText, saveLine } from "../../writing";
import { openStory, shownText } from "./browser";
import type { Line } from "./line";
import { typeWords } from "./typist";
import { type Count, countWords, random, type Typed } from "./words";

export type Cuts = { cuts: number /** Milliseconds a cut lasts, at least and at most. */; from: number; to: number; seed: number };
export type Seen = Count & {
  /** Milliseconds until the page said so, and until the desk had every word again, each the slowest. */ toldMs: number;
  equalMs: number;
};

const FAULTS = ["offline", "break", "silence"] as const;
/** Milliseconds a wait of the drill may take before it counts as never. */
const NEVER_MS = 20_000;
const STEP_MS = 50;

/** F2: somebody types on while their line is cut and mended again and again, each time in another way. */
export async function typeThroughCuts(
  db: Db,
  { context, page }: { context: BrowserContext; page: Page },
  line: Line,
  editionId: string,
  { cuts, from, to, seed }: Cuts,
): Promise<Seen> {
  const chance = random(seed);
  const typed: Typed[] = [];
  const told: number[] = [];
  const equal: number[] = [];
  await openStory(page, line.site, editionId);
  await caretToEnd(page);
  for (let round = 0; round < cuts; round++) {
    const fault = FAULTS[round % FAULTS.length] ?? "break";
    typed.push(...(await typeWords(page, typed.length, 3 + Math.floor(chance() * 4))));
    const cutAt = Date.now();
    await (fault === "offline" ? context.setOffline(true) : line.cut(fault));
    typed.push(...(await typeWords(page, typed.length, 1)));
    await expect(saveLine(page)).toContainText(/On this device only|Not saved to the desk/, { timeout: NEVER_MS });
    told.push(Date.now() - cutAt);
    const lasts = from + chance() * (to - from);
    typed.push(...(await typeWords(page, typed.length, Math.min(12, Math.ceil(lasts / 900)))));
    await sleep(Math.max(0, cutAt + lasts - Date.now()));
    await (fault === "offline" ? context.setOffline(false) : line.mend());
    equal.push(await untilEqual(db, page, editionId, typed));
  }
  const texts = [await deskText(db, editionId)];
  return { ...countWords(typed, Number.POSITIVE_INFINITY, texts), toldMs: Math.max(...told), equalMs: Math.max(...equal) };
}

/** Milliseconds until the desk has the last word typed. */
async function untilEqual(db: Db, page: Page, editionId: string, typed: readonly Typed[]): Promise<number> {
  const at = Date.now();
  const last = typed.at(-1)?.word ?? "";
  while (!(await deskText(db, editionId)).includes(last)) {
    if (Date.now() - at > NEVER_MS)
      throw new Error(`the desk does not get ${last}; the page shows: ${(await shownText(page)).slice(-200)}`);
    await sleep(STEP_MS);
  }
  return Date.now() - at;
}
