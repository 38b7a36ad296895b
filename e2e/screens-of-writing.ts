import type { Reach } from "./screens-of-review";
import { caretToEnd } from "./writing";

/** The writing room: the editor, its panel and what opens over it. */
export const screensOfWriting = ({ through }: { through: (address: string, link: RegExp, last?: string) => Reach }) => {
  const draft = through("/desk", /went into production/);
  const pictured = through("/desk/articles?q=webtoon", /^The webtoon behind/);
  const facts: Reach = async (page) => {
    await draft(page);
    await page.getByRole("tab", { name: /Facts/ }).click();
  };
  const notes: Reach = async (page) => {
    await through("/desk/review", /The Killing was/, "/..")(page);
    await page.getByRole("tab", { name: /^Notes/ }).click();
    await page
      .getByRole("article", { name: /^Note by/ })
      .first()
      .waitFor();
  };
  const blocks: Reach = async (page) => {
    await draft(page);
    await caretToEnd(page);
    await page.getByRole("button", { name: "Add a block" }).click();
    await page.getByRole("listbox", { name: "Blocks to add" }).waitFor();
  };
  const preview: Reach = async (page) => {
    await draft(page);
    await page.getByRole("textbox", { name: /Story body/ }).waitFor();
    await page.keyboard.press("ControlOrMeta+Alt+p");
    await page.waitForTimeout(3_000); // drawn beside
  };
  const guestLink: Reach = async (page) => {
    await draft(page);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: /guest/ }).click();
    await page.getByRole("textbox", { name: "For whom" }).fill("The agent");
  };
  const picker: Reach = async (page) => {
    await pictured(page);
    const choose = page.getByRole("button", { name: "Choose a picture" });
    const sheet = page.getByRole("tab", { name: "Story" }); // on a phone the panel is a sheet
    await sheet.waitFor();
    if (!(await choose.isVisible())) await sheet.click();
    await choose.click();
    await page.getByRole("option", { name: /^M-\d/ }).first().waitFor();
  };
  return [
    { name: "editor", who: "writer", reach: draft },
    { name: "editor-facts", who: "writer", reach: facts },
    { name: "editor-blocks", who: "writer", reach: blocks },
    { name: "editor-preview", who: "writer", reach: preview },
    { name: "guest-link", who: "writer", reach: guestLink },
    { name: "editor-notes", who: "editor", reach: notes },
    { name: "editor-picture", who: "editor", reach: pictured },
    { name: "picture-picker", who: "editor", reach: picker },
  ] as const;
};
