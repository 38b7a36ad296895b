import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { demoPassword, emailOf } from "./desk";
import type { Hands } from "./hands";
import { ownWord } from "./story";
import { body, moveCaret, saved } from "./writing";

/** How a screen on the way is judged. */
type Judge = (page: Page, what: string) => Promise<void>;
type Setting = { browser: Browser; options: BrowserContextOptions; handsOf: (page: Page) => Hands; judge: Judge };
type Seat = { page: Page; hands: Hands; judge: Judge };

/** Signs in through the form, as the demo's start prints it. */
async function signInByForm({ page, hands }: Seat, who: "kim" | "ana" | "ines") {
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fdesk$/);
  await hands.enter(page.getByLabel("Mail address"));
  await page.keyboard.type(emailOf(who));
  await hands.enter(page.getByLabel("Password"));
  await page.keyboard.type(demoPassword(who));
  await hands.press(page.getByRole("button", { name: "Sign in" }));
  await expect(page).toHaveURL(/\/desk$/);
}

const dialog = (page: Page) => page.getByRole("dialog");

/** The whole main job: written, sent, sent back, mended, approved and published by two people, and read by a third. */
export async function mainJob({ browser, options, handsOf, judge }: Setting) {
  const take = async (): Promise<Seat> => {
    const page = await (await browser.newContext(options)).newPage();
    return { page, hands: handsOf(page), judge };
  };
  const [writer, chief] = [await take(), await take()];
  const headline = `All of Us Are Dead season 2: what is known ${ownWord()}`;

  await writer.page.goto("/sign-in");
  await judge(writer.page, "sign-in");
  await signInByForm(writer, "kim");
  await judge(writer.page, "today");
  await begin(writer, headline);
  await write(writer);
  await send(writer);

  await signInByForm(chief, "ana");
  await openReview(chief, headline);
  await askForChanges(chief, "Say who reported it.");

  await mend(writer, "Say who reported it.");
  await send(writer);

  await openReview(chief, headline);
  const path = await publish(chief);
  await readAsAnyone({ browser, options, judge }, path, headline);
  for (const { page } of [writer, chief]) await page.context().close();
}

async function begin({ page, hands, judge }: Seat, headline: string) {
  await hands.press(page.getByRole("link", { name: /^New( story.*)?$/ }).filter({ visible: true }));
  await expect(page.getByRole("heading", { name: "New story", level: 1 })).toBeVisible();
  await judge(page, "new story");
  await hands.enter(page.getByRole("combobox", { name: "Show or season" }));
  await page.keyboard.type("All of Us Are Dead");
  const season = page.getByRole("option", { name: /^All of Us Are Dead.*season 2/i });
  await expect(season).toBeVisible();
  await judge(page, "new story, with its list open");
  await hands.take(season);
  await hands.enter(page.getByRole("textbox", { name: "Headline", exact: true }));
  await page.keyboard.type(headline);
  await hands.press(page.getByRole("button", { name: "Start story" }));
  await expect(page).toHaveURL(/\/desk\/editions\/[0-9a-f-]+$/);
}

async function write(seat: Seat) {
  const { page, hands, judge } = seat;
  await expect(page.getByRole("textbox", { name: "Headline", exact: true })).not.toHaveValue("");
  await hands.enter(page.getByRole("textbox", { name: "Standfirst" }));
  await page.keyboard.type("Filming is done, and the date is not set.");
  await page.keyboard.press("Enter"); // leads into the story
  await expect(body(page)).toBeFocused();
  await page.keyboard.type("The second season of @지금 우리");
  await take(seat, /^All of Us Are Dead/);
  await page.keyboard.type(" brings back @Park Ji-hu");
  await take(seat, /^Park Ji-hu/);
  await page.keyboard.type(" and others.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("## What is not known");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A date.");
  await expect(saved(page)).toContainText(/Saved \d\d:\d\d/);
  await judge(page, "the writing desk");
}

/** A name after `@`: the list comes up by itself, and the focus stays in the text. */
async function take({ page, hands, judge }: Seat, name: RegExp) {
  const option = page.getByRole("listbox", { name: "Shows, seasons, people and facts" }).getByRole("option", { name }).first();
  await expect(option).toBeVisible();
  await judge(page, "the list of names");
  await hands.take(option);
  await expect(option).toBeHidden();
}

async function send({ page, hands, judge }: Seat) {
  await hands.press(page.getByRole("button", { name: /^Send/ }).filter({ visible: true }));
  await expect(dialog(page)).toContainText("Send for review");
  await judge(page, "the dialog that sends for review");
  await hands.press(dialog(page).getByRole("button", { name: "Send for review" }));
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator(".bar .states")).toContainText("In review");
}

async function openReview({ page, hands, judge }: Seat, headline: string) {
  await page.goto("/desk/review");
  await judge(page, "the review queue");
  await hands.press(page.getByRole("link", { name: headline }).first());
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^Review of ${headline}`) })).toBeAttached();
  await judge(page, "a review");
}

async function askForChanges({ page, hands, judge }: Seat, ask: string) {
  await hands.press(page.getByRole("button", { name: "Request changes…" }));
  await hands.enter(dialog(page).getByLabel("What should change?"));
  await page.keyboard.type(ask);
  await judge(page, "the dialog that requests changes");
  await hands.press(dialog(page).getByRole("button", { name: "Request changes" }));
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator(".bar .states")).toContainText("Changes requested");
}

async function mend({ page, hands }: Seat, ask: string) {
  await page.reload();
  await expect(page.getByRole("region", { name: "How the story stands" })).toContainText(ask);
  await hands.enter(body(page));
  await moveCaret(page, "ControlOrMeta+End");
  await page.keyboard.type(" Netflix has named none.");
  await expect(saved(page)).toBeVisible();
}

/** Approves and publishes in one dialog; gives the address it names once the page answers. */
async function publish({ page, hands, judge }: Seat): Promise<string> {
  await expect(page.getByRole("main")).toContainText("Netflix has named none.");
  await hands.press(page.getByRole("button", { name: "Review and publish…" }));
  await expect(dialog(page)).toContainText("What happens");
  await judge(page, "the dialog that publishes");
  await hands.enter(dialog(page).getByLabel("Go on, because"));
  await page.keyboard.type("The story is still moving.");
  await hands.press(dialog(page).getByRole("button", { name: "Publish now" }));
  const view = dialog(page).getByRole("link", { name: /^View/ });
  await expect(view).toBeVisible();
  await judge(page, "published");
  return (await view.getAttribute("href")) ?? "";
}

/** A reader nobody knows: the page is there, complete without a script, and leaves nothing behind in the browser. */
async function readAsAnyone({ browser, options, judge }: Omit<Setting, "handsOf">, path: string, headline: string) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(page.getByRole("article")).toContainText("Netflix has named none.");
  await expect(page.getByRole("article").getByRole("link", { name: "Park Ji-hu" }).first()).toHaveAttribute("href", /^\/people\//);
  const graph = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}")["@graph"];
  const news = graph.find((thing: { "@type": string }) => thing["@type"] === "NewsArticle");
  expect(news).toMatchObject({ headline, author: [{ name: "Kim Osei" }] });
  expect(JSON.stringify(news.about)).toContain("All of Us Are Dead");
  expect(await context.cookies()).toEqual([]);
  expect(scripts.filter((url) => url.includes("/_next/"))).toEqual([]);
  await judge(page, "the story as readers have it");
  await context.close();
}
