import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../db/connect";
import { findEmbedded } from "../server/postgres";
import { freePort } from "../server/postgres/process";
import { DIST_DIR, makeDataDir, SECRETS } from "./newsroom";

/** Milliseconds a newsroom may take to be filled, and its worker to make readers' files of the pictures; each copy makes what is missing then. */
const FILLED_MS = 180_000;
const IDLE_MS = 45_000;
const STEP_MS = 100;

/** The demo newsroom in this folder: filled once for each build of these sources, and copied from then on. */
export async function layOut(dataDir: string) {
  const env = { ...process.env, ...SECRETS, NEXT_DIST_DIR: DIST_DIR, NODE_ENV: "production" as const };
  spawnSync(process.execPath, ["--import", "tsx", "cli/check/build.ts"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const kept = path.join(DIST_DIR, `newsroom-${markOf(path.join(DIST_DIR, "BUILD_ID"), ...filesUnder("db/seed"))}`);
  if (!fs.existsSync(kept)) await fill(kept);
  copy(kept, dataDir);
}

const filesUnder = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** One short word for all that these files say. */
function markOf(...files: string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(fs.readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

async function fill(kept: string) {
  const dataDir = makeDataDir("showdesk-seeded-");
  const PORT = String(await freePort());
  const env = {
    ...process.env,
    ...SECRETS,
    NEXT_DIST_DIR: DIST_DIR,
    DATA_DIR: dataDir,
    PORT,
    NODE_ENV: "production" as const,
    SEED: "demo",
  };
  const server = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  try {
    if (!(await until(() => fetch(`http://localhost:${PORT}/api/readyz`).then(({ ok }) => ok), FILLED_MS)))
      throw new Error("the demo newsroom is not filled in time");
    await until(() => isIdle(dataDir), IDLE_MS);
  } finally {
    server.kill("SIGTERM");
    await gone;
  }
  const { port: _, ...saved } = JSON.parse(fs.readFileSync(path.join(dataDir, "pg.json"), "utf8"));
  fs.writeFileSync(path.join(dataDir, "pg.json"), JSON.stringify(saved)); // each copy finds a port of its own
  for (const older of fs.readdirSync(DIST_DIR))
    if (older.startsWith("newsroom-")) fs.rmSync(path.join(DIST_DIR, older), { recursive: true });
  copy(dataDir, `${kept}.part`);
  fs.renameSync(`${kept}.part`, kept);
  fs.rmSync(dataDir, { recursive: true });
}

/** With its owners: the cluster may be another account's. */
function copy(from: string, to: string) {
  fs.mkdirSync(to, { recursive: true });
  const { status, stderr } = spawnSync("cp", ["-a", `${from}/.`, to], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the newsroom could not be copied: ${stderr}`);
}

/** Whether nothing waits for the worker. */
async function isIdle(dataDir: string): Promise<boolean> {
  const { db, close } = connect(findEmbedded(dataDir)?.url ?? "", 1);
  try {
    return (await db.execute("select 1 from graphile_worker._private_jobs where run_at <= now() limit 1")).length === 0;
  } finally {
    await close();
  }
}

async function until(isSo: () => Promise<boolean>, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(STEP_MS)) if (await isSo().catch(() => false)) return true;
  return false;
}
