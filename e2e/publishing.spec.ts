import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { editions } from "../db/schema/articles";
import { scheduleEdition } from "../domain/articles/commands/schedule-edition";
import { findColleague } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { within } from "./patience";
import { editionAt, GO_ON, granted, makeStory, ownWord, prepareUpdate, type Story } from "./story";

const dialog = (page: Page) => page.getByRole("dialog").or(page.getByRole("alertdialog"));
/** The demo has other live stories about the show, so whoever lets one out is asked. */
const goOn = (page: Page) => dialog(page).getByLabel("Go on, because").fill(GO_ON.goOnReason);
const states = (page: Page) => page.locator(".bar .states");
const open = (page: Page, { editionId }: Pick<Story, "editionId">) => page.goto(`/desk/editions/${editionId}`);

async function choose(page: Page, verb: string) {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: verb }).click();
}

/** What a reader gets at the address now; asked until it is so. */
const soon = (read: () => Promise<unknown>) => expect.poll(read, { timeout: within(2_000), intervals: [50] });
const statusOf = (url: string) => async () => (await fetch(url, { redirect: "manual" })).status;
/** Milliseconds until an hour that is still to come when the desk hears of it. */
const SOONEST_MS = 3_000;
const textOf = (url: string) => async () => (await fetch(url)).text();

test("a live story is corrected through a new version, and readers see what was wrong", async ({ page, db, site, signInAs }) => {
  const story = await makeStory(db, { stage: "published", copy: { paragraphs: ["The season has nine episodes."] } });
  const url = `${site}/news/${story.slug}`;
  await soon(textOf(url)).toContain("nine episodes");
  const editionId = await prepareUpdate(db, story, { paragraphs: ["The season has twelve episodes."] });

  await signInAs("ana");
  await open(page, { editionId });
  await page.getByRole("button", { name: /publish…/i }).click();
  await dialog(page).getByLabel("Correction").check();
  await dialog(page).getByLabel("What was wrong").fill("nine episodes");
  await dialog(page).getByLabel("What is right").fill("twelve episodes");
  await dialog(page).getByLabel("What changed, in a sentence for readers").fill("The number of episodes was wrong.");
  await goOn(page);
  await expectAccessible(page, "publishing a correction");
  await dialog(page).getByRole("button", { name: "Publish correction" }).click();
  await expect(dialog(page).getByRole("link", { name: /^View/ })).toBeVisible();

  await soon(textOf(url)).toContain("twelve episodes");
  await page.goto(url);
  await expect(page.getByRole("article")).toContainText("The season has twelve episodes.");
  await expect(page.getByRole("article")).toContainText("The number of episodes was wrong.");
  await expectAccessible(page, "a corrected story");
});

test("a live story keeps its words until the update is out", async ({ page, db, site, signInAs }) => {
  const [before, after] = [ownWord(), ownWord()];
  const story = await makeStory(db, { stage: "published", copy: { paragraphs: [before] } });
  await prepareUpdate(db, story, { paragraphs: [after] });
  expect(await textOf(`${site}/news/${story.slug}`)()).toContain(before);
  await signInAs("kim");
  await open(page, story);
  await expect(page.getByRole("link", { name: "Go to the version in hand" })).toBeVisible();
});

test("the clock publishes a scheduled story at its hour, once", async ({ db, site }) => {
  const story = await makeStory(db, { stage: "approved" });
  const url = `${site}/news/${story.slug}`;
  expect(await statusOf(url)()).toBe(404);
  const { actor } = await findColleague(db, "ana");
  const soonest = new Date(Date.now() + SOONEST_MS);
  granted(
    await scheduleEdition({ db, actor, now: new Date() }, { ...(await editionAt(db, story.editionId)), scheduledFor: soonest, ...GO_ON }),
  );
  await expect.poll(statusOf(url), { timeout: 30_000, intervals: [200] }).toBe(200);
});

test("an editor schedules a story and cancels it, and it does not go out", async ({ page, db, site, signInAs }) => {
  const story = await makeStory(db, { stage: "approved" });
  await signInAs("ana");
  await open(page, story);
  await page.getByRole("button", { name: /publish…/i }).click();
  await dialog(page).getByLabel("At", { exact: true }).check();
  const hour = dialog(page).getByLabel(/^Publish at/);
  await hour.fill("2020-01-01T09:00");
  await expect(dialog(page)).toContainText("Choose a time that is still to come.");
  await expectAccessible(page, "an hour that has passed");
  await hour.fill("2035-01-01T09:00");
  await goOn(page);
  await dialog(page)
    .getByRole("button", { name: /^Schedule for/ })
    .click();
  await expect(dialog(page)).toContainText("Scheduled for");
  await dialog(page).getByText("Close", { exact: true }).click();
  await expect(states(page)).toContainText("Scheduled");
  await expectAccessible(page, "a scheduled story");
  await choose(page, "Cancel schedule");
  await expect(states(page)).toContainText("Approved");
  expect(await statusOf(`${site}/news/${story.slug}`)()).toBe(404);
  const [edition] = await db.select().from(editions).where(eq(editions.id, story.editionId));
  expect(edition).toMatchObject({ status: "approved", scheduledFor: null });
});

test("a withdrawn story is gone at once, and an admin puts it back", async ({ page, db, site, signInAs }) => {
  const story = await makeStory(db, { stage: "published" });
  const url = `${site}/news/${story.slug}`;
  await soon(statusOf(url)).toBe(200);
  await signInAs("ines");
  await open(page, story);
  await choose(page, "Withdraw…");
  await dialog(page).getByLabel("Why is it withdrawn?").fill("It was about another show.");
  await expectAccessible(page, "withdrawing");
  await dialog(page).getByRole("button", { name: "Withdraw story" }).click();
  await expect(states(page)).toContainText("Withdrawn");
  await soon(statusOf(url)).toBe(410);
  expect(await textOf(url)()).toContain("It was about another show.");

  await page.getByRole("button", { name: "Put back…" }).click();
  await dialog(page).getByLabel("Why is it put back?").fill("It was about this show after all.");
  await dialog(page).getByRole("button", { name: "Put story back" }).click();
  await expect(states(page)).toContainText("Live");
  await soon(statusOf(url)).toBe(200);
});

test("the old address of a story leads to the new one in one step, for good", async ({ page, db, site, signInAs }) => {
  const slug = `moved-${ownWord()}`;
  await signInAs("ana");
  const live = await makeStory(db, { stage: "published" });
  const old = `${site}/news/${live.slug}`;
  await soon(statusOf(old)).toBe(200);
  const editionId = await prepareUpdate(db, live, {});
  await open(page, { editionId });
  await page.getByRole("button", { name: "Change the text" }).click();
  await page.getByRole("textbox", { name: "Address" }).fill(slug);
  await page.getByRole("button", { name: "Change address" }).click();
  await expect(page.getByRole("button", { name: "Change address" })).toBeHidden();
  await soon(statusOf(old)).toBe(308);
  const moved = await fetch(old, { redirect: "manual" });
  expect(moved.headers.get("location")).toMatch(new RegExp(`/news/${slug}$`));
  expect(await statusOf(`${site}/news/${slug}`)()).toBe(200);
});

test("a story that will not run is spiked and brought back", async ({ page, db, signInAs }) => {
  const story = await makeStory(db);
  await signInAs("kim");
  await open(page, story);
  await choose(page, "Spike…");
  await dialog(page).getByLabel("Why will it not run?").fill("Somebody else had it first.");
  await expectAccessible(page, "spiking");
  await dialog(page).getByRole("button", { name: "Spike version" }).click();
  await expect(states(page)).toContainText("Spiked");
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(states(page)).toContainText("Draft");
});

test("an editor approves their own story only with a reason, which is kept with it", async ({ page, db, signInAs }) => {
  const story = await makeStory(db, { by: "ana", stage: "in_review" });
  await signInAs("ana");
  await open(page, story);
  await choose(page, "Approve…");
  await expectAccessible(page, "approving alone");
  await dialog(page).getByLabel("Why without a second person?").fill("Alone on the night desk.");
  await goOn(page);
  await dialog(page)
    .getByRole("button", { name: /^Approve version/ })
    .click();
  await expect(states(page)).toContainText("Approved");
  await expect(page.getByRole("region", { name: "How the story stands" })).toContainText("Alone on the night desk.");
});
