import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { connectPatient, type Db } from "../../db/connect";
import { startEmbedded } from "../../server/postgres";
import { freePort, runningServer } from "../../server/postgres/process";
import { DIST_DIR, makeDataDir, SECRETS } from "../newsroom";
import { layOut } from "../seeded";

const READY_MS = 120_000;
const GONE_MS = 15_000;

/** One server of the newsroom, on a port of its own. */
export type Instance = {
  site: string;
  pid: number;
  /** How often it made each page since `forget`. */
  renders: () => Map<string, number>;
  forget: () => void;
  /** Milliseconds that each page took to make, in the order they were made since `forget`. */
  took: () => number[];
  freeze: () => void;
  thaw: () => void;
  /** At once, as a machine that loses its power. */
  kill: () => Promise<void>;
};

/** A newsroom of several servers on one database, both of which can be stopped, frozen and killed. */
export type Rig = {
  db: Db;
  url: string;
  instances: readonly [Instance, Instance];
  startInstance: (how?: { worker?: boolean }) => Promise<Instance>;
  /** As an administrator does, or, by `immediate`, as the loss of power. */
  stopDatabase: (how?: "fast" | "immediate") => Promise<void>;
  startDatabase: () => Promise<void>;
  /** Every process of the cluster stands still, its connections with it. */
  freezeDatabase: () => Promise<void>;
  thawDatabase: () => void;
  /** Ends the connections on which servers hear of changes. */
  cutLines: () => Promise<void>;
  close: () => Promise<void>;
};

export async function openRig(): Promise<Rig> {
  const dataDir = makeDataDir("showdesk-rig-");
  await layOut(dataDir);
  let server = await startEmbedded({ dataDir });
  const pool = connectPatient(server.url, 4);
  const running: { instance: Instance; child: ChildProcess }[] = [];
  const startInstance: Rig["startInstance"] = async ({ worker = false } = {}) => {
    const started = await start(dataDir, worker);
    running.push(started);
    return started.instance;
  };
  const instances = await Promise.all([startInstance({ worker: true }), startInstance()]);
  let frozen: number[] = [];
  const thaw = () => {
    tell(frozen, "SIGCONT");
    frozen = [];
  };
  return {
    db: pool.db,
    url: server.url,
    instances,
    startInstance,
    stopDatabase: async (how = "fast") => {
      const pid = runningServer(server.cluster)?.pid;
      if (pid) process.kill(pid, how === "fast" ? "SIGINT" : "SIGQUIT");
      while (runningServer(server.cluster)) await sleep(5);
    },
    startDatabase: async () => {
      server = await startEmbedded({ dataDir });
    },
    freezeDatabase: async () => {
      frozen = [runningServer(server.cluster)?.pid ?? 0];
      tell(frozen, "SIGSTOP"); // first: it makes no further one
      const others = await pool.db.execute<{ pid: number }>("select pid from pg_stat_activity order by pid = pg_backend_pid()");
      frozen.push(...others.map(({ pid }) => pid));
      tell(frozen, "SIGSTOP");
    },
    thawDatabase: thaw,
    cutLines: async () => {
      await pool.db.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()",
      );
    },
    close: async () => {
      thaw();
      await Promise.all(running.map(({ child }) => end(child)));
      await pool.close();
      await server.stop();
      fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The production build of this run, with every page it makes told on its standard error. */
async function start(dataDir: string, worker: boolean): Promise<{ instance: Instance; child: ChildProcess }> {
  const port = String(await freePort());
  const told = { NEXT_DIST_DIR: DIST_DIR, DATA_DIR: dataDir, PORT: port, WORKER: worker ? "inline" : "off" };
  const { DATABASE_URL: _, READER_DATABASE_URL: __, ...env } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    env: { ...env, ...SECRETS, ...told, SEED: "demo", LOG_LEVEL: "debug", NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const renders = new Map<string, number>();
  const took: number[] = [];
  let rest = "";
  child.stderr?.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [, made] = line.includes('"page_made"') ? (/"path":"([^"]+)"/.exec(line) ?? []) : [];
      if (!made) continue;
      renders.set(made, (renders.get(made) ?? 0) + 1);
      took.push(Number(/"ms":(\d+)/.exec(line)?.[1]));
    }
  });
  const site = `http://localhost:${port}`;
  await ready(site, child);
  const instance: Instance = {
    site,
    pid: child.pid ?? 0,
    renders: () => new Map(renders),
    forget: () => {
      renders.clear();
      took.length = 0;
    },
    took: () => [...took],
    freeze: () => tell([child.pid], "SIGSTOP"),
    thaw: () => tell([child.pid], "SIGCONT"),
    kill: () => end(child, "SIGKILL"),
  };
  return { instance, child };
}

async function ready(site: string, child: ChildProcess) {
  for (const until = Date.now() + READY_MS; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${site}/api/readyz`).catch(() => null);
    if (answer?.status === 200) return;
  }
  throw new Error("a server of the drill does not come up");
}

async function end(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM") {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGCONT");
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), GONE_MS);
  await gone;
  clearTimeout(timer);
}

const tell = (pids: readonly (number | undefined)[], signal: NodeJS.Signals) => {
  for (const pid of pids) if (pid) process.kill(pid, signal);
};
