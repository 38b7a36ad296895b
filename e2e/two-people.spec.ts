import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "../db/connect";
import { revisions } from "../db/schema/articles";
import type { Person } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { within } from "./patience";
import { signIn } from "./session";
import { makeStory, type Story } from "./story";
import { moveCaret, turnTo } from "./writing";

const NAMES = { kim: "Kim Osei", ana: "Ana Quill" } as const;
/** Milliseconds in which somebody who comes in is seen by whoever is there. */
const SEEN_MS = within(5_000);
const PARAGRAPHS = ["Filming was to start in 2024.", "The cast is not known.", "Nobody has said more."];

type Room = { browser: Browser; db: Db; site: string; story: Story };

/** Somebody in a browser of their own, before the story. */
async function sitDown({ browser, db, site, story }: Room, who: Person): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ baseURL: site });
  await signIn(context, db, who, site);
  const page = await context.newPage();
  await page.goto(`/desk/editions/${story.editionId}`);
  return { page, context };
}
const bodyOf = (page: Page) => page.getByRole("textbox", { name: "Story body" });
const penOf = (page: Page) => page.getByRole("region", { name: "Who writes" });
const asked = (page: Page) => page.getByRole("region", { name: /asks to edit$/ });
const here = (page: Page) => page.getByRole("list", { name: "Also in this story" });
const saved = (page: Page) => expect(page.locator(".foot .saved")).toContainText(/^\s*Saved/);
const press = (what: Locator) => what.press("Enter");

async function writeAtEnd(page: Page, line: number, words: string) {
  await bodyOf(page).locator("p").nth(line).click();
  await moveCaret(page, "End");
  await page.keyboard.type(words);
}
/** Editors begin with suggestions in other people's text; here they change the text itself. */
async function changesText(page: Page) {
  await bodyOf(page).locator("p").first().click();
  await turnTo(page, "Editing");
}
const keptAside = (db: Db, { editionId }: Story) =>
  db
    .select()
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), isNotNull(revisions.baseRevisionId)));

test("the second person is seen at once, asks for the pen, and gets it with every word saved", async ({ browser, db, site }) => {
  const story = await makeStory(db, { copy: { paragraphs: PARAGRAPHS } });
  const room = { browser, db, site, story };
  const kim = (await sitDown(room, "kim")).page;
  await expect(bodyOf(kim)).toBeVisible();
  const ana = (await sitDown(room, "ana")).page;
  await expect(penOf(ana)).toContainText(`Read only: ${NAMES.kim} is editing.`);
  await expect(here(ana)).toContainText(`${NAMES.kim}, editing`);
  await expect(here(kim)).toContainText(`${NAMES.ana}, reading`, { timeout: SEEN_MS });
  await expectAccessible(ana, "a story somebody else writes");

  await press(penOf(ana).getByRole("button", { name: "Ask" }));
  await expect(asked(kim)).toContainText(`${NAMES.ana} asks to edit this story.`, { timeout: SEEN_MS });
  await press(asked(kim).getByRole("button", { name: "Not now" }));
  await expect(penOf(ana)).toContainText("Kim answered: not now.", { timeout: SEEN_MS });

  await press(penOf(ana).getByRole("button", { name: "Ask again" }));
  await expect(asked(kim)).toBeVisible({ timeout: SEEN_MS });
  await writeAtEnd(kim, 1, " Kim’s last words.");
  await expectAccessible(kim, "somebody asks for the pen");
  await press(asked(kim).getByRole("button", { name: "Give to Ana" }));
  await expect(bodyOf(ana)).toContainText("Kim’s last words.", { timeout: 2 * SEEN_MS });
  await expect(penOf(kim)).toContainText(`${NAMES.ana} is editing`);
  await expect(here(kim)).toContainText(`${NAMES.ana}, suggesting`, { timeout: SEEN_MS });
  await changesText(ana);
  await writeAtEnd(ana, 2, " Ana goes on.");
  await saved(ana);
  await expect(kim.getByRole("article", { name: "Story" })).toContainText("Ana goes on.", { timeout: 2 * SEEN_MS });
  expect(await keptAside(db, story)).toEqual([]);
});

test("a take-over keeps the other's unsaved text, tells her, and a merge brings both into the story", async ({ browser, db, site }) => {
  const story = await makeStory(db, { copy: { paragraphs: PARAGRAPHS } });
  const room = { browser, db, site, story };
  const ana = (await sitDown(room, "ana")).page;
  await expect(bodyOf(ana)).toBeVisible();
  const kim = (await sitDown(room, "kim")).page;
  await expect(penOf(kim)).toBeVisible();

  // Her words are on their way while Kim takes over.
  const draft = `**/api/editions/${story.editionId}/draft`;
  let arrive = () => {};
  const isTaken = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await ana.route(draft, (route) => isTaken.then(() => route.continue()));
  await changesText(ana);
  await writeAtEnd(ana, 0, " Ana heard otherwise.");
  await press(penOf(kim).getByRole("button", { name: "Take over…" }));
  await expectAccessible(kim, "what taking over does");
  await press(kim.getByRole("alertdialog").getByRole("button", { name: "Take over" }));
  await expect(bodyOf(kim)).toBeVisible({ timeout: SEEN_MS });
  arrive();
  await writeAtEnd(kim, 0, " Star News says 2025.");
  await writeAtEnd(kim, 2, " Kim adds this.");
  await saved(kim);

  await expect(penOf(ana)).toContainText(`${NAMES.kim} took over at`, { timeout: 3 * SEEN_MS });
  await expect(penOf(ana)).toContainText("Your text is kept.");
  expect((await keptAside(db, story)).map(({ bodyText }) => bodyText)).toEqual([expect.stringContaining("Ana heard otherwise.")]);
  await expectAccessible(ana, "a pen that was taken");

  await press(penOf(ana).getByRole("button", { name: "Compare" }));
  const merge = ana.getByRole("dialog", { name: "Two versions of this story" });
  await expect(merge).toContainText("1 place differs.");
  await expect(merge).toContainText("1 change only one side made, in already.");
  await expectAccessible(ana, "two versions side by side");
  await press(merge.getByRole("button", { name: "Both" }));
  await merge.getByLabel("Result, 2 of 2").fill("Star News says 2025, and Ana asked twice.");
  await press(merge.getByRole("button", { name: "Take over and save merged version" }));
  await expect(bodyOf(ana)).toContainText("Star News says 2025, and Ana asked twice.", { timeout: 2 * SEEN_MS });
  await expect(bodyOf(ana)).toContainText("Ana heard otherwise.");
  await expect(bodyOf(ana)).toContainText("Kim adds this.");
  const labels = await db.select({ label: revisions.label }).from(revisions).where(eq(revisions.editionId, story.editionId));
  expect(labels.map(({ label }) => label)).toContain("Merged by Ana Quill, with Kim Osei’s text");
  await expect(penOf(kim)).toContainText(`${NAMES.ana} took over at`, { timeout: 2 * SEEN_MS });
  await expect(penOf(kim)).toContainText("Everything you wrote is in the story.");
});
