import { expect, type Page } from "@playwright/test";
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

export async function typeAtTheEnd(page: Page, words: string) {
  await body(page).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(words);
}

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
