import type { Page } from "@playwright/test";
import { type Typed, wordAt } from "./words";

/** 200 words a minute: five letters and a blank to a word. */
const KEY_MS = 60;

/** Types these words at the caret, and a new paragraph now and then; says when each was done. */
export async function typeWords(page: Page, from: number, count: number): Promise<Typed[]> {
  const typed: Typed[] = [];
  for (let i = 0; i < count; i++) {
    const word = wordAt(from + i);
    await page.keyboard.type(` ${word}`, { delay: KEY_MS });
    typed.push({ word, at: Date.now() });
    if (i % 25 === 24) await page.keyboard.press("Enter");
  }
  return typed;
}
