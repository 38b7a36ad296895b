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

/** Milliseconds after which the editor has put back the selection it had when it was left. */
const BACK_MS = 50;
/** The editor learns of a focus or of a caret that moved from a later task of the browser's; a key sent sooner acts on the old selection. */
const heard = (page: Page) =>
  page.evaluate((ms) => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), ms)), BACK_MS);

/** Presses keys that move the caret, each once the one before it is heard. */
export async function moveCaret(page: Page, ...keys: string[]) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await heard(page);
  }
}

/** Puts the focus into the text and moves the caret. */
export async function caretBy(page: Page, ...keys: string[]) {
  await body(page).focus();
  await heard(page);
  await moveCaret(page, ...keys);
}
export const caretToEnd = (page: Page) => caretBy(page, "ControlOrMeta+End");

export async function typeAtTheEnd(page: Page, words: string) {
  await caretToEnd(page);
  await page.keyboard.type(words);
}

/** Waits until the page's scripts have taken this up: a page just opened is whole before it listens. */
export const isTakenUp = (what: Locator) =>
  expect.poll(() => what.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps$")))).toBe(true);

/** Has changes go into the text, or wait in it, by the keys for it: pressed again where nobody heard them yet. */
export const turnTo = (page: Page, mode: "Editing" | "Suggesting") =>
  expect(async () => {
    await page.keyboard.press(`ControlOrMeta+Alt+Shift+Key${mode === "Editing" ? "Z" : "X"}`);
    await expect(page.getByRole("button", { name: mode, exact: true })).toHaveAttribute("aria-pressed", "true", { timeout: 3_000 });
  }).toPass({ timeout: 15_000 });

/** A page just opened may not listen to its keys yet. */
export const pressUntil = (page: Page, key: string, focused: Locator) =>
  expect(async () => {
    const isHeard = await focused.evaluateAll(([there]) => there !== undefined && there === document.activeElement);
    if (!isHeard) await page.keyboard.press(key); // heard late, it would be typed
    await expect(focused).toBeFocused({ timeout: 3_000 });
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
