import type { Page } from "@playwright/test";
import { expect, expectAccessible, faultsOfLayout, isTooWide, SCHEMES, test } from "./fixtures";
import { makeStory } from "./story";

const SHOW = "/shows/all-of-us-are-dead";
/** One of each kind of page that is kept. */
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
  "/about",
];
/** What is asked for by one reader, and what is not there. */
const OTHERS = ["/search?q=squid", "/tracker/filter?status=ordered", "/follow", "/follow/check-mail", "/follow/manage/nobody", "/nowhere"];

/** At 1280 and 320 pixels, in both themes, and as large as a reader may make it, without a fault and without scrolling sideways. */
async function standsFor(page: Page, path: string) {
  await expectAccessible(page, path);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect(await isTooWide(page), "letters of twice the size").toBe(false);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await isTooWide(page), `${width} pixels`).toBe(false);
  }
  expect(await faultsOfLayout(page), `${path} at 320`).toEqual([]);
}

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
    await standsFor(page, path);
  });
}

for (const path of OTHERS) {
  test(`${path} has no fault at any width`, async ({ page }) => {
    await page.goto(path);
    await standsFor(page, path);
  });
}

test("the newest month of the archive has no fault at any width", async ({ page }) => {
  await page.goto("/");
  await page.goto((await page.locator('a[href^="/archive/"]').first().getAttribute("href")) ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await standsFor(page, "the archive");
});

test("a story that was taken back says so, and has no fault at any width", async ({ page, db }) => {
  const { slug } = await makeStory(db, { stage: "withdrawn" });
  expect((await page.goto(`/news/${slug}`))?.status()).toBe(410);
  await standsFor(page, "a story that is gone");
  await page.getByRole("link", { name: "About All of Us Are Dead" }).click();
  await expect(page).toHaveURL(/\/shows\/all-of-us-are-dead$/);
});

/** How each of these is drawn, by its shape and by the colours the reader's system gave it. */
const drawn = (page: Page, marks: string) =>
  page.locator(marks).evaluateAll((all) =>
    all.map((mark) =>
      [...mark.querySelectorAll("*")]
        .map((part) => {
          const { fill, stroke } = getComputedStyle(part);
          const { attributes, tagName } = part as SVGElement;
          return [tagName, fill, stroke, ...[...attributes].map(({ name, value }) => `${name}=${value}`)].join(" ");
        })
        .join(", "),
    ),
  );

test("in colours of the reader's system how sure we are, and of which day, is still told apart by shape", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/how-we-verify");
  const shapes = await drawn(page, ".key .mark");
  expect(shapes).toHaveLength(5);
  expect(new Set(shapes).size).toBe(5);
  await page.goto(SHOW);
  const borders = await page.locator(".tl [data-exactness]").evaluateAll((all) =>
    all.map((entry) => {
      const { borderTopStyle, backgroundColor } = getComputedStyle(entry, "::before");
      return { exactness: (entry as HTMLElement).dataset.exactness, borderTopStyle, backgroundColor };
    }),
  );
  const [over, exact] = [borders.find(({ exactness }) => exactness === "over"), borders.find(({ exactness }) => exactness === "day")];
  expect(over?.borderTopStyle).toBe("dashed");
  expect(exact?.borderTopStyle).not.toBe("dashed");
  expect(exact?.backgroundColor).not.toBe(over?.backgroundColor);
});

/** What moves, or would when somebody points at it, with what is drawn before and behind it. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const still = (time: string) => time.split(", ").every((one) => Number.parseFloat(one) <= 0.01);
    const isMoving = ({ transitionDuration, animationName, animationDuration }: CSSStyleDeclaration) =>
      !still(transitionDuration) || (animationName !== "none" && !still(animationDuration));
    const parts = [...document.querySelectorAll("body *")].filter((part) =>
      [null, "::before", "::after"].some((pseudo) => isMoving(getComputedStyle(part, pseudo))),
    );
    return parts.map((part) => `${part.tagName.toLowerCase()}.${part.className}`);
  });

test("nothing moves for readers who want no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["/", SHOW, "/tracker", "/news/all-of-us-are-dead-season-2"]) {
    await page.goto(path);
    expect(await moving(page), path).toEqual([]);
  }
  await page.addStyleTag({ content: "h1 { animation: slides 2s } main::after { content: ''; transition: opacity 1s }" });
  expect(await moving(page), "what was planted").toEqual([expect.stringMatching(/^main/), expect.stringMatching(/^h1/)]);
});

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
