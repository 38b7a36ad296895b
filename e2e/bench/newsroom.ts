import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chooseNewsroom, DIST_DIR, SECRETS } from "../newsroom";

/** Milliseconds: a first start fills its database, and makes a build where there is none. */
const READY_MS = 600_000;

/** A newsroom as it runs in production, on the build of `npm test` where there is one; that of `E2E_PORT` if it is given. */
export async function withNewsroom<T>(work: (site: string) => Promise<T>): Promise<T> {
  const { port, dataDir, isGiven } = await chooseNewsroom();
  const site = `http://localhost:${port}`;
  if (isGiven) return work(site);
  const dist = fs.existsSync(path.join(DIST_DIR, "BUILD_ID")) ? { NEXT_DIST_DIR: DIST_DIR } : {};
  const env = { ...process.env, ...SECRETS, ...dist, DATA_DIR: dataDir, PORT: port, SEED: "demo", LOG_LEVEL: "warn" };
  const server = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  try {
    const since = Date.now();
    while (!(await isReady(site))) {
      if (Date.now() - since > READY_MS) throw new Error("the newsroom does not come up");
      await sleep(250);
    }
    return await work(site);
  } finally {
    server.kill("SIGTERM");
    await gone;
  }
}

const isReady = (site: string) =>
  fetch(`${site}/api/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
