import type { Page } from "@playwright/test";

/** How a screen is come by. */
export type Reach = (page: Page) => Promise<unknown>;
/** The demo stays as it was. */
export async function undo(page: Page) {
  for (let step = 0; step < 5; step++) await page.keyboard.press("ControlOrMeta+z");
  await page.waitForTimeout(1_000);
}

type Ways = { at: (address: string) => Reach; through: (address: string, link: RegExp, last?: string) => Reach };

/** The room of review and the states of a save, as the demo has them. */
export const reviewScreens = ({ at, through }: Ways) => {
  const inReview = (last = "") => through("/desk/review", /Hulu brought/, last);
  const writing: Reach = async (page) => {
    await through("/desk", /five spellings/)(page);
    await page.getByRole("textbox", { name: "Story body, rich text" }).press("ControlOrMeta+End");
  };
  /** A word is typed while the desk answers a save like this. */
  const savedInto =
    (status: number, answer: object): Reach =>
    async (page) => {
      await writing(page);
      await page.route("**/draft", (route) => route.fulfill({ status, json: answer }));
      await page.keyboard.type(" Still to be asked.");
      await page.waitForTimeout(3_000);
      return async () => {
        await undo(page);
        await page.unrouteAll({ behavior: "ignoreErrors" });
      };
    };
  const steppedTo: Reach = async (page) => {
    await inReview()(page);
    await page.waitForTimeout(1_500); // keys are heard by then
    for (let place = 0; place < 4; place++) await page.keyboard.press("n");
  };
  const suggested: Reach = async (page) => {
    await inReview("/..")(page);
    await page.getByRole("tab", { name: /^Suggested/ }).click();
  };
  const checkpoint: Reach = async (page) => {
    await inReview("/../history")(page);
    await page.getByRole("link", { name: /Before the numbering/ }).click();
    await page.getByRole("heading", { name: /^Before the numbering/ }).waitFor();
  };
  const guest: Reach = async (page) => {
    await through("/desk", /went into production/)(page);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: /guest/ }).click();
    await page.getByRole("textbox", { name: "For whom" }).fill("The agent");
    await page.getByRole("button", { name: "Make link" }).click();
    await page.goto(await page.getByRole("textbox", { name: "Address of the link" }).inputValue());
  };
  const offline: Reach = async (page) => {
    await writing(page);
    await page.context().setOffline(true);
    await page.keyboard.type(" Still to be asked.");
    await page.waitForTimeout(3_000);
    return async () => {
      await undo(page);
      await page.context().setOffline(false);
      await page.waitForTimeout(3_000); // saved
    };
  };
  return [
    { name: "review-suggestion", who: "editor", reach: steppedTo },
    { name: "history-checkpoint", who: "editor", reach: checkpoint },
    { name: "editor-suggestions", who: "editor", reach: suggested },
    { name: "guest-review", who: "writer", reach: guest },
    { name: "save-saved", who: "writer", reach: writing },
    { name: "save-refused", who: "writer", reach: savedInto(503, { kind: "unavailable" }) },
    { name: "save-signed-out", who: "writer", reach: savedInto(401, { kind: "signed_out" }) },
    { name: "save-offline", who: "writer", reach: offline },
    { name: "account-told", who: "editor", reach: at("/desk/account#told") },
  ] as const;
};
