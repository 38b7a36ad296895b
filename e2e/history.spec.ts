import type { Page } from "@playwright/test";
import { recallEdition } from "../domain/articles/commands/recall-edition";
import { recordLookAt } from "../domain/articles/commands/record-look";
import { saveDraft } from "../domain/articles/commands/save-draft";
import { submitForReview } from "../domain/articles/commands/submit-for-review";
import { findEdition } from "../domain/articles/queries/edition";
import { newId } from "../domain/kernel/id";
import { findColleague, type Person } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { documentOf, editionAt, granted, makeStory } from "./story";
import { body, caretToEnd, openDraft, typeAtTheEnd } from "./writing";

/** Opens a story to write in it, with the caret at the end of its text. */
async function write(page: Page, editionId: string) {
  await openDraft(page, editionId);
  await caretToEnd(page);
}

/** Waits until the keys of a review are heard: the page is whole before its scripts are. */
async function areHeard(page: Page) {
  const texts = page.getByRole("button", { name: "Text", exact: true });
  await expect(async () => {
    await page.keyboard.press("t");
    await expect(texts).toHaveAttribute("aria-pressed", "true", { timeout: 3_000 });
  }).toPass();
  await page.getByRole("button", { name: "Page", exact: true }).press("Enter");
}

test("a text is named, another is written over it, and the named one comes back while the other stays", async ({ page, db, signInAs }) => {
  const { editionId } = await makeStory(db);
  await signInAs("kim");
  await write(page, editionId);
  await page.keyboard.type(" First thoughts.");
  await page.keyboard.press("ControlOrMeta+s");
  await page.getByRole("textbox", { name: "Name" }).fill("Before the call");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await typeAtTheEnd(page, " Second thoughts.");

  await page.getByRole("button", { name: "More" }).press("Enter");
  await page.getByRole("menuitem", { name: "History" }).press("Enter");
  await expect(page.getByRole("article").locator("ins")).toContainText("Second thoughts.");
  await page.getByRole("link", { name: "Named only" }).press("Enter");
  await page.getByRole("link", { name: /Before the call/ }).press("Enter");
  await expect(page.getByRole("heading", { name: /Before the call/ })).toBeVisible();
  await page.getByRole("link", { name: "Restore…" }).press("Enter");
  await expect(page.getByRole("note")).toContainText("stays as “Before restore,");
  await expect(page.getByRole("article").locator("del")).toContainText("Second thoughts.");
  await expectAccessible(page, "the history of a story");
  await page.getByRole("button", { name: "Restore this text" }).press("Enter");
  await expect(body(page)).toContainText("First thoughts.");
  await expect(body(page)).not.toContainText("Second thoughts.");
  await page.goto(`/desk/editions/${editionId}/history`);
  await expect(page.getByRole("link", { name: /Before restore, \d\d:\d\d/ })).toBeVisible();
});

test("a reviewer reads by keyboard what changed since they last looked", async ({ page, db, signInAs }) => {
  const { editionId } = await makeStory(db, { stage: "in_review" });
  const ctx = async (who: Person) => ({ db, actor: (await findColleague(db, who)).actor, now: new Date() });
  const seen = await findEdition(db, editionId);
  granted(await recordLookAt(await ctx("ana"), { editionId, revisionId: seen?.head.id ?? "", isRead: false }));
  granted(await recallEdition(await ctx("kim"), await editionAt(db, editionId)));
  const { headline = "", standfirst = "" } = seen?.head ?? {};
  const copy = { standfirst, shortHeadline: null, seoTitle: null, seoDescription: null, hero: null };
  const links = { bylines: [(await findColleague(db, "kim")).authorId], about: [] };
  const sent = { ...copy, ...links, saveId: newId(), headline: `${headline}, says the network`, body: documentOf("Another line of copy.") };
  granted(await saveDraft(await ctx("kim"), { ...(await editionAt(db, editionId)), ...sent }));
  granted(await submitForReview(await ctx("kim"), { ...(await editionAt(db, editionId)), wantedFor: undefined }));

  await signInAs("ana");
  await page.goto(`/desk/editions/${editionId}/review`);
  await expect(page.getByText("You saw it last")).toBeVisible();
  await areHeard(page);
  const stepped = page.locator(".stepper").getByRole("status");
  await page.keyboard.press("n");
  await expect(stepped).toHaveText(/inserted by Kim Osei, 1 of \d/);
  await expect(page.locator("[data-change]:focus")).toContainText("says the network");
  await page.keyboard.press("b");
  await expect(stepped).toHaveText(/by Kim Osei, (\d) of \1/);
  await expectAccessible(page, "what a version changes");
  await page.keyboard.press("t");
  await expect(page.getByRole("button", { name: "Text", exact: true })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Show change 1 on the page" }).press("Enter");
  await expect(page.locator("[data-change]:focus")).toContainText("says the network");
  await page.getByRole("button", { name: "Mark as read" }).press("Enter");
  await expect(page.getByText("no change", { exact: true })).toBeVisible();

  await page.keyboard.press("Shift+?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expectAccessible(page, "the list of keys");
  await keys.getByRole("checkbox", { name: /Letters work as keys/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  await expect(page.getByRole("button", { name: "Page", exact: true })).toHaveAttribute("aria-pressed", "true");
});

test("the page stands beside the text, follows each save, and leads the caret to the paragraph that is pressed", async ({
  page,
  db,
  signInAs,
}) => {
  const { editionId } = await makeStory(db, { copy: { paragraphs: ["The first paragraph.", "The second one."] } });
  await signInAs("kim");
  await write(page, editionId);
  await page.keyboard.press("ControlOrMeta+Alt+p");
  const preview = page.frameLocator("iframe[title^='Preview']");
  await expect(preview.getByText("The second one.")).toBeVisible();
  await typeAtTheEnd(page, " And a third thought.");
  await expect(preview.getByText("The second one. And a third thought.")).toBeVisible();
  await expect(body(page)).toBeFocused();
  await preview.getByText("The first paragraph.").click();
  await expect(body(page)).toBeFocused();
  await page.keyboard.type("Seen: ");
  await expect(body(page)).toContainText("Seen: The first paragraph.");
  await page.getByRole("button", { name: "Tablet" }).press("Enter");
  await expect(page.locator("iframe[title='Preview, tablet width']")).toBeVisible();
});

test("a guest reads one text by a link, says something about it, and finds nothing once it is taken back", async ({
  page,
  db,
  browser,
  signInAs,
  site,
}) => {
  const { editionId } = await makeStory(db);
  await signInAs("kim");
  await write(page, editionId);
  await page.getByRole("button", { name: "More" }).press("Enter");
  await page.getByRole("menuitem", { name: "Show it to a guest…" }).press("Enter");
  await page.getByRole("textbox", { name: "For whom" }).fill("The agent");
  await page.getByRole("checkbox", { name: /They may say something/ }).check();
  await page.getByRole("button", { name: "Make link" }).press("Enter");
  const address = new URL(await page.getByRole("textbox", { name: "Address of the link" }).inputValue()).pathname;
  await expectAccessible(page, "the dialog of guest links");

  const outside = await browser.newContext({ baseURL: site });
  const guest = await outside.newPage();
  const answer = await guest.goto(address);
  expect(answer?.headers()).toMatchObject({ "referrer-policy": "same-origin", "cache-control": expect.stringContaining("no-store") });
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(guest.getByText("For review, not for publication")).toBeVisible();
  await expectAccessible(guest, "what a guest sees");
  await guest.getByLabel("Your name").fill("Mina Reed");
  await guest.getByLabel("What you want to say").fill("That is not what we announced.");
  await guest.getByRole("button", { name: "Send to the desk" }).click();
  await expect(guest.getByText("The desk has it.")).toBeVisible();

  await page.getByRole("button", { name: "Take back the link for The agent" }).press("Enter");
  await expect(page.getByText("Taken back by Kim Osei.")).toBeVisible();
  expect((await guest.goto(address))?.status()).toBe(404);
  await outside.close();
});
