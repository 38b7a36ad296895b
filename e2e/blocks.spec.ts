import type { Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { editions, revisions } from "../db/schema/articles";
import { storyOfBlocks } from "./blocks";
import { expect, expectAccessible, test } from "./fixtures";
import { GOOGLE_DOCS, WORD } from "./pasted";
import { makeStory } from "./story";
import { body, caretToEnd, openDraft, saved } from "./writing";

async function openAtEnd(page: Page, editionId: string) {
  await openDraft(page, editionId);
  await caretToEnd(page);
}

/** By the menu at `/`, as the keyboard has it. */
async function add(page: Page, words: string, name: string) {
  await page.keyboard.type(`/${words}`);
  await expect(page.getByRole("option", { name: new RegExp(`^${name}`), selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
}

/** What a clipboard of another program would bring. */
const paste = (page: Page, html: string, text = "") =>
  body(page).evaluate(
    (element, given) => {
      const data = new DataTransfer();
      data.setData("text/html", given.html);
      data.setData("text/plain", given.text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    { html, text },
  );

test("a writer adds blocks by the keyboard alone, and the desk keeps them", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { editionId } = await makeStory(db);
  await openAtEnd(page, editionId);
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  const menu = page.getByRole("listbox", { name: "Blocks to add" });
  await expect(menu).toBeVisible();
  await expect(body(page)).toHaveAttribute("aria-activedescendant", /^block-list-/);
  await expectAccessible(page, "the menu of blocks");
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(body(page)).toContainText("/"); // what was typed stays
  await page.keyboard.press("Backspace");

  await add(page, "vid", "Video");
  await expect(page.getByLabel("YouTube or Vimeo address")).toBeFocused();
  await page.keyboard.type("https://youtu.be/dQw4w9WgXcQ");
  await expect(page.getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
  await page.keyboard.type("Teaser");
  await page.keyboard.press("Enter");

  await add(page, "quote", "Quote");
  await page.keyboard.type("We are not in a hurry.");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Who said it")).toBeFocused();
  await page.keyboard.type("Lomon");
  await page.keyboard.press("Enter");

  await add(page, "table", "Table");
  await expect(page.getByRole("textbox", { name: "Caption" })).toBeFocused();
  await page.keyboard.type("Seasons");
  await page.keyboard.press("Enter");
  for (const words of ["Season", "Year", "Episodes", "1", "2022"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await expect(page.getByRole("table").getByRole("row").nth(1)).toContainText("2022");
  await expect(page.getByRole("group", { name: "Video", exact: true })).toBeVisible();
  await expect(saved(page)).toContainText(/Saved/);
  await expectAccessible(page, "a story with blocks");

  const [kept] = await db
    .select({ text: revisions.bodyText })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, editionId));
  expect(kept?.text).toContain("Teaser\nLomon\nWe are not in a hurry.\nSeasons\nSeason\nYear");
});

test("opening a story with every block and leaving it changes nothing", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { story } = await storyOfBlocks(db, false);
  const head = async () =>
    (
      await db
        .select({ version: editions.version, hash: revisions.contentHash, body: revisions.body })
        .from(editions)
        .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
        .where(eq(editions.id, story.editionId))
    )[0];
  const before = await head();
  await openAtEnd(page, story.editionId);
  await expect(page.getByRole("group", { name: "Table", exact: true })).toBeVisible();
  await page.keyboard.type("x");
  await expect.poll(async () => (await head())?.hash).not.toBe(before?.hash);
  await page.keyboard.press("Backspace");
  await expect.poll(async () => (await head())?.hash).toBe(before?.hash);
  expect((await head())?.body).toEqual(before?.body);
});

test("blocks are moved, duplicated and taken away by keys and by the menu, and it is said", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { editionId } = await makeStory(db, { copy: { paragraphs: ["First.", "Second.", "Third."] } });
  await openAtEnd(page, editionId);
  const lines = page.locator("#body > p");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(lines).toHaveText(["First.", "Third.", "Second."]);
  await expect(page.getByRole("status").filter({ hasText: "Moved to 2 of 3" })).toBeAttached();

  const menu = async (verb: RegExp) => {
    await page.getByRole("button", { name: "Move, duplicate or remove this block" }).click();
    await page.getByRole("menuitem", { name: verb }).press("Enter");
  };
  await menu(/^Duplicate/);
  await expect(lines).toHaveText(["First.", "Third.", "Third.", "Second."]);
  await menu(/^Remove/);
  await expect(lines).toHaveText(["First.", "Third.", "Second."]);
  await menu(/^Move to…/);
  await expect(page.getByRole("dialog")).toContainText("Where to");
  await page.getByRole("dialog").getByLabel("Where to").selectOption({ label: "First" });
  await page.getByRole("dialog").getByRole("button", { name: "Move block" }).press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(body(page)).toBeFocused();
});

test("find and replace counts, steps and replaces, and leaves what others said", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { story } = await storyOfBlocks(db, false);
  await openAtEnd(page, story.editionId);
  await page.keyboard.type(" Nobody is in a Hurry, said nobody.");
  await page.getByRole("button", { name: "Find and replace" }).click();
  const panel = page.getByRole("search", { name: "Find and replace in the story" });
  await panel.getByLabel("Find", { exact: true }).fill("hurry");
  await expect(panel.getByRole("status")).toContainText("of 2");
  await panel.getByLabel("Match case").check();
  await expect(panel.getByRole("status")).toContainText("1 of 1, in a quotation");
  await panel.getByLabel("Match case").uncheck();
  await panel.getByLabel("Replace with").fill("rush");
  await expectAccessible(page, "find and replace");
  await panel.getByRole("button", { name: "Replace all" }).click();
  await expect(panel.getByRole("status")).toContainText("Replaced 1. Left 1 in quotations");
  await expect(body(page)).toContainText("Nobody is in a rush");
  await expect(body(page)).toContainText("We are not in a hurry.");
  await panel.getByLabel("Find", { exact: true }).press("Escape");
  await expect(panel).toBeHidden();
  await expect(body(page)).toBeFocused();
});

test("a paste keeps what has meaning, says what it dropped, and can be undone", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { editionId } = await makeStory(db);
  await openAtEnd(page, editionId);
  await page.keyboard.press("Enter");
  const line = page.locator(".paste-line");

  await paste(page, WORD);
  await expect(line).toContainText(
    "Pasted 2 paragraphs, 1 heading, 2 lists, 1 table, 1 link. Dropped: 1 drawing, 2 font colours, 1 comment.",
  );
  await expect(page.locator("#body h2")).toHaveText("What we know");
  await expect(page.locator("#body > ul > li")).toHaveText([/^Filming/, /^Release/]);
  await expect(page.locator("#body > ul > li ul > li")).toHaveText("in Andong");
  await expect(page.locator("#body > ol > li")).toHaveCount(2);
  await expect(page.locator("#body table th")).toHaveText(["Season", "Year"]);
  await expect(page.locator("#body a")).toHaveAttribute("href", "https://variety.com/2022/tv/x");
  await line.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("#body h2")).toHaveCount(0);

  await paste(page, GOOGLE_DOCS);
  await expect(line).toContainText(
    "Pasted 2 paragraphs, 1 heading, 1 list, 1 link. Dropped: 1 picture, 1 font colour. Add pictures from their files.",
  );
  await expect(page.locator("#body strong")).toHaveText("Netflix");
  await expect(page.locator("#body em")).toHaveText("All of Us Are Dead");

  await paste(page, `<p>${"<span style='color:red'>word </span>".repeat(150_000)}</p>`, "word ".repeat(1_000));
  await expect(line).toContainText("MB of formatted text as plain text");
  await paste(page, `<p>${"<b>x</b>".repeat(700_000)}</p>`, "x".repeat(700_000));
  await expect(line).toContainText("Nothing was pasted: 5.6 MB of formatted text is more than one story holds.");
});

test("an address on its own line may become a player or a card", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { editionId } = await makeStory(db);
  await openAtEnd(page, editionId);
  await page.keyboard.press("Enter");
  await paste(page, "", "https://vimeo.com/76979871");
  await page.getByRole("button", { name: "Show it as a player" }).click();
  await expect(page.getByRole("group", { name: /^Video/ })).toContainText("Vimeo 76979871");
});

test("a block that cannot be shown says so in its own place, and the story around it is written on", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { editionId } = await makeStory(db, { copy: { paragraphs: ["Before.", "After."] } });
  await db.execute(sql`update revisions set body = jsonb_insert(body, '{content,1}', '{"type":"hologram","attrs":{"id":"h","depth":3}}')
    where id = (select head_revision_id from editions where id = ${editionId})`);
  await openAtEnd(page, editionId);
  const broken = page.getByRole("alert").filter({ hasText: "This block cannot be shown." });
  await expect(page.locator("#body > p")).toHaveText(["Before.", "After."]);
  await broken.getByRole("button", { name: "See its data" }).click();
  await expect(broken).toContainText('"depth": 3');
  await broken.getByRole("button", { name: "Remove" }).click();
  await expect(broken).toBeHidden();
  await caretToEnd(page);
  await page.keyboard.type(" More.");
  await expect(saved(page)).toContainText(/Saved/);
});

test("readers without scripts have every block, and nothing comes from elsewhere before they ask", async ({ browser, page, db, site }) => {
  const { story, related } = await storyOfBlocks(db, true);
  const elsewhere: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(site),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(`/news/${story.slug}`);
  const article = page.getByRole("article");
  await expect(article.getByRole("figure").filter({ hasText: "Lomon" })).toContainText("We are not in a hurry.");
  await expect(article.getByRole("table", { name: "Seasons so far" })).toContainText("2022");
  await expect(article.getByText("The school burns.")).toBeHidden();
  await expect(article.locator(`a[href="/news/${related.slug}"]`)).toBeVisible();
  await expect(article.getByRole("link", { name: "Netflix renews it" })).toHaveAttribute("href", "https://variety.com/x");
  await expectAccessible(page, "a story with every block");
  expect(elsewhere).toEqual([]);
  await article.getByRole("button", { name: /^Play video from YouTube/ }).click();
  await expect(article.locator("iframe[title='Teaser']")).toHaveAttribute(
    "src",
    /^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ/,
  );
  expect(elsewhere.length).toBeGreaterThan(0);

  const bare = await browser.newContext({ javaScriptEnabled: false });
  const plain = await bare.newPage();
  await plain.goto(`${site}/news/${story.slug}`);
  await expect(plain.getByRole("link", { name: "Watch on YouTube" })).toHaveAttribute(
    "href",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
  );
  await plain.getByText("Spoilers for season 1, episode 12.").click();
  await expect(plain.getByText("The school burns.")).toBeVisible();
  await bare.close();
});
