import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { Db } from "../db/connect";
import { approveEdition } from "../domain/articles/commands/approve-edition";
import { publishEdition } from "../domain/articles/commands/publish-edition";
import { submitForReview } from "../domain/articles/commands/submit-for-review";
import { findColleague } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { editionAt, GO_ON, granted, makeStory, ownWord } from "./story";
import { openDraft, saved, typeAtTheEnd } from "./writing";

/** A picture of our own, another one each time: two alike would be told of as near-duplicates. */
async function still(word: string) {
  const hue = Number.parseInt(word.slice(0, 4), 36) % 360;
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="1600" height="1000" fill="hsl(${hue} 50% 30%)"/>
    <circle cx="${200 + (hue % 12) * 100}" cy="${200 + (hue % 7) * 90}" r="${120 + (hue % 5) * 40}" fill="#ffe14d"/></svg>`;
  return { name: `still-${word}.jpg`, mimeType: "image/jpeg", buffer: await sharp(Buffer.from(drawn)).jpeg().toBuffer() };
}

async function publish(db: Db, editionId: string) {
  const [kim, ana] = [await findColleague(db, "kim"), await findColleague(db, "ana")];
  const as = ({ actor }: typeof kim) => ({ db, actor, now: new Date() });
  granted(await submitForReview(as(kim), { ...(await editionAt(db, editionId)), wantedFor: undefined }));
  granted(await approveEdition(as(ana), { ...(await editionAt(db, editionId)), overrideReason: null, ...GO_ON }));
  granted(await publishEdition(as(ana), { ...(await editionAt(db, editionId)), note: undefined, ...GO_ON }));
}

/** Types into a field and leaves it: only then is it said of the picture. */
async function say(page: Page, label: string, words: string) {
  const field = page.locator(".pic-words").getByLabel(label, { exact: true });
  await field.fill(words);
  await field.press("Tab");
}

test("a picture is sent from the text, described where it stands, and readers get it with its words and its credit", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("kim");
  const word = ownWord();
  const { editionId, slug } = await makeStory(db);
  await openDraft(page, editionId);
  await typeAtTheEnd(page, "");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/pict");
  await expect(page.getByRole("option", { name: /^Picture/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.locator(".pic-wanting input[type=file]").setInputFiles(await still(word));
  const block = page.getByRole("group", { name: /^Picture/ });
  await expect(block.getByText("alt text and credit missing")).toBeVisible();
  await say(page, "Alt text", `Four students on a roof, ${word}`);
  await expect(block.getByText("credit missing", { exact: true })).toBeVisible();
  await say(page, "Credit", "Yang Hae-sung/Netflix");
  await expect(block.getByText(/missing/)).toHaveCount(0);
  await say(page, "Caption", "The roof, in the first season.");
  await expect(saved(page)).toBeVisible();
  await expectAccessible(page, "a story with a picture");

  await page.getByRole("button", { name: "Choose a picture" }).click();
  await page.getByLabel("Search the library").fill(word);
  await page.getByRole("option", { name: new RegExp(word) }).click();
  await expect(page.getByRole("button", { name: "Take it out" })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Take it out" })).toBeVisible();

  await publish(db, editionId);
  await page.goto(`/news/${slug}`);
  const pictures = page.getByRole("img", { name: new RegExp(word) });
  await expect(pictures).toHaveCount(2);
  await expect(page.getByText("Yang Hae-sung/Netflix").first()).toBeVisible();
  await expect(page.getByText("The roof, in the first season.")).toBeVisible();
  await pictures.last().scrollIntoViewIfNeeded();
  await expect.poll(() => pictures.evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0))).toBe(true);
  await expectAccessible(page, "a page with pictures");
});

test("in the library a file that is no picture is refused in words, and one that is gets its focal point by keys", async ({
  page,
  signInAs,
}) => {
  await signInAs("ana");
  const word = ownWord();
  await page.goto("/desk/media");
  const input = page.locator(".drop input[type=file]");
  await input.setInputFiles({ name: "page.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html><script>1</script></html>") });
  await expect(page.getByRole("list", { name: "Uploads" })).toContainText("page.jpg");
  await expect(page.getByRole("list", { name: "Uploads" }).getByRole("button", { name: "Dismiss page.jpg" })).toBeVisible();
  await input.setInputFiles(await still(word));
  await expect(page.getByRole("option", { name: new RegExp(word) })).toBeVisible();
  await expectAccessible(page, "the media library");

  await page.goto(`/desk/media?q=${word}`);
  await page.getByRole("option", { name: new RegExp(word) }).click();
  await expect(page).toHaveURL(/desk\/media\/[0-9a-f-]{36}/);
  await expect(page.getByRole("list", { name: "How each shape is cut" }).getByRole("listitem")).toHaveCount(4);
  await page.getByLabel("From the left, %").fill("30");
  await expectAccessible(page, "a picture of the library");
});
