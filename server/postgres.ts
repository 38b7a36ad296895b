import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { CannotStart } from "./cannot-start";
import { programOf, reachableBinaries } from "./postgres/binaries";
import { ensureCluster } from "./postgres/cluster";
import { clusterOf, findPlace, makePlace, readOrMakeSaved, type Saved } from "./postgres/home";
import { hasEnded, type Spawning, spawnServer, stopServer } from "./postgres/launch";
import { runningServer } from "./postgres/process";
import { readPrivate } from "./private-file";

const STEP_MS = 50;
const READY_STEPS = 600;
/** A port may be taken between the look and the start, and a rival start may come first. */
const SPAWNS = 3;
const DATABASE = "showdesk";

export type RunningPostgres = {
  /** The owner's login: desk, worker, migrations. */
  url: string;
  /** The login of reader pages, which sees views of published rows; its password is set after the migrations. */
  readerUrl: string;
  port: number;
  cluster: string;
  /** Stops the server if this process started it; otherwise does nothing. */
  stop: () => Promise<void>;
};

type Options = { dataDir: string; settings?: readonly string[] };

/**
 * A Postgres for a checkout with no set-up: the binaries npm installed, on a cluster in the data directory.
 * The one that already runs there is joined, and then left running by `stop`.
 */
export async function startEmbedded(options: Options): Promise<RunningPostgres> {
  const { home, account } = makePlace(options.dataDir);
  const native = reachableBinaries(account);
  const saved = readOrMakeSaved(home);
  const as = { ...account, env: { ...process.env, LC_ALL: "C", LD_LIBRARY_PATH: path.join(native, "lib") } };
  const cluster = ensureCluster({ home, password: saved.password, initdb: programOf(native, "initdb"), as, account });
  const { port, child } = await joinOrSpawn({ home, cluster, saved, native, as, settings: options.settings ?? [] });
  return {
    ...addresses(saved, port),
    port,
    cluster,
    stop: async () => {
      const server = child && runningServer(cluster);
      if (server) await stopServer(server, cluster, native);
    },
  };
}

/** The server that runs in the data directory, or null; starts and makes nothing. */
export function findEmbedded(dataDir: string): Pick<RunningPostgres, "url" | "readerUrl" | "port"> | null {
  const place = findPlace(dataDir);
  const saved = place && readPrivate<Saved>(path.join(place.home, "pg.json"));
  const running = place && runningServer(clusterOf(place.home));
  return saved && running ? { ...addresses(saved, running.port), port: running.port } : null;
}

/** Each step looks again: a server found there may be shutting down, and of two that start at once one gives up. */
async function joinOrSpawn(spawning: Spawning): Promise<{ port: number; child: ChildProcess | null }> {
  const { cluster, saved, home } = spawning;
  const awake = setInterval(() => {}, 1_000); // the driver's timers are unref'd: Node might leave here with code 13
  let child: ChildProcess | null = null;
  try {
    for (let step = 0, spawned = 0; step < READY_STEPS; step++) {
      const running = runningServer(cluster);
      if (running && (await answers(addressOf("postgres", saved.password, running.port, "postgres"), home))) {
        return { port: running.port, child: child && !hasEnded(child) ? child : null };
      }
      if (!running && (!child || hasEnded(child))) {
        if (++spawned > SPAWNS) break;
        child = await spawnServer(spawning);
      }
      await sleep(STEP_MS);
    }
  } finally {
    clearInterval(awake);
  }
  throw new CannotStart("The embedded Postgres does not come up.", `The last lines of ${path.join(home, "postgres.log")} say why.`);
}

const addresses = ({ password, readerPassword }: Saved, port: number) => ({
  url: addressOf("postgres", password, port, DATABASE),
  readerUrl: addressOf("showdesk_reader", readerPassword, port, DATABASE),
});

const addressOf = (login: string, password: string, port: number, database: string) =>
  `postgres://${login}:${password}@127.0.0.1:${port}/${database}`;

/** True once the server answers and has our database. */
async function answers(url: string, home: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    const [found] = await sql`select from pg_database where datname = ${DATABASE}`;
    if (!found) await sql`create database ${sql(DATABASE)}`.catch(unlessMadeMeanwhile);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "28P01") throw wrongPassword(home);
    return false;
  } finally {
    await sql.end({ timeout: 0 }).catch(() => {});
  }
}

const wrongPassword = (home: string) =>
  new CannotStart(
    `The cluster in ${home} does not take the password of its pg.json.`,
    "Put back the pg.json it was made with, or move the folder away to begin a new one.",
  );

/** 42P04: another start made it. 23505: it is making it at this moment. */
function unlessMadeMeanwhile(error: { code?: string }) {
  if (error.code !== "42P04" && error.code !== "23505") throw error;
}
