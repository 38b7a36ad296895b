import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { chromium } from "@playwright/test";

const OF_THE_SYSTEM = [
  "/usr/bin/chromium-headless-shell", // the same engine without windows: a third quicker
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
export const HOW_TO_GET_ONE =
  "No Chromium that starts was found. Run `npx playwright install chromium`, install your system's package, or set CHROMIUM_PATH.";
/** A system Chromium phones home on start; the journeys ask only our own server. */
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate",
];
const INSTALL_MS = 300_000;

const isRoot = process.getuid?.() === 0;

/** `CHROMIUM_PATH`, else Playwright's own, else one of the system; null where none starts. */
export function findBrowser(): string | null {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...OF_THE_SYSTEM];
  return candidates.find((file): file is string => Boolean(file && starts(file))) ?? null;
}

/** Found is not enough: a browser without its libraries is there and does not start. */
const starts = (file: string) => fs.existsSync(file) && spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;

export function launchOptions() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(HOW_TO_GET_ONE);
  return { executablePath, chromiumSandbox: !isRoot, args: QUIET }; // Chromium refuses its sandbox to root
}

/** True once there is a browser: found, or installed, as Playwright's or, for root on Debian, as the distribution's. */
export function ensureBrowser(): boolean {
  const tries: [string, ...string[]][] = [["npx", "playwright", "install", ...(isRoot ? ["--with-deps"] : []), "chromium"]];
  if (isRoot && fs.existsSync("/usr/bin/apt-get")) {
    tries.push(["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", "chromium-headless-shell"]);
  }
  // `--with-deps` asks anyone but root for a password, and waits.
  for (const [program, ...args] of findBrowser() ? [] : tries) {
    spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"], timeout: INSTALL_MS });
    if (findBrowser()) break;
  }
  return findBrowser() !== null;
}
