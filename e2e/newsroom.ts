import { createHash } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** A build of its own: `npm test` must not pull the floor from under an `npm start` beside it. */
export const DIST_DIR = ".next-test";

const key = (of: string) => createHash("sha256").update(`the journeys' ${of}`).digest("base64");
/** Never random: the build and every server of the run share them. They open nothing but a throw-away newsroom. */
export const SECRETS = { AUTH_SECRET: key("sessions"), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key("actions") };

/** Where the newsroom of this run lives: one that runs already, if both are given, else its own. Chosen once: Playwright's workers inherit it. */
export async function chooseNewsroom(): Promise<{ port: string; dataDir: string; isGiven: boolean }> {
  const isGiven = Boolean(process.env.E2E_PORT && process.env.E2E_DATA_DIR);
  process.env.E2E_PORT ??= String(await freePort());
  if (!process.env.E2E_DATA_DIR) {
    const made = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-journeys-"));
    fs.chmodSync(made, 0o711); // as root, Postgres runs as another account and must be able to walk in
    process.env.E2E_DATA_DIR = made;
    process.on("exit", () => fs.rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  }
  return { port: process.env.E2E_PORT, dataDir: process.env.E2E_DATA_DIR, isGiven };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
