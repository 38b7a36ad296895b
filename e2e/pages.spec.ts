import type { Page } from "@playwright/test";
import { expect, expectAccessible, faultsOf, faultsOfLayout, faultsWithin, isTooWide, test } from "./fixtures";
import { makeStory } from "./story";

/** Pages that stand for themselves: what a journey walks through is looked at on the way. */
const DESK = ["/desk", "/desk/articles", "/desk/articles/new", "/desk/review", "/desk/notifications", "/desk/account"];
const ADMINS = ["/desk/staff", "/desk/staff/new", "/desk/settings", "/desk/audit"];
/** What a page's policy refused, and what broke on it. */
function complaintsOf(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => message.text().includes("Content Security Policy") && heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  return heard;
}

for (const path of [...DESK, ...ADMINS]) {
  test(`${path} has no fault in either theme, fits a width of 320, and its policy refuses nothing of ours`, async ({ page, signInAs }) => {
    const complaints = complaintsOf(page);
    await signInAs(ADMINS.includes(path) ? "ines" : "ana");
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, path);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await isTooWide(page)).toBe(false);
    expect(await faultsOfLayout(page), `${path} at 320`).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const stage of ["draft", "in_review", "published", "withdrawn", "spiked"] as const) {
  test(`the screens of a story that is ${stage} have no fault`, async ({ page, db, signInAs }) => {
    const complaints = complaintsOf(page);
    await signInAs("ana");
    const { editionId } = await makeStory(db, { stage });
    await page.goto(`/desk/editions/${editionId}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await expectAccessible(page, stage);
    for (const tab of (await page.getByRole("tab").all()).slice(1)) {
      await tab.click();
      expect(await faultsWithin(page, "[role=tabpanel]:not([hidden])"), `${stage}, ${await tab.textContent()}`).toEqual([]);
    }
    await page.goto(`/desk/editions/${editionId}/preview`);
    expect(await faultsOf(page), `${stage}, previewed`).toEqual([]);
    expect(complaints).toEqual([]);
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

test("an admin switches a check off, the page says who did, and nobody else is told of settings", async ({ page, signInAs }) => {
  await signInAs("ana");
  await page.goto("/desk/settings");
  await expect(page.getByRole("main")).toContainText("Settings are kept by admins.");
  await signInAs("ines");
  await page.goto("/desk/settings");
  const checks = page.getByRole("region", { name: "Checks" });
  const level = checks.getByRole("combobox", { name: "A heading that skips a level" });
  const set = async (from: string, to: string) => {
    await expect(level).toHaveValue(from.toLowerCase());
    await level.selectOption(to);
    await expect(checks.getByRole("list", { name: "What would change" })).toHaveText(`A heading that skips a level: ${from} → ${to}`);
    await checks.getByRole("button", { name: "Save 1 change" }).click();
    await expect(checks.getByRole("list", { name: "What would change" })).toBeHidden();
    await expect(level).toHaveAccessibleDescription(/Default: Warn\. Set by Ines Masthead/);
    await page.reload();
  };
  await set("Warn", "Off");
  await expectAccessible(page, "a setting that somebody changed");
  await set("Off", "Warn");
});
