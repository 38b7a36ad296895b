import { spawn } from "node:child_process";
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { chooseNewsroom, DIST_DIR, SECRETS } from "../newsroom";
import { layOut } from "../seeded";

/** Milliseconds. */
const READY_MS = 60_000;

/** A newsroom as it runs in production, filled and at rest: a worker that still makes pictures would be measured too. That of `E2E_PORT` if it is given. */
export async function withNewsroom<T>(work: (site: string) => Promise<T>): Promise<T> {
  const { port, dataDir, isGiven } = await chooseNewsroom();
  const site = `http://localhost:${port}`;
  if (isGiven) return work(site);
  fs.rmSync(dataDir, { recursive: true, force: true }); // that of the bench before
  await layOut(dataDir);
  const env = { ...process.env, ...SECRETS, NEXT_DIST_DIR: DIST_DIR, DATA_DIR: dataDir, PORT: port, SEED: "demo", LOG_LEVEL: "warn" };
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
