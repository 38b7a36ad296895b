import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { comments } from "../db/schema/comments";
import { notices } from "../db/schema/staff";
import { findColleague } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { revoke, signIn } from "./session";
import { makeStory, ownWord } from "./story";
import { caretBy, openDraft, pressUntil } from "./writing";

const WORDS = "The move to 2025 is a wish for better conditions on set.";

/** Selects the first words of the body, as somebody at a keyboard does. */
const selectWords = (page: Page, words: number) =>
  caretBy(page, "ControlOrMeta+Home", ...Array<string>(words).fill("ControlOrMeta+Shift+ArrowRight"));

test("a note is left on words, told to whom it names, answered and settled, all by keyboard", async ({
  page,
  browser,
  db,
  site,
  contextOptions,
  signInAs,
}) => {
  const { editionId } = await makeStory(db, { copy: { headline: `Notes ${ownWord()}`, paragraphs: [WORDS, "Another line."] } });
  await signInAs("kim");
  await openDraft(page, editionId);
  await selectWords(page, 4);
  await pressUntil(page, "ControlOrMeta+Alt+m", page.getByRole("textbox", { name: "Note on “The move to 2025”" }));
  await page.keyboard.type("Is this theirs, @an");
  await expect(page.getByRole("option", { name: "Ana Quill" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("?");
  await page.keyboard.press("ControlOrMeta+Enter");
  const thread = page.getByRole("article", { name: "Note by Kim Osei on “The move to 2025”" });
  await expect(thread).toBeFocused();
  await expect(thread.getByRole("status")).toHaveText("Told: Ana Quill.");
  await expect(page.locator(".noted")).toHaveText("The move to 2025");
  await expectAccessible(page, "a story with a note");

  await caretBy(page, "ControlOrMeta+Home");
  await page.keyboard.type("Nobody says so. ");
  await expect(page.locator(".noted")).toHaveText("The move to 2025");

  const ana = await findColleague(db, "ana");
  await expect(async () => {
    const told = await db.select().from(notices).where(eq(notices.editionId, editionId));
    expect(told.map(({ userId, kind }) => [userId, kind])).toEqual([[ana.actor.id, "mentioned"]]);
  }).toPass();
  const context = await browser.newContext({ ...contextOptions, baseURL: site });
  await signIn(context, db, "ana", site);
  const hers = await context.newPage();
  await hers.goto("/desk/notifications");
  await expect(hers.getByText("Kim Osei named you in a note on").first()).toBeVisible();
  await expectAccessible(hers, "notifications");
  await hers.locator(`a[href^="/desk/editions/${editionId}"]`).first().press("Enter");
  const there = hers.getByRole("article", { name: /^Note by Kim Osei/ });
  await expect(there).toBeFocused();
  await hers.keyboard.press("Enter");
  await expect(hers.getByRole("textbox", { name: "Answer to Kim Osei" })).toBeFocused();
  await hers.keyboard.type("Theirs, by way of Naver.");
  await hers.keyboard.press("ControlOrMeta+Enter");
  await expect(there.getByText("Theirs, by way of Naver.")).toBeVisible();
  await expect(there).toBeFocused();
  await hers.keyboard.press("y");
  await expect(hers.locator(".noted")).toHaveCount(0);
  await context.close();
});

test("an editor’s blocking note stands beside its words in review and holds approval until it is settled", async ({
  page,
  db,
  signInAs,
}) => {
  const { editionId } = await makeStory(db, { stage: "in_review", copy: { paragraphs: [WORDS, "Another line."] } });
  await signInAs("ana");
  await page.goto(`/desk/editions/${editionId}/review`);
  await page.getByText(WORDS).selectText();
  await pressUntil(page, "ControlOrMeta+Alt+m", page.getByRole("textbox", { name: /^Note on “The move/ }));
  await page.keyboard.type("Who says so?");
  await page.getByRole("checkbox", { name: "Must be settled before approval" }).press("Space");
  await page.getByRole("button", { name: "Leave note" }).press("Enter");
  const thread = page.getByRole("article", { name: /must be settled before approval$/ });
  await expect(thread).toBeVisible();
  await expect(thread.getByRole("status")).toHaveText("Told: Kim Osei.");
  await expect(page.getByText("Settle the blocking note.").first()).toBeVisible();
  await expectAccessible(page, "the review desk with a note");
  await page.reload();
  await pressUntil(page, "Shift+N", thread);
  await page.keyboard.press("y");
  await expect(page.getByText("Nothing is in the way of approval.")).toBeVisible();
});

test("words that cannot be sent stay in the field and say why", async ({ page, db, signInAs }) => {
  const { editionId } = await makeStory(db);
  const { sessionId } = await signInAs("kim");
  await openDraft(page, editionId);
  await page.getByRole("tab", { name: /^Notes/ }).click();
  await page.getByRole("button", { name: "Note", exact: true }).click();
  const field = page.getByRole("textbox", { name: /^Note on/ });
  await field.fill("Ask the studio.");
  await page.route("**/threads", (route) => route.abort());
  await field.press("ControlOrMeta+Enter");
  await expect(page.getByText(/Not sent: the desk cannot be reached/)).toBeVisible();
  await expect(field).toHaveValue("Ask the studio.");
  await page.unroute("**/threads");
  await field.press("ControlOrMeta+Enter");
  await expect(page.getByText("Ask the studio.")).toBeVisible();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("article").getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("button", { name: /^Settled/ }).click();
  await expect(page.getByText("Kim Osei removed a note")).toBeVisible();

  // Whoever is suspended, or signed out elsewhere, is told so over words that stay.
  await page.getByRole("button", { name: "Note", exact: true }).click();
  await field.fill("Ask the studio again.");
  await revoke(db, sessionId);
  await field.press("ControlOrMeta+Enter");
  await expect(page.getByText("You are signed out. What you typed is still here. Sign in, then send it again.")).toBeVisible();
  await expect(field).toHaveValue("Ask the studio again.");
  const kept = await db.select({ body: comments.body }).from(comments).where(eq(comments.editionId, editionId));
  expect(kept.map(({ body }) => body)).not.toContain("Ask the studio again.");
});
