import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { programOf } from "./binaries";
import { type Saved, savePort } from "./home";
import { freePort, isAlive, type Postmaster, removeDeadLock } from "./process";

const STEP_MS = 50;
const STOP_STEPS = 400;

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=100",
  "shared_buffers=128MB",
  // The log names the SQLSTATE and the statement, never a value from a row.
  "log_line_prefix=%m [%p] %e ",
  "log_error_verbosity=terse",
];

export type Spawning = { home: string; cluster: string; saved: Saved; native: string; as: object; settings: readonly string[] };

export async function spawnServer({ cluster, native, as, home, saved, settings }: Spawning): Promise<ChildProcess> {
  removeDeadLock(cluster);
  // The same port at every start: pools and LISTEN connections that outlive the server come back by themselves.
  const port = await freePort(saved.port);
  savePort(home, saved, port);
  const log = fs.openSync(path.join(home, "postgres.log"), "a", 0o600);
  const options = [...SETTINGS, ...settings].flatMap((setting) => ["-c", setting]);
  // Detached: Ctrl-C in the terminal must reach our process alone, which stops the app first and Postgres last.
  const child = spawn(programOf(native, "postgres"), ["-D", cluster, "-p", String(port), ...options], {
    ...as,
    stdio: ["ignore", log, log],
    detached: true,
  });
  child.on("error", () => {}); // seen as an exit by whoever waits
  child.unref();
  fs.closeSync(log);
  return child;
}

export const hasEnded = (child: ChildProcess) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

export async function stopServer(server: Postmaster, cluster: string, native: string) {
  if (process.platform === "win32") spawnSync(programOf(native, "pg_ctl"), ["stop", "-D", cluster, "-m", "fast"]);
  else process.kill(server.pid, "SIGINT"); // a fast shutdown; SIGTERM would wait for every client to leave
  for (let step = 0; step < STOP_STEPS && isAlive(server.pid); step++) await sleep(STEP_MS);
}
