import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { type Db, only } from "../db/connect";
import { editions, revisions } from "../db/schema/articles";
import { editionPens } from "../db/schema/presence";
import { suggestions } from "../db/schema/suggestions";
import { saveDraft } from "../domain/articles/commands/save-draft";
import { type Doc, textOf } from "../domain/articles/document";
import { withoutSuggestions, withSuggestions } from "../domain/articles/suggestions";
import { newId } from "../domain/kernel/id";
import { findColleague } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { editionAt, granted, makeStory } from "./story";
import { body, caretBy, deskText, isTakenUp, moveCaret, openDraft, turnTo } from "./writing";

const LINES = ["Filming starts in May.", "Nobody has confirmed it."];
/** Whoever had the story open is gone, as after the minutes in which a pen lapses. */
const layDownPen = (db: Db, editionId: string) => db.delete(editionPens).where(eq(editionPens.editionId, editionId));
const statesOf = async (db: Db, editionId: string) =>
  (await db.select({ state: suggestions.state }).from(suggestions).where(eq(suggestions.editionId, editionId)))
    .map(({ state }) => state)
    .sort();

test("an editor’s changes wait in a colleague’s text, and are answered by keyboard alone", async ({ page, db, signInAs }) => {
  const { editionId } = await makeStory(db, { copy: { paragraphs: LINES } });
  await signInAs("ana");
  await openDraft(page, editionId);
  await expect(page.getByRole("status").filter({ hasText: "Suggesting." })).toBeVisible();
  await caretBy(page, "ControlOrMeta+Home", "End");
  for (let letter = 0; letter < 4; letter++) await page.keyboard.press("Backspace");
  await page.keyboard.type("June");
  await expect(body(page).locator("del").filter({ hasText: "May." })).toBeVisible();
  await expect(body(page).locator("ins").filter({ hasText: "June" })).toBeVisible();
  await moveCaret(page, "ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A third line.");
  await expect(body(page).locator("[title='Insertion suggested by you']").first()).toBeVisible();
  await expect.poll(() => statesOf(db, editionId), { timeout: 30_000 }).toEqual(["open", "open"]);
  expect(await deskText(db, editionId)).toBe(LINES.join("\n"));

  await turnTo(page, "Editing");
  await page.keyboard.type(" Mine.");
  await expect.poll(() => deskText(db, editionId)).toContain("Mine.");
  await page.goto("about:blank");
  await signInAs("kim");
  await expect(async () => {
    await layDownPen(db, editionId); // a beat on its way when she left may take it once more
    await openDraft(page, editionId);
  }).toPass({ timeout: 30_000 });
  await expect(body(page).locator("[title='Deletion suggested by Ana Quill']")).toBeVisible();
  await page.getByRole("tab", { name: /^Story/ }).focus();
  for (let tab = 0; tab < 3; tab++) await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: /^Suggested/ })).toBeFocused();
  await page.keyboard.press("Enter");
  const list = page.getByRole("region", { name: "Suggestions" }).getByRole("listitem").filter({ hasText: "Ana Quill suggests" });
  await expect(list).toHaveCount(2);
  await expectAccessible(page, "a story with suggestions");
  await list.first().focus();
  await page.keyboard.press("n");
  await expect(list.nth(1)).toBeFocused();
  await page.keyboard.press("b");
  await page.keyboard.press("y");
  await expect(body(page)).toContainText("Filming starts in June");
  await expect(list).toHaveCount(1);
  await page.keyboard.press("d");
  await expect(body(page).locator("ins, del")).toHaveCount(0);
  await expect.poll(() => statesOf(db, editionId), { timeout: 30_000 }).toEqual(["accepted", "declined"]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(body(page)).toContainText("A third line.");
  await expect.poll(() => statesOf(db, editionId), { timeout: 30_000 }).toEqual(["accepted", "open"]);
});

test("in review a suggestion stands on its words, holds approval, and is answered with one key", async ({ page, db, signInAs }) => {
  const { editionId } = await makeStory(db, { stage: "in_review", copy: { paragraphs: LINES } });
  const [milo, kim] = [await findColleague(db, "milo"), await findColleague(db, "kim")];
  const waits = (type: "insertion" | "deletion") => [{ type, attrs: { id: "s1" } }];
  const content = [
    { type: "text", text: "Filming starts in " },
    { type: "text", text: "May", marks: waits("deletion") },
    { type: "text", text: "June", marks: waits("insertion") },
  ];
  const text = { type: "doc", content: [{ type: "paragraph", attrs: { id: "a" }, content }] } as Doc;
  const fields = {
    headline: "Suggested",
    standfirst: "What is known.",
    shortHeadline: null,
    seoTitle: null,
    seoDescription: null,
    hero: null,
  };
  const save = { ...(await editionAt(db, editionId)), ...fields, saveId: newId(), body: text, bylines: [kim.authorId], about: [] };
  granted(await saveDraft({ db, actor: milo.actor, now: new Date() }, save));
  await layDownPen(db, editionId);
  await signInAs("ana");
  await page.goto(`/desk/editions/${editionId}/review`);
  const card = page.getByRole("article", { name: "Suggestion by Milo Stet, 1 of 1" });
  await expect(card).toBeVisible();
  await expect(page.getByText("Accept or decline 1 suggestion.").first()).toBeVisible();
  await expectAccessible(page, "a review with a suggestion");
  await isTakenUp(card);
  await page.keyboard.press("y");
  await expect.poll(() => deskText(db, editionId)).toBe("Filming starts in June");
  await expect(card).toHaveCount(0);
  await expect(page.getByText("Accept or decline")).toHaveCount(0);
});

/** Types as an input method does: each syllable is composed sign by sign, then put in. */
async function compose(page: Page, syllables: readonly (readonly string[])[]) {
  const line = await page.context().newCDPSession(page);
  for (const signs of syllables) {
    for (const text of signs) await line.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await line.send("Input.insertText", { text: signs.at(-1) ?? "" });
  }
  await line.detach();
}
const NOW = [
  ["ㅈ", "지"],
  ["ㄱ", "그", "금"],
];

/** What the story says as it stands, and as it would be with every suggestion accepted. */
async function readings(db: Db, editionId: string) {
  const head = db.select({ body: revisions.body }).from(editions).innerJoin(revisions, eq(revisions.id, editions.headRevisionId));
  const body = only(await head.where(eq(editions.id, editionId))).body as Doc;
  return [withoutSuggestions(body), withSuggestions(body)].map(textOf);
}

test("a word that is composed stands there once: in the text, and as a suggestion, over words that are selected too", async ({
  page,
  db,
  signInAs,
}) => {
  const { editionId } = await makeStory(db, { copy: { paragraphs: ["It is May."] } });
  await signInAs("kim");
  await openDraft(page, editionId);
  await caretBy(page, "ControlOrMeta+End");
  await compose(page, NOW);
  await expect(body(page)).toHaveText("It is May.지금");
  await turnTo(page, "Suggesting");
  await compose(page, NOW);
  await expect(body(page).locator("ins")).toHaveText("지금");
  await moveCaret(page, "ControlOrMeta+Home", ...Array(3).fill("ArrowRight"), ...Array(2).fill("Shift+ArrowRight"));
  await compose(page, NOW);
  await expect(body(page).locator("ins")).toHaveText(["지금", "지금"]);
  await moveCaret(page, "ControlOrMeta+Home", ...Array(2).fill("Shift+ArrowRight"));
  await compose(page, NOW);
  await expect(body(page).locator("del")).toHaveText(["It", "is"]);
  await expect(body(page)).toHaveText("지금It 지금is May.지금지금");
  await expect.poll(() => readings(db, editionId)).toEqual(["It is May.지금", "지금 지금 May.지금지금"]);
});
