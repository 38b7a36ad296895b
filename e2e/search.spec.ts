import { expect, expectAccessible, test } from "./fixtures";
import { pressUntil } from "./writing";

test("a reader finds a show by a slip of the finger, and its stories with it", async ({ page }) => {
  await page.goto("/tracker");
  await page.keyboard.press("/");
  await page.keyboard.type("all of us ar dead");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=all\+of\+us\+ar\+dead$/);
  await expect(page.getByRole("status")).toContainText("spelling guessed: All of Us Are Dead");
  await expect(page.getByRole("region", { name: "Shows" }).getByRole("link", { name: "All of Us Are Dead" })).toBeVisible();
  await expectAccessible(page, "answers");
  await page.getByRole("link", { name: /^Search exactly/ }).click();
  await expect(page.getByRole("status")).toContainText("Nothing here answers to that");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
});

test("answers are whole without a script, kept by nobody and read by no search engine", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("searchbox").fill("지금 우리");
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.url().includes("/search")),
    page.getByRole("button", { name: "Search" }).click(),
  ]);
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toBe("private, no-store");
  const html = await response.text();
  expect(html.match(/<script(?![^>]*data-keep)/g)).toBeNull();
  expect(html).toContain('name="robots" content="noindex');
  await expect(page.getByRole("main")).toContainText("All of Us Are Dead");
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test("hostile questions are answered kindly", async ({ request }) => {
  for (const asked of ["x".repeat(7_000), "%", "'; drop table shows; --", "a & | ! ( :*", "🎬", '"', "<script>alert(1)</script>", "\\"]) {
    const response = await request.get(`/search?q=${encodeURIComponent(asked)}`);
    expect([asked.slice(0, 20), response.status()]).toEqual([asked.slice(0, 20), 200]);
    expect(await response.text()).not.toContain("<script>alert");
  }
});

test("a page that is not there asks what was meant", async ({ page }) => {
  const response = await page.goto("/shows/all-of-us-are-daed");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "All of Us Are Dead" })).toBeVisible();
  await expectAccessible(page, "what is not there");
});

test("the desk goes anywhere by name, from the keyboard alone", async ({ page, signInAs }) => {
  await signInAs("ana");
  await page.goto("/desk");
  const field = page.getByRole("combobox", { name: /^Search stories/ });
  await pressUntil(page, "ControlOrMeta+k", field);
  await page.keyboard.type("#all of us 2");
  await expect(page.getByRole("option", { name: /season 2/ })).toBeVisible();
  await expectAccessible(page, "the palette");
  await field.fill("stairs school");
  await expect(page.getByRole("group", { name: "Media" }).getByRole("option", { name: /^Down the stairs/ })).toBeVisible();
  await field.fill("#all of us 2");
  await expect(page.getByRole("option").first()).toHaveAccessibleName(/season 2/); // until then stands what answered before
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/shows\/.+\/seasons\/.+\/claims$/);
});

test("an editor rewrites a page about the publication, and readers have it", async ({ page, signInAs, site }) => {
  await signInAs("ana");
  await page.goto("/desk/pages/editorial-policy");
  await page.getByLabel("Title").fill("How we work");
  await page.getByRole("button", { name: "Publish page" }).click();
  const said = page.getByRole("region", { name: "What it said before" });
  await expect(said.getByRole("listitem").filter({ hasText: "How we work" })).toContainText("what readers see");
  await expectAccessible(page, "a page of the site on the desk");
  await expect(async () => {
    await page.goto(`${site}/editorial-policy`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("How we work", { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(page, "a page about the publication");
});
