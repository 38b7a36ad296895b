import type { Page } from "@playwright/test";
import { type Reach, undo } from "./screens-of-review";

type Ways = {
  through: (address: string, link: RegExp) => Reach;
  /** Opens a window of somebody else's beside the one whose picture is taken. */
  beside: (page: Page, who: "writer" | "editor") => Promise<Page>;
};

/** One story and two people: who reads, who asks, whose pen is taken, and two texts that both want to be the story. */
export const screensOfTwo = ({ through, beside }: Ways) => {
  const open = through("/desk/articles?q=spellings", /^One director/);
  const body = (page: Page) => page.getByRole("textbox", { name: "Story body" });
  const pen = (page: Page) => page.getByRole("region", { name: "Who writes" });
  /** Opens the story to write in it, whoever holds the pen. */
  const sitDown = async (page: Page) => {
    await open(page);
    const take = pen(page).getByRole("button", { name: /^(Take over|Edit here)/ });
    await body(page).or(take).first().waitFor();
    if (await take.isVisible()) await take.click();
    const sure = page.getByRole("alertdialog").getByRole("button", { name: "Take over" });
    await body(page).or(sure).first().waitFor();
    if (await sure.isVisible()) await sure.click();
    await body(page).waitFor();
  };
  const write = async (page: Page, words: string) => {
    await body(page).press("ControlOrMeta+End");
    await page.keyboard.type(words);
  };
  /** A page that is left lays its pen down; one that is only closed may hold it for a minute. */
  const leave = (page: Page) => async () => {
    await page.goto("about:blank");
    await page.context().close();
  };

  const readOnly: Reach = async (page) => {
    const kim = await beside(page, "writer");
    await sitDown(kim);
    await open(page);
    await pen(page).waitFor();
    return leave(kim);
  };
  const asked: Reach = async (page) => {
    await sitDown(page);
    const ana = await beside(page, "editor");
    await open(ana);
    await pen(ana).getByRole("button", { name: /^Ask/ }).click();
    const question = page.getByRole("region", { name: /asks to edit$/ });
    await question.waitFor();
    return async () => {
      await question.getByRole("button", { name: "Not now" }).click();
      await leave(ana)();
    };
  };
  /** Her words are on their way while the pen is taken, and both have changed the same paragraph. */
  const taken: Reach = async (page) => {
    await sitDown(page);
    await body(page).locator("p").first().click();
    await page.keyboard.press("Control+Alt+Shift+KeyZ"); // not as a suggestion
    let arrive = () => {};
    const isTaken = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route("**/draft", (route) => isTaken.then(() => route.continue()));
    await write(page, " Ours is the one in the credits of season 1.");
    const kim = await beside(page, "writer");
    await sitDown(kim);
    arrive();
    await write(kim, " Netflix prints another one.");
    await kim.locator(".saved.ok").waitFor();
    await pen(page).getByRole("button", { name: "Compare" }).waitFor({ timeout: 30_000 });
    return async () => {
      await undo(kim);
      await kim.waitForTimeout(3_000); // saved
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await leave(kim)();
    };
  };
  const merge: Reach = async (page) => {
    const back = await taken(page);
    await pen(page).getByRole("button", { name: "Compare" }).click();
    const dialog = page.getByRole("dialog", { name: "Two versions of this story" });
    await dialog.getByRole("button", { name: "Both" }).click();
    return back;
  };
  return [
    { name: "read-only", who: "editor", reach: readOnly },
    { name: "asked-for-the-pen", who: "writer", reach: asked },
    { name: "two-people", who: "editor", reach: taken },
    { name: "merge", who: "editor", reach: merge },
  ] as const;
};
