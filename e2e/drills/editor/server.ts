import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../../server/postgres/process";
import { DIST_DIR, SECRETS } from "../../newsroom";

/** Milliseconds a server may take to be ready. */
const READY_MS = 60_000;
const STEP_MS = 100;

/** A further server on the newsroom of this run, at a port that stays its own: killed and started again as often as asked. */
export async function openServer() {
  const port = await freePort();
  let child: ChildProcess | null = null;
  const env = { ...process.env, ...SECRETS, NEXT_DIST_DIR: DIST_DIR, DATA_DIR: process.env.E2E_DATA_DIR, PORT: String(port) };
  const start = async () => {
    child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
      env: { ...env, NODE_ENV: "production", LOG_LEVEL: "error", SEED: "none" } as NodeJS.ProcessEnv,
      stdio: "ignore",
    });
    const since = Date.now();
    while (!(await isReady(port))) {
      if (Date.now() - since > READY_MS) throw new Error("the second server does not come up");
      await sleep(STEP_MS);
    }
  };
  await start();
  return {
    port,
    start,
    /** SIGKILL: what was under way is nowhere. */
    kill: async () => {
      const gone = new Promise((resolve) => child?.once("exit", resolve));
      child?.kill("SIGKILL");
      await gone;
    },
  };
}

const isReady = (port: number) =>
  fetch(`http://localhost:${port}/api/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
