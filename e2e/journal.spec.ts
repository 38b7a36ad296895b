import type { BrowserContext, Page } from "@playwright/test";
import { saveDraft } from "../domain/articles/commands/save-draft";
import { newId } from "../domain/kernel/id";
import { demoPassword, emailOf, findColleague } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { within } from "./patience";
import { COOKIE, revoke } from "./session";
import { documentOf, editionAt, granted, makeStory, ownWord } from "./story";
import { asideText, body, deskText, openDraft, saved, saveLine, typeAtTheEnd } from "./writing";

/** Milliseconds after which a word must be on the device. */
const KEPT_MS = within(300);

/** Nothing reaches the desk that would save; the page cannot tell it from a line that is down. */
const cutSaves = (context: BrowserContext) => context.route("**/api/editions/*/draft", (route) => route.abort());

const onDevice = (page: Page) => page.getByRole("region", { name: "Words on this device" });

/** Ends a tab between two of its instructions: nothing of what a page sends as it goes is sent. */
async function crash(page: Page) {
  const line = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  line.send("Page.crash").catch(() => {}); // whoever is asked is gone before an answer
  await crashed;
  await page.close();
}

/** Types into a tab that then ends without a word reaching the desk. */
async function typeAndLose(page: Page, context: BrowserContext, editionId: string, words: string) {
  await openDraft(page, editionId);
  await cutSaves(context);
  await typeAtTheEnd(page, words);
  await page.waitForTimeout(KEPT_MS);
  await crash(page);
  await context.unroute("**/api/editions/*/draft");
}

test("words the desk never got come back by themselves, are told of, and can be taken out again", async ({
  page,
  context,
  db,
  signInAs,
}) => {
  await signInAs("kim");
  const word = ownWord();
  const { editionId } = await makeStory(db);
  await typeAndLose(page, context, editionId, ` ${word}`);
  expect(await deskText(db, editionId)).not.toContain(word);
  const again = await context.newPage();
  await openDraft(again, editionId);
  const back = again.getByRole("region", { name: "What came back" });
  await expect(back).toContainText(/1 word typed at .+ came back from this device\./);
  await expect(body(again)).toContainText(word);
  await expect.poll(() => deskText(db, editionId)).toContain(word);
  await expectAccessible(again, "words that came back");
  await back.getByRole("button", { name: "Undo" }).click();
  await expect(body(again)).not.toContainText(word);
  await expect(back).toContainText("went out again");
  await expect.poll(() => deskText(db, editionId)).not.toContain(word);
  await back.getByRole("button", { name: "Bring them back" }).click();
  await expect(body(again)).toContainText(word);
  await back.getByRole("button", { name: "Close" }).click();
  await expect(back).toHaveCount(0);
});

test("where the desk went on meanwhile, they are compared, kept aside, or restored", async ({ page, context, db, signInAs }) => {
  await signInAs("kim");
  const [mine, theirs] = [ownWord(), ownWord()];
  const { editionId } = await makeStory(db);
  await typeAndLose(page, context, editionId, ` ${mine}`);
  const { actor, authorId } = await findColleague(db, "kim");
  const copy = { headline: "Elsewhere", standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null };
  const links = { bylines: [authorId], about: [] };
  const save = { ...(await editionAt(db, editionId)), saveId: newId(), ...copy, ...links, body: documentOf(`One line of copy. ${theirs}`) };
  granted(await saveDraft({ db, actor, now: new Date() }, save as never));
  const again = await context.newPage();
  await openDraft(again, editionId);
  await expect(onDevice(again)).toContainText(/words? from .* on this device were not saved/);
  await expect(body(again)).not.toContainText(mine);
  await onDevice(again).getByRole("button", { name: "Compare" }).click();
  await expect(again.getByRole("dialog").locator("ins", { hasText: mine }).first()).toBeVisible();
  await expectAccessible(again, "words on this device, compared");
  await again.keyboard.press("Escape");
  await onDevice(again).getByRole("button", { name: "Keep aside" }).click();
  await expect(onDevice(again)).toHaveCount(0);
  expect(await asideText(db, editionId)).toContain(mine);
  expect(await deskText(db, editionId)).toContain(theirs);
  await again.reload();
  await expect(body(again)).toContainText(theirs);
  await expect(onDevice(again)).toHaveCount(0);
});

test("a line that breaks is said at once, and mended with nothing lost", async ({ page, context, db, signInAs }) => {
  await signInAs("kim");
  const word = ownWord();
  const { editionId } = await makeStory(db);
  await openDraft(page, editionId);
  await context.setOffline(true);
  await typeAtTheEnd(page, ` ${word}`);
  await expect(page.getByText("You are offline. Open stories keep saving on this device.")).toBeVisible();
  await expect(saveLine(page)).toContainText("On this device only, will sync");
  await expectAccessible(page, "offline");
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: within(5_000) });
  expect(await deskText(db, editionId)).toContain(word);
  await expect(page.getByText("You are offline.")).toHaveCount(0);
});

test("signed out in mid-draft: sign in over the text, and the same save goes out", async ({ page, db, signInAs }) => {
  const { sessionId } = await signInAs("kim");
  const word = ownWord();
  const { editionId } = await makeStory(db);
  await openDraft(page, editionId);
  await revoke(db, sessionId);
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "PUT" && sent.push(request.postDataJSON().saveId));
  await typeAtTheEnd(page, ` ${word}`);
  const dialog = page.getByRole("dialog", { name: "Sign in again as Kim Osei" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, "signed out while writing");
  await page.keyboard.type(emailOf("kim"));
  await page.keyboard.press("Tab");
  await page.keyboard.type(demoPassword("kim"));
  await page.keyboard.press("Enter");
  await expect(saved(page)).toBeVisible();
  await expect(dialog).toHaveCount(0);
  expect(await deskText(db, editionId)).toContain(word);
  expect(new Set(sent).size).toBe(1);
  await page.keyboard.type("!");
  await expect(body(page)).toContainText(`${word}!`);
});

test("somebody else who signs in over the text gets nothing of it, and it waits for its writer", async ({
  page,
  context,
  db,
  signInAs,
}) => {
  const { sessionId } = await signInAs("kim");
  const word = ownWord();
  const { editionId } = await makeStory(db);
  await openDraft(page, editionId);
  await revoke(db, sessionId);
  await typeAtTheEnd(page, ` ${word}`);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByLabel("Mail address").fill(emailOf("ana"));
  await page.getByLabel("Password").fill(demoPassword("ana"));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText(word)).toHaveCount(0);
  await page.goto(`/desk/editions/${editionId}`);
  await expect(page.getByRole("main")).toContainText("One line of copy.");
  await expect(page.getByText(word)).toHaveCount(0);
  await expect(onDevice(page)).toHaveCount(0);
  expect((await deskText(db, editionId)) + (await asideText(db, editionId))).not.toContain(word);
  await context.clearCookies({ name: COOKIE });
  await signInAs("kim");
  await openDraft(page, editionId);
  await expect(body(page)).toContainText(word);
  await expect.poll(() => deskText(db, editionId)).toContain(word);
});

test("of two tabs one writes, and moving to the other takes the newest word along", async ({ page, context, db, signInAs }) => {
  await signInAs("kim");
  const [first, second] = [ownWord(), ownWord()];
  const { editionId } = await makeStory(db);
  await openDraft(page, editionId);
  const other = await context.newPage();
  await other.goto(`/desk/editions/${editionId}`);
  await expect(other.getByText("Open in another tab.")).toBeVisible();
  await expect(body(other)).toHaveCount(0);
  await expectAccessible(other, "a story that another tab writes");
  await page.bringToFront();
  await typeAtTheEnd(page, ` ${first}`);
  await other.bringToFront();
  await other.getByRole("button", { name: "Edit here" }).click();
  await expect(body(other)).toContainText(first);
  await typeAtTheEnd(other, ` ${second}`);
  await expect(saved(other)).toBeVisible();
  await expect.poll(() => deskText(db, editionId)).toContain(`${first} ${second}`);
  await expect(body(page)).toHaveCount(0);
  await expect(page.getByText("Open in another tab.")).toBeVisible();
  expect(await asideText(db, editionId)).toBe("");
});

test("a browser that keeps nothing says so", async ({ page, context, db, signInAs }) => {
  await signInAs("kim");
  const { editionId } = await makeStory(db);
  await context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await openDraft(page, editionId);
  await typeAtTheEnd(page, ` ${ownWord()}`);
  await expect(saveLine(page)).toContainText("This browser keeps no copy on this device");
  await expect(saved(page)).toBeVisible();
});

test("signing out with words the desk does not have asks what becomes of them", async ({ page, context, db, signInAs }) => {
  await signInAs("kim");
  const word = ownWord();
  const { editionId } = await makeStory(db);
  await typeAndLose(page, context, editionId, ` ${word}`);
  const desk = await context.newPage();
  await desk.goto("/desk");
  const signOut = desk.getByRole("button", { name: "Sign out" }).first();
  const asked = desk.getByRole("alertdialog", { name: "Words on this device are not on the desk yet" });
  await signOut.click();
  await expectAccessible(desk, "signing out with unsaved words");
  await asked.getByRole("button", { name: "Cancel" }).click();
  await expect(desk).toHaveURL(/\/desk$/);
  await signOut.click();
  await asked.getByRole("button", { name: "Wait and save" }).click();
  await expect(desk).toHaveURL(/\/sign-in\?left=1$/);
  expect(await deskText(db, editionId)).toContain(word);
});

test("nobody leaves unasked with words the desk does not take: by a link or by closing the tab", async ({
  page,
  context,
  db,
  signInAs,
}) => {
  await signInAs("kim");
  const word = ownWord();
  const { editionId } = await makeStory(db);
  await page.goto("/desk");
  await openDraft(page, editionId);
  await cutSaves(context);
  await typeAtTheEnd(page, ` ${word}`);
  await expect(saveLine(page)).toContainText("Not saved to the desk since");
  await expectAccessible(page, "a desk that does not take what is written");
  const asked = page.getByRole("alertdialog", { name: "Leave with words the desk does not have?" });
  await page.getByRole("link", { name: "Today" }).click();
  await expectAccessible(page, "leaving with unsaved words");
  await asked.getByRole("button", { name: "Stay here" }).click();
  await expect(body(page)).toContainText(word);
  const closing = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  await (await closing).dismiss();
  await page.getByRole("link", { name: "Today" }).click();
  await asked.getByRole("button", { name: "Leave, keep them here" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await context.unroute("**/api/editions/*/draft");
  await openDraft(page, editionId);
  await expect(body(page)).toContainText(word);
  await expect.poll(() => deskText(db, editionId)).toContain(word);
});
