import { expect, expectAccessible, test } from "./fixtures";
import { keyboard } from "./hands";
import { mainJob } from "./main-job";
import { makeStory } from "./story";
import { body, isTakenUp } from "./writing";

test("the same is done with the keyboard alone", async ({ browser, contextOptions, site }) => {
  test.setTimeout(300_000);
  await mainJob({ browser, options: { ...contextOptions, baseURL: site }, handsOf: keyboard, judge: expectAccessible });
});

test("Enter after the standfirst leads into the text, though that is still on its way here", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { editionId } = await makeStory(db);
  let mend = () => {};
  const line = new Promise<void>((resolve) => {
    mend = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    const script = await route.fetch();
    if ((await script.text()).includes("Story body, rich text")) await line;
    await route.fulfill({ response: script });
  });
  await page.goto(`/desk/editions/${editionId}`, { waitUntil: "commit" });
  const standfirst = page.getByRole("textbox", { name: "Standfirst" });
  await isTakenUp(standfirst);
  await standfirst.focus();
  await page.keyboard.press("Enter");
  await expect(body(page)).toHaveCount(0);
  mend();
  await expect(body(page)).toBeFocused();
  await page.keyboard.type("First words. ");
  await expect(body(page)).toContainText(/^First words\. /);
});
