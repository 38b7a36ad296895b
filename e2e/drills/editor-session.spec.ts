import { expect, test } from "../fixtures";
import { isFull } from "../patience";
import { COOKIE, makeSession, revoke } from "../session";
import { makeStory } from "../story";
import { asideText, body, caretToEnd, deskText, saved } from "../writing";
import { dropProfile, newProfile, openBrowser, openStory, shownText } from "./editor/browser";
import { reportWords } from "./editor/report";
import { typeWords } from "./editor/typist";
import { countWords, type Typed } from "./editor/words";

/** Milliseconds somebody goes on writing signed out. */
const OUT_MS = isFull ? 600_000 : 6_000;
const PER_MINUTE = 2;

test("a sign-in that ends in mid-draft costs no word, asks the desk almost nothing, and shows nobody else the text", async ({
  db,
  site,
}) => {
  test.setTimeout(isFull ? 1_200_000 : 120_000);
  const { editionId } = await makeStory(db);
  const [first, again, ana] = [await makeSession(db, "kim"), await makeSession(db, "kim"), await makeSession(db, "ana")];
  const profile = newProfile();
  const { context, page } = await openBrowser(profile, { site, cookie: first.cookie });
  const be = (cookie: string) => context.addCookies([{ name: COOKIE, value: cookie, url: site, httpOnly: true, sameSite: "Lax" }]);
  await openStory(page, site, editionId);
  await caretToEnd(page);
  const typed: Typed[] = await typeWords(page, 0, 3);
  await expect(saved(page)).toBeVisible();
  await revoke(db, first.sessionId);
  typed.push(...(await typeWords(page, typed.length, 3)));
  await expect(page.getByRole("dialog", { name: "Sign in again as Kim Osei" })).toBeVisible();
  await page.keyboard.press("Escape");

  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const outAt = Date.now();
  await caretToEnd(page);
  while (Date.now() - outAt < OUT_MS) typed.push(...(await typeWords(page, typed.length, 2)));
  expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(Math.ceil((PER_MINUTE * OUT_MS) / 60_000));

  // Somebody else at this browser.
  await be(ana.cookie);
  const hers = await context.newPage();
  await hers.goto(`${site}/desk/editions/${editionId}`);
  await expect(hers.getByRole("main")).toContainText("One line of copy.");
  const shown = (await hers.locator("body").textContent()) ?? "";
  const seenByHer = typed.slice(3).filter(({ word }) => shown.includes(word));
  await hers.close();
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByText("Somebody else is signed in now; your text is kept here.")).toBeVisible();
  expect((await deskText(db, editionId)) + (await asideText(db, editionId))).not.toContain(typed.at(-1)?.word);
  expect(seenByHer).toEqual([]);

  await be(again.cookie);
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(saved(page)).toBeVisible({ timeout: 15_000 });
  await expect(body(page)).toContainText(typed.at(-1)?.word ?? "");
  const seen = reportWords([countWords(typed, Number.POSITIVE_INFINITY, [await shownText(page), await deskText(db, editionId)])]);
  await context.close();
  dropProfile(profile);
  expect(seen).toMatchObject({ lost: [], doubled: [] });
});
