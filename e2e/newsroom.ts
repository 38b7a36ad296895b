import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "../server/postgres/process";

/** A build of its own: `npm test` must not pull the floor from under an `npm start` beside it. */
export const DIST_DIR = ".next-test";

const key = (of: string) => createHash("sha256").update(`the journeys' ${of}`).digest("base64");
/** Never random: the build and every server of the run share them. They open nothing but a throw-away newsroom. */
export const SECRETS = { AUTH_SECRET: key("sessions"), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key("actions") };

/** A folder of its own below the system's; as root, Postgres runs as another account and must be able to walk in. */
export function makeDataDir(prefix: string): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  fs.chmodSync(made, 0o711);
  return made;
}

let isGiven: boolean | undefined;

/** Where the newsroom of this run lives: one that runs already, if both are given, else its own. Chosen once: Playwright's workers inherit it. */
export async function chooseNewsroom(): Promise<{ port: string; dataDir: string; isGiven: boolean }> {
  isGiven ??= Boolean(process.env.E2E_PORT && process.env.E2E_DATA_DIR);
  process.env.E2E_PORT ??= String(await freePort());
  if (!process.env.E2E_DATA_DIR) {
    const made = makeDataDir("showdesk-journeys-");
    process.env.E2E_DATA_DIR = made;
    process.on("exit", () => fs.rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  }
  return { port: process.env.E2E_PORT, dataDir: process.env.E2E_DATA_DIR, isGiven };
}
