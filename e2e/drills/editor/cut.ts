import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { Db } from "../../../db/connect";
import { caretToEnd, deskText, saveLine } from "../../writing";
import { openStory, shownText } from "./browser";
import type { Line } from "./line";
import { typeWords } from "./typist";
import { type Count, countWords, random, type Typed } from "./words";

/** Milliseconds that each cut lasts, in turn. */
export type Cuts = { lengths: readonly number[]; seed: number };
export type Seen = Count & {
  /** Milliseconds until the page said so, and until the desk had every word again, each the slowest. */ toldMs: number;
  equalMs: number;
};

const FAULTS = ["offline", "break", "silence"] as const;
/** Milliseconds a wait of the drill may take before it counts as never. */
const NEVER_MS = 40_000;
const STEP_MS = 50;

/** F2: somebody types on while their line is cut and mended again and again, each time in another way. */
export async function typeThroughCuts(
  db: Db,
  { context, page }: { context: BrowserContext; page: Page },
  line: Line,
  editionId: string,
  { lengths, seed }: Cuts,
): Promise<Seen> {
  const chance = random(seed);
  const typed: Typed[] = [];
  const told: number[] = [];
  const equal: number[] = [];
  await openStory(page, line.site, editionId);
  await caretToEnd(page);
  for (const [round, lasts] of lengths.entries()) {
    const fault = FAULTS[round % FAULTS.length] ?? "break";
    typed.push(...(await typeWords(page, typed.length, 3 + Math.floor(chance() * 4))));
    const cutAt = Date.now();
    await (fault === "offline" ? context.setOffline(true) : line.cut(fault));
    typed.push(...(await typeWords(page, typed.length, 1)));
    await expect(saveLine(page)).toContainText(/On this device only|Not saved to the desk/, { timeout: NEVER_MS });
    told.push(Date.now() - cutAt);
    typed.push(...(await typeWords(page, typed.length, Math.min(12, Math.ceil(lasts / 900)))));
    await sleep(Math.max(0, cutAt + lasts - Date.now()));
    await (fault === "offline" ? context.setOffline(false) : line.mend());
    equal.push(await untilEqual(db, page, editionId, typed));
  }
  const texts = [await deskText(db, editionId)];
  return { ...countWords(typed, Number.POSITIVE_INFINITY, texts), toldMs: Math.max(...told), equalMs: Math.max(...equal) };
}

/** So many cuts, from the shortest to the longest, most of them short. */
const lengthsOf = ({ cuts, from, to }: Range) =>
  Array.from({ length: cuts }, (_, n) => Math.round(from * (to / from) ** ((n / Math.max(1, cuts - 1)) ** 3)));

export type Range = { cuts: number; from: number; to: number };

/** The cuts of each of so many writers, in no order: all of them together are done in about the same time. */
export function dealCuts(range: Range, writers: number, seed: number): number[][] {
  const chance = random(seed);
  const hands = Array.from({ length: writers }, () => [] as number[]);
  const lasts = (hand: readonly number[]) => hand.reduce((total, length) => total + length, 0);
  for (const length of lengthsOf(range).reverse()) hands.toSorted((a, b) => lasts(a) - lasts(b))[0]?.push(length);
  return hands.map((hand) =>
    hand
      .map((length) => ({ length, at: chance() }))
      .sort((a, b) => a.at - b.at)
      .map(({ length }) => length),
  );
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
