import { expect, expectAccessible, faultsOf, test } from "./fixtures";
import { makeStory } from "./story";

/** Pages that stand for themselves: what a journey walks through is looked at on the way. */
const DESK = ["/desk", "/desk/articles", "/desk/articles/new", "/desk/review", "/desk/notifications", "/desk/account"];
const ADMINS = ["/desk/staff", "/desk/staff/new", "/desk/audit"];
/** CSS pixels: the narrowest a page must be read at without scrolling sideways. */
const NARROWEST = 320;

const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

for (const path of [...DESK, ...ADMINS]) {
  test(`${path} has no fault in either theme, and fits a width of 320`, async ({ page, signInAs }) => {
    await signInAs(ADMINS.includes(path) ? "ines" : "ana");
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, path);
    await page.setViewportSize({ width: NARROWEST, height: 700 });
    expect(await page.evaluate(isTooWide)).toBe(false);
    expect(await faultsOf(page), `${path} at 320`).toEqual([]);
  });
}

for (const stage of ["draft", "in_review", "published", "withdrawn", "spiked"] as const) {
  test(`the screens of a story that is ${stage} have no fault in either theme`, async ({ page, db, signInAs }) => {
    test.setTimeout(120_000);
    await signInAs("ana");
    const { editionId } = await makeStory(db, { stage });
    await page.goto(`/desk/editions/${editionId}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await expectAccessible(page, `${stage}, ${await tab.textContent()}`);
    }
    await page.goto(`/desk/editions/${editionId}/preview`);
    await expectAccessible(page, `${stage}, previewed`);
  });
}

test("menus open without a fault, and give the focus back", async ({ page, db, signInAs }) => {
  await signInAs("ines");
  const { editionId } = await makeStory(db, { stage: "published" });
  await page.goto(`/desk/editions/${editionId}`);
  const more = page.getByRole("button", { name: "More" });
  await more.click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page, "the menu of a story");
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
});

test("the desk's policy refuses nothing of its own", async ({ page, db, signInAs }) => {
  const refused: string[] = [];
  page.on("console", (message) => message.text().includes("Content Security Policy") && refused.push(message.text()));
  page.on("pageerror", (error) => refused.push(error.message));
  await signInAs("ines");
  const { editionId } = await makeStory(db);
  for (const path of [...DESK, ...ADMINS, `/desk/editions/${editionId}`, `/desk/editions/${editionId}/preview`]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  expect(refused).toEqual([]);
});
