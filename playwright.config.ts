import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "./e2e/browser";
import { chooseNewsroom, DIST_DIR, SECRETS } from "./e2e/newsroom";

const { port, dataDir, isGiven } = await chooseNewsroom();
const baseURL = `http://localhost:${port}`;
const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } };
const phone = { ...devices["Desktop Chrome"], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Drills that compare all there is before and after, change who may do what, hold a newsroom to the second or keep the machine busy: one at a time. */
const ALONE = [
  "canary",
  "forged-requests",
  "outages",
  "permissions",
  "poisoning",
  "publication",
  "queries",
  "sessions",
  "several-servers",
].map((name) => `drills/${name}.spec.ts`);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/journeys",
  forbidOnly: true,
  fullyParallel: true,
  reporter: [["list"], ["./e2e/drills/last-line.ts"]],
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 }, // nobody waits so long but where something is wrong, or the machine slow
  use: {
    baseURL,
    launchOptions: launchOptions(),
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    // No trace: recording one slows every test. Whoever looks for a fault asks for it: `--trace on`.
    contextOptions: { reducedMotion: "reduce" }, // nobody waits for a dialog to glide
    locale: "en-GB",
    timezoneId: "UTC",
  },
  projects: [
    { name: "desktop", testIgnore: "drills/**", use: desktop },
    { name: "phone", testMatch: "main-job.spec.ts", use: phone },
    { name: "drills", testMatch: "drills/*.spec.ts", testIgnore: ALONE, use: desktop },
    { name: "alone", testMatch: ALONE, use: desktop, workers: 1 },
  ],
  webServer: {
    command: "node --import tsx e2e/serve.ts", // node itself: a signal to npm or npx never reaches the server
    env: { ...SECRETS, NEXT_DIST_DIR: DIST_DIR, DATA_DIR: dataDir, PORT: port, NODE_ENV: "production", SEED: "demo", LOG_LEVEL: "warn" },
    url: `${baseURL}/api/readyz`,
    timeout: 600_000, // on a slow machine the newsroom is built and filled in that time
    reuseExistingServer: isGiven,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
