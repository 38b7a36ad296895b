import { expect, expectAccessible, SCHEMES, test } from "./fixtures";

const SHOW = "/shows/all-of-us-are-dead";
const PAGES = [
  "/",
  "/news/all-of-us-are-dead-season-2",
  SHOW,
  `${SHOW}/season-1`,
  `${SHOW}/season-2`,
  "/people/park-ji-hu",
  "/tracker",
  "/corrections",
  "/how-we-verify",
  "/track-record",
  "/authors/tove-ledger",
];

for (const path of PAGES) {
  test(`${path} is whole without a script, asks nobody else, leaves nothing behind and has no fault`, async ({ page, context, site }) => {
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const html = (await response?.text()) ?? "";
    expect(html.match(/<script(?![^>]*(application\/ld\+json|data-keep))/g)).toBeNull();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(asked.filter((url) => !url.startsWith(site) && !url.startsWith("data:"))).toEqual([]);
    expect(asked.filter((url) => /_next\/.*[.]js/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await expectAccessible(page, path);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
  });
}

test("the lead story leads to its show, season and people, and they lead back", async ({ page }) => {
  await page.goto("/news/all-of-us-are-dead-season-2");
  await page.getByRole("main").getByRole("link", { name: "All of Us Are Dead", exact: true }).first().click();
  await expect(page).toHaveURL(/\/shows\/all-of-us-are-dead$/);
  await expect(page.getByRole("main")).toContainText("지금 우리 학교는");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Season 2/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/season-2$/);
  await page.getByRole("main").locator('a[href="/news/all-of-us-are-dead-season-2"]').first().click();
  await page.getByRole("main").getByRole("link", { name: "Park Ji-hu" }).first().click();
  await expect(page).toHaveURL(/\/people\//);
});

test("what is not there says so, and is no dead end", async ({ page }) => {
  const response = await page.goto("/news/nobody-wrote-this");
  expect(response?.status()).toBe(404);
  await expectAccessible(page, "what is not there");
  await page.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/$/);
});

test("both themes are the page's own, without a flash of the other", async ({ page }) => {
  const grounds = new Set<string>();
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  expect(grounds.size).toBe(2);
});

test("on paper stands what was read, where it is from and of which day, and nothing to press", async ({ page, site }) => {
  for (const path of ["/news/all-of-us-are-dead-season-2", SHOW, "/tracker"]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(page.locator(".printed")).toContainText(new RegExp(`^${site}${path} · printed on \\d+ \\w+ \\d{4}$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.locator("input:visible, button:visible, select:visible, nav:visible").count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen" });
  }
});
