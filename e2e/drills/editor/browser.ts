import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../../browser";
import { COOKIE } from "../../session";
import { body } from "../../writing";

/** A person's own browser: what it keeps outlives its death. */
export type OwnBrowser = { profile: string; context: BrowserContext; page: Page };
export type Sitter = { site: string; cookie: string /** Runs in each page before anything of ours. */; before?: string };

export function newProfile(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-profile-"));
}
export const dropProfile = (profile: string) => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

export async function openBrowser(profile: string, { site, cookie, before }: Sitter): Promise<OwnBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
  });
  if (before) await context.addInitScript(before);
  await context.addCookies([{ name: COOKIE, value: cookie, url: site, httpOnly: true, sameSite: "Lax" }]);
  const page = context.pages()[0] ?? (await context.newPage());
  return { profile, context, page };
}

/** SIGKILL to every process of that browser at once: nothing of it gets to say a last word. */
export async function killBrowser({ profile, context }: OwnBrowser): Promise<number> {
  const { stdout } = spawnSync("ps", ["-axww", "-o", "pid=,command="], { encoding: "utf8" });
  const pids = stdout.split("\n").filter((line) => line.includes(`--user-data-dir=${profile}`));
  const at = Date.now();
  for (const line of pids) kill(Number.parseInt(line, 10));
  await context.close().catch(() => {});
  return at;
}

function kill(pid: number) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

export async function openStory(page: Page, site: string, editionId: string) {
  await page.goto(`${site}/desk/editions/${editionId}`);
  await body(page).waitFor({ timeout: 30_000 });
}

export const shownText = async (page: Page): Promise<string> => (await body(page).textContent()) ?? "";
