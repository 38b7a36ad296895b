import type { BrowserContext, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import type { Db } from "../db/connect";
import { staleFlags } from "../db/schema/claims";
import { organisations, seasonOrganisations } from "../db/schema/shows";
import { anOrganisation, aSeason, aShow } from "../db/testing/catalogue";
import { approveEdition } from "../domain/articles/commands/approve-edition";
import { publishEdition } from "../domain/articles/commands/publish-edition";
import { submitForReview } from "../domain/articles/commands/submit-for-review";
import { findColleague } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { within } from "./patience";
import { signIn } from "./session";
import { editionAt, GO_ON, granted, makeStory, ownWord } from "./story";
import { body, caretToEnd, openDraft, pressUntil } from "./writing";

const dialog = (page: Page) => page.getByRole("dialog");
const line = (page: Page) => page.getByLabel("The fact in one line");
/** Asked until it is so. */
const soon = (read: () => Promise<unknown>) => expect.poll(read, { timeout: within(5_000), intervals: [100] });
const textOf = (url: string) => async () => (await fetch(url)).text();

/** A show whose second season a streamer of its own speaks for. */
async function aWorld(db: Db) {
  const word = ownWord();
  const show = await aShow(db, { title: `Harbour ${word}`, slug: `harbour-${word}` });
  const season = await aSeason(db, show.id, { number: 2 });
  const streamer = await anOrganisation(db, `Quay ${word}`);
  const host = `${word}.example`;
  await db
    .update(organisations)
    .set({ hosts: [host], roles: ["streamer"] })
    .where(eq(organisations.id, streamer.id));
  await db.insert(seasonOrganisations).values({ seasonId: season.id, organisationId: streamer.id, role: "streamer", territory: "WW" });
  return { show, season, host, facts: `/desk/shows/${show.id}/seasons/${season.id}/claims` };
}
type World = Awaited<ReturnType<typeof aWorld>>;

/** Records a fact as somebody tells it: one key, one line, one more key. */
async function record(page: Page, { facts }: World, told: string) {
  await page.goto(facts);
  await pressUntil(page, "f", line(page));
  await page.keyboard.type(told);
  await page.keyboard.press("Enter"); // the link at its end becomes the source
  await expect(page.getByLabel("Address", { exact: true }).first()).not.toHaveValue("");
  await expect(page.getByLabel("Outlet", { exact: true }).first()).not.toHaveValue("");
  await page.keyboard.press("Enter");
}
const isRecorded = (page: Page, words: string | RegExp) => expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();

async function sendAndApprove(db: Db, editionId: string) {
  const [kim, ana] = [await findColleague(db, "kim"), await findColleague(db, "ana")];
  const now = new Date();
  granted(await submitForReview({ db, actor: kim.actor, now }, { ...(await editionAt(db, editionId)), wantedFor: undefined }));
  granted(await approveEdition({ db, actor: ana.actor, now }, { ...(await editionAt(db, editionId)), overrideReason: null, ...GO_ON }));
  return { db, actor: ana.actor, now };
}

const openFlags = async (db: Db, editionId: string) =>
  db
    .select({ state: staleFlags.state, resolution: staleFlags.resolution, said: staleFlags.quotedText })
    .from(staleFlags)
    .where(eq(staleFlags.editionId, editionId));

test("the life of a season: ordered, dated, moved; the sentence that said so is flagged, mended and corrected, and our estimate is scored", async ({
  browser,
  db,
  site,
}) => {
  test.setTimeout(240_000);
  const seat = async (who: "kim" | "ana") => {
    const context: BrowserContext = await browser.newContext();
    await signIn(context, db, who, site);
    return context.newPage();
  };
  const [writer, chief] = [await seat("kim"), await seat("ana")];
  const world = await aWorld(db);
  const address = (name: string) => `https://${world.host}/news/${name}`;

  // Ordered, then dated: each a line with its link.
  await record(chief, world, `renewed 3 March 2025, confirmed ${address("renewed")}`);
  await isRecorded(chief, "Made public");
  await expect(chief.getByText("Season 2: renewed")).toBeVisible();
  await record(chief, world, `release 10 May 2027, confirmed ${address("date")}`);
  await isRecorded(chief, "Made public");
  await expect(chief.getByText(/due on 10 May 2027/).first()).toBeVisible();
  await expectAccessible(chief, "a season's facts");

  // Our own guess, to be held against the day.
  await chief.getByRole("button", { name: "Make an estimate…" }).click();
  await dialog(chief).getByRole("textbox", { name: "Window 1" }).fill("2027");
  await dialog(chief).getByLabel("Why we think so").fill("The date is set, and dates of this streamer hold.");
  await dialog(chief).getByRole("button", { name: "Publish estimate" }).click();
  await expect(dialog(chief)).toBeHidden();

  // A writer states the date, by the panel beside the text.
  const story = await makeStory(db, {
    copy: { headline: `Harbour returns ${ownWord()}`, paragraphs: ["The wait has an end."] },
    showId: world.show.id,
  });
  await openDraft(writer, story.editionId);
  await caretToEnd(writer);
  await writer.keyboard.press("Enter");
  await writer.keyboard.type("The second season comes ");
  await writer.getByRole("tab", { name: /Facts/ }).click();
  await writer.getByRole("button", { name: /^Link to fact: .*10 May 2027/ }).click();
  await writer.getByRole("menuitem", { name: "Link to fact", exact: true }).click();
  await expect(body(writer).locator("[data-claim], .cite, cite").first()).toBeVisible();
  await expect(writer.locator(".saved.ok")).toBeVisible();
  const desk = await sendAndApprove(db, story.editionId);
  granted(await publishEdition(desk, { ...(await editionAt(db, story.editionId)), note: undefined, ...GO_ON }));
  const url = `${site}/news/${story.slug}`;
  await soon(textOf(url)).toContain("10 May 2027");

  // The date moves: the impact is shown first, and is what then happens.
  await record(chief, world, `release 12 June 2027, confirmed ${address("moved")}`);
  await expect(dialog(chief)).toContainText("1 flag stands under Needs update");
  await expect(dialog(chief)).toContainText("The second season comes");
  await expectAccessible(chief, "what a fact changes");
  await dialog(chief).getByRole("button", { name: "Make public and raise 1 flag" }).click();
  await isRecorded(chief, "Made public");
  expect(await openFlags(db, story.editionId)).toMatchObject([{ state: "open", said: expect.stringContaining("10 May 2027") }]);

  // In the morning: Needs update, one key, and the story opens at the sentence.
  await writer.goto("/desk/stale?whose=me");
  const row = writer
    .getByRole("listitem")
    .filter({ hasText: world.show.title })
    .or(writer.getByRole("listitem").filter({ hasText: "Harbour returns" }))
    .first();
  await row.getByRole("link", { name: /Harbour returns/ }).click();
  await expectAccessible(writer, "needs update");
  await writer.keyboard.press("e");
  await expect(writer).toHaveURL(/\/desk\/editions\/[0-9a-f-]+\?flag=/);
  const changed = writer.getByRole("region", { name: "Facts that changed" });
  await expect(changed).toContainText("12 June 2027");
  await expectAccessible(writer, "a story open at its sentence");
  await changed.getByRole("button", { name: /Use this wording|Link to the newer fact/ }).click();
  await expect(changed).toBeHidden();
  await expect(body(writer)).toContainText("12 June 2027");
  await expect(writer.locator(".saved.ok")).toBeVisible();
  const editionId = new URL(writer.url()).pathname.split("/").at(-1) ?? "";

  // Corrected: the note names the fact that was wrong, on the story and among the corrections.
  await sendAndApprove(db, editionId);
  await chief.goto(`/desk/editions/${editionId}`);
  await chief.getByRole("button", { name: /publish…/i }).click();
  await dialog(chief).getByLabel("Correction").check();
  await dialog(chief).getByLabel("What was wrong").fill("10 May 2027");
  await dialog(chief).getByLabel("What is right").fill("12 June 2027");
  await dialog(chief).getByLabel("What changed, in a sentence for readers").fill("The date was moved before we published.");
  await expectAccessible(chief, "publishing a correction of a fact");
  await dialog(chief).getByRole("button", { name: "Publish correction" }).click();
  await expect(dialog(chief).getByRole("link", { name: /^View/ })).toBeVisible();
  await soon(() => openFlags(db, story.editionId)).toMatchObject([{ state: "closed", resolution: "updated" }]); // by a listener
  await soon(textOf(url)).toContain("12 June 2027");
  await soon(textOf(url)).toContain("The date was moved before we published.");
  await soon(textOf(`${site}/corrections`)).toContain("The date was moved before we published.");

  // It is out, sooner than anybody said; the guess is scored.
  await record(chief, world, `all episodes out 20 November 2026, confirmed ${address("out")}`);
  const impact = dialog(chief).getByRole("button", { name: /^Make public and raise/ });
  await impact
    .or(chief.getByRole("status").filter({ hasText: "Made public" }))
    .first()
    .waitFor();
  if (await impact.isVisible()) await impact.click();
  await isRecorded(chief, "Made public");
  await expect(chief.getByText("Season 2: released on 20 November 2026.").first()).toBeVisible();
  await soon(textOf(`${site}/track-record`)).toContain(world.show.title);
  await soon(textOf(`${site}/shows/${world.show.slug}/season-2`)).toContain("released on 20 November 2026");
  for (const page of [writer, chief]) await page.context().close();
});
