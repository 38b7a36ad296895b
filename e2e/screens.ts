/**
 * Takes the pictures under `docs/screens` of a newsroom that runs: `SITE=http://localhost:3000 DATA_DIR=.data npm run screens`.
 * Every screen in light and dark; the desk at desktop and phone width, readers' pages also between, and at the narrowest; what is on them is the demo.
 * Words after the command are names: `npm run screens -- merge read-only` takes those alone.
 */
import fs from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { launchOptions } from "./browser";
import { everyLetter } from "./letters";
import { readersScreens } from "./screens-of-reading";
import { reviewScreens } from "./screens-of-review";
import { screensOfTwo } from "./screens-of-two";
import { screensOfWriting } from "./screens-of-writing";

const SITE = process.env.SITE ?? "http://localhost:3000";
const SIGN_INS = path.join(process.env.DATA_DIR ?? ".data", "demo-sign-ins.json");
const FOLDER = "docs/screens";
const MAIL = { writer: "kim@season-desk.example", editor: "ana@season-desk.example", admin: "ines@season-desk.example" } as const;
type Role = keyof typeof MAIL;

/** A screen: who looks, and how they get there; a function that comes back is called once the picture is taken. */
type Screen = { name: string; who: Role | "reader"; reach: (page: Page) => Promise<unknown> };
const at = (address: string) => (page: Page) => page.goto(SITE + address);
const through =
  (address: string, link: RegExp, last = "") =>
  async (page: Page) => {
    await page.goto(SITE + address);
    const href = await page.getByRole("main").getByRole("link", { name: link }).first().getAttribute("href");
    await page.goto(SITE + href + last);
  };

const STAFF: Screen[] = [
  { name: "today", who: "editor", reach: at("/desk") },
  { name: "stories", who: "editor", reach: at("/desk/articles") },
  { name: "review-queue", who: "editor", reach: at("/desk/review") },
  { name: "review", who: "editor", reach: through("/desk/review", /Hulu brought/) },
  { name: "history", who: "editor", reach: through("/desk/review", /Hulu brought/, "/../history") },
  { name: "keys", who: "editor", reach: keysDialog },
  { name: "publish", who: "editor", reach: publishDialog },
  { name: "notifications", who: "editor", reach: at("/desk/notifications") },
  { name: "new-story", who: "writer", reach: at("/desk/articles/new") },
  { name: "show-record", who: "editor", reach: through("/desk/shows", /^All of Us Are Dead/) },
  { name: "season-facts", who: "editor", reach: seasonFacts },
  { name: "fact-entry", who: "editor", reach: factEntry },
  { name: "needs-update", who: "editor", reach: at("/desk/stale") },
  { name: "conflicts", who: "editor", reach: at("/desk/conflicts") },
  { name: "sources", who: "editor", reach: at("/desk/sources") },
  { name: "media", who: "editor", reach: at("/desk/media") },
  { name: "media-upload", who: "editor", reach: upload },
  { name: "media-picture", who: "editor", reach: mediaPicture },
  { name: "front-order", who: "editor", reach: at("/desk/front") },
  { name: "site-pages", who: "editor", reach: at("/desk/pages") },
  { name: "author-record", who: "editor", reach: through("/desk/pages", /^Kim Osei/) },
  { name: "people", who: "editor", reach: at("/desk/people") },
  { name: "person-record", who: "editor", reach: through("/desk/people", /^Lomon/) },
  { name: "followers", who: "admin", reach: at("/desk/followers") },
  { name: "staff", who: "admin", reach: at("/desk/staff") },
  { name: "settings", who: "admin", reach: at("/desk/settings") },
  { name: "account", who: "writer", reach: at("/desk/account") },
  ...screensOfWriting({ through }),
  ...reviewScreens({ at, through }),
  ...screensOfTwo({ through, beside }),
];
const WIDTHS = { reader: [1280, 768, 320], desk: [1440, 390] } as const;
const THEMES = ["light", "dark"] as const;

/** Two files on a line so slow that neither is there yet. */
async function upload(page: Page) {
  await page.goto(`${SITE}/desk/media`);
  await page.waitForTimeout(800); // the page hears by then
  const line = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 40, downloadThroughput: -1, uploadThroughput: 400_000 };
  await line.send("Network.emulateNetworkConditions", slow);
  const files = ["still-01.jpg", "still-02.jpg"].map((name) => ({ name, mimeType: "image/jpeg", buffer: Buffer.alloc(3_000_000) }));
  await page.locator(".drop input[type=file]").setInputFiles(files);
  await page.waitForTimeout(6_000);
}

async function mediaPicture(page: Page) {
  await page.goto(`${SITE}/desk/media?q=sundown`);
  await page.getByRole("option", { name: /Avenue at sundown/ }).click();
  await page.getByRole("list", { name: "How each shape is cut" }).waitFor();
}

async function seasonFacts(page: Page) {
  await through("/desk/shows", /^All of Us Are Dead/)(page);
  const href = await page
    .getByRole("link", { name: /^Season 2/ })
    .first()
    .getAttribute("href");
  await page.goto(`${SITE}${(href ?? "").replace(/\/claims$/, "")}/claims`);
}

async function factEntry(page: Page) {
  await seasonFacts(page);
  await page.keyboard.press("f");
  const line = page.getByLabel("The fact in one line");
  await line.waitFor();
  await line.fill("filming wrapped March 2026, reported");
  await page.waitForTimeout(1_500); // the desk has said by then what it would do
}

async function keysDialog(page: Page) {
  await page.goto(`${SITE}/desk/review`);
  await page.waitForTimeout(800); // keys are heard by then
  await page.keyboard.press("Shift+?");
  await page.getByRole("dialog").waitFor();
}

async function publishDialog(page: Page) {
  await through("/desk/articles?state=approved", /Doctor Who/, "/review")(page);
  await page.getByRole("button", { name: /Review and publish/ }).click();
  await page.getByRole("dialog").waitFor();
}

async function take(browser: Browser, screens: Screen[], who: Screen["who"]) {
  for (const theme of THEMES) {
    for (const width of WIDTHS[who === "reader" ? "reader" : "desk"]) {
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 900 },
        colorScheme: theme,
        locale: "en-GB",
        ...(who !== "reader" && { storageState: await signedIn(browser, who) }),
      });
      const page = await context.newPage();
      for (const { name, reach } of screens) {
        const back = await reach(page);
        await page.waitForTimeout(800); // faces and the editor have come by then
        await page.screenshot({ path: path.join(FOLDER, `${name}-${width}-${theme}.png`) });
        console.log(`${name}, ${width}, ${theme}`);
        if (typeof back === "function") await back();
      }
      await context.close();
    }
  }
}

/** Letters as a mail program draws them. */
async function takeLetters(browser: Browser) {
  const letters = await everyLetter();
  for (const theme of THEMES) {
    for (const width of [640, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme: theme });
      for (const { name, html } of letters) {
        await page.setContent(html);
        await page.screenshot({ path: path.join(FOLDER, `letter-${name}-${width}-${theme}.png`), fullPage: true });
      }
      await page.close();
    }
  }
}

const signIns = new Map<Role, ReturnType<typeof signIn>>();

/** Each person signs in once, for all their windows. */
function signedIn(browser: Browser, role: Role) {
  const known = signIns.get(role) ?? signIn(browser, role);
  signIns.set(role, known);
  return known;
}

async function beside(page: Page, role: Role) {
  const browser = page.context().browser() as Browser;
  const context = await browser.newContext({ storageState: await signedIn(browser, role), locale: "en-GB" });
  return context.newPage();
}

async function signIn(browser: Browser, role: Role) {
  const page = await browser.newPage();
  const passwords: Record<Role, string> = JSON.parse(fs.readFileSync(SIGN_INS, "utf8"));
  await page.goto(`${SITE}/sign-in`);
  await page.getByLabel(/mail/i).fill(MAIL[role]);
  await page.getByLabel(/password/i).fill(passwords[role]);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/desk/);
  const state = await page.context().storageState();
  await page.close();
  return state;
}

fs.mkdirSync(FOLDER, { recursive: true });
const { args, ...others } = launchOptions();
// Letters stand where a reader's screen puts them, and not on whole pixels: hinting would close the gaps between words.
const browser = await chromium.launch({ ...others, args: [...args, "--font-render-hinting=none"] });
const named = process.argv.slice(2);
const isWanted = ({ name }: { name: string }) => named.length === 0 || named.includes(name);
for (const who of ["reader", "editor", "writer", "admin"] as const) {
  const screens = [...readersScreens({ at }), ...STAFF].filter((screen) => screen.who === who && isWanted(screen));
  if (screens.length > 0) await take(browser, screens, who);
}
if (isWanted({ name: "letters" })) await takeLetters(browser);
await browser.close();
