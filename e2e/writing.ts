import { expect, type Locator, type Page } from "@playwright/test";
import { and, eq, isNotNull } from "drizzle-orm";
import { type Db, only } from "../db/connect";
import { editions, revisions } from "../db/schema/articles";

// What journeys and drills of the writing room share: the text on the screen, and the text on the desk.

export const body = (page: Page) => page.getByRole("textbox", { name: "Story body, rich text" });
export const saved = (page: Page) => page.locator(".saved.ok");
export const saveLine = (page: Page) => page.locator(".foot .saved");

export async function openDraft(page: Page, editionId: string) {
  await page.goto(`/desk/editions/${editionId}`);
  await expect(body(page)).toBeVisible();
}

/** Presses keys that move the caret, each once the one before it is heard: the editor learns of a move from a later task of the browser's. */
export async function moveCaret(page: Page, ...keys: string[]) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard))));
  }
}

export async function caretToEnd(page: Page) {
  await body(page).focus();
  await moveCaret(page, "ControlOrMeta+End");
}

export async function typeAtTheEnd(page: Page, words: string) {
  await caretToEnd(page);
  await page.keyboard.type(words);
}

/** A page just opened may not listen to its keys yet. */
export const pressUntil = (page: Page, key: string, focused: Locator) =>
  expect(async () => {
    await page.keyboard.press(key);
    await expect(focused).toBeFocused({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });

/** The text as the desk has it. */
export async function deskText(db: Db, editionId: string): Promise<string> {
  const head = db.select({ text: revisions.bodyText }).from(editions).innerJoin(revisions, eq(revisions.id, editions.headRevisionId));
  return only(await head.where(eq(editions.id, editionId))).text;
}

/** All that is kept beside it. */
export async function asideText(db: Db, editionId: string): Promise<string> {
  const rows = await db
    .select({ text: revisions.bodyText })
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), isNotNull(revisions.baseRevisionId)));
  return rows.map(({ text }) => text).join("\n");
}
