import { type SpawnOptions, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { CannotStart } from "../cannot-start";
import type { Account } from "./account";
import { clusterOf } from "./home";
import { isAlive } from "./process";

// The builtin locale behaves the same on every machine; titles shown to people are sorted with COLLATE "und-x-icu".
const LOCALE = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];

type Making = { home: string; password: string; initdb: string; as: SpawnOptions; account: Account };

/** Made under another name, then renamed: a first start that is killed leaves nothing half-made, and of two at once one wins. */
export function ensureCluster(making: Making): string {
  const cluster = clusterOf(making.home);
  removeLeftovers(making.home);
  if (isWhole(cluster)) return cluster;
  fs.rmSync(cluster, { recursive: true, force: true });
  const staging = `${cluster}.new.${process.pid}`;
  initialise(staging, making);
  try {
    fs.renameSync(staging, cluster);
  } catch (error) {
    if (!isWhole(cluster)) throw error;
    fs.rmSync(staging, { recursive: true, force: true });
  }
  return cluster;
}

/** False only where we can see that nothing was finished: a cluster closed to us is somebody's, and stays. */
function isWhole(cluster: string): boolean {
  const me = process.getuid?.();
  const stat = fs.statSync(cluster, { throwIfNoEntry: false });
  if (stat && me !== undefined && me !== 0 && stat.uid !== me) {
    throw new CannotStart(
      `The cluster ${cluster} belongs to another account (uid ${stat.uid}).`,
      `Run \`sudo chown -R ${me} ${path.dirname(cluster)}\`, or set DATA_DIR to another folder.`,
    );
  }
  return fs.statSync(path.join(cluster, "PG_VERSION"), { throwIfNoEntry: false }) !== undefined;
}

function initialise(staging: string, { password, initdb, as, account }: Making) {
  const passwordFile = `${staging}.password`;
  fs.mkdirSync(staging, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const owned of [staging, passwordFile]) fs.chownSync(owned, account.uid, account.gid);
  const options = ["-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, ...LOCALE, "--no-instructions"];
  const made = spawnSync(initdb, ["-D", staging, ...options], { ...as, encoding: "utf8", stdio: "pipe" });
  fs.rmSync(passwordFile, { force: true });
  if (made.status === 0) return;
  fs.rmSync(staging, { recursive: true, force: true });
  throw new CannotStart(
    `The embedded Postgres could not make its cluster: ${reasonOf(made.error, made.stderr)}.`,
    "Put that right, or set DATABASE_URL to a Postgres of your own.",
  );
}

const reasonOf = (error: Error | undefined, stderr: string | null) =>
  error?.message ?? stderr?.split("\n").find((line) => /error|could not|no space|cannot/i.test(line)) ?? "initdb failed without a word";

function removeLeftovers(home: string) {
  for (const name of fs.readdirSync(home)) {
    const [, pid] = /^pg\d+\.new\.(\d+)/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) fs.rmSync(path.join(home, name), { recursive: true, force: true });
  }
}
