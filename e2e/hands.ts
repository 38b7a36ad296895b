import { expect, type Locator, type Page } from "@playwright/test";

/** How somebody works: with a pointer, or with the keyboard alone. */
export type Hands = {
  /** Follows a link or presses a button. */
  press: (what: Locator) => Promise<void>;
  /** Puts the caret into a field. */
  enter: (field: Locator) => Promise<void>;
  /** Takes one of the options a field offers; the words typed into it have brought it up. */
  take: (option: Locator) => Promise<void>;
};

export const pointer = (): Hands => ({
  press: (what) => what.click(),
  enter: (field) => field.click(),
  take: (option) => option.click(),
});

/** More stops than any page of ours has. */
const STOPS = 150;
const OPTIONS = 40;

/** No click at all: Tab until it has the focus, and the keys that a field or a button answers to. */
export function keyboard(page: Page): Hands {
  const reach = async (what: Locator) => {
    await expect(what).toBeVisible();
    for (let stop = 0; stop < STOPS; stop++) {
      if (await what.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the Tab key does not lead to ${what}`);
  };
  return {
    press: async (what) => {
      await reach(what);
      await page.keyboard.press("Enter");
    },
    enter: reach,
    take: async (option) => {
      await expect(option).toBeVisible();
      for (let step = 0; step < OPTIONS; step++) {
        if (await isPointedAt(option)) return page.keyboard.press("Enter");
        await page.keyboard.press("ArrowDown");
      }
      throw new Error(`the arrow keys do not lead to ${option}`);
    },
  };
}

const isPointedAt = (option: Locator) =>
  option.evaluate((element) => element.hasAttribute("data-highlighted") || element === document.activeElement);
