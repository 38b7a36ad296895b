import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { CannotStart } from "../cannot-start";
import { readOrMakePrivate, secretOf, writePrivate } from "../private-file";
import { type Account, canReach, ownFolder, unprivilegedAccount } from "./account";

/** What the embedded server keeps beside its cluster, readable by its owner alone. */
export type Saved = { password: string; readerPassword: string; port?: number };

/** Where the cluster lies, and as whom its server runs. */
export type Place = { home: string; account: Account };

/** The data directory, made where it is missing; or a folder below /var/tmp where Postgres's account cannot walk to it. */
export function makePlace(dataDir: string): Place {
  const home = path.resolve(dataDir);
  makeFolder(home);
  const { home: used, account } = placeIn(home);
  if (used !== home && !fs.existsSync(used)) fs.mkdirSync(used, { mode: 0o711 });
  return { home: used === home ? home : ownFolder(used), account };
}

/** The same, or null where no start has made it yet. */
export function findPlace(dataDir: string): Place | null {
  const home = path.resolve(dataDir);
  if (!fs.existsSync(home)) return null;
  const place = placeIn(home);
  return fs.existsSync(place.home) ? place : null;
}

/** As root, a cluster that somebody else made here is run as that account. */
function placeIn(home: string): Place {
  const maker = process.getuid?.() === 0 ? fs.statSync(clusterOf(home), { throwIfNoEntry: false }) : undefined;
  if (maker && maker.uid !== 0) return { home, account: { uid: maker.uid, gid: maker.gid } };
  const account = unprivilegedAccount();
  return { home: !account || canReach(home, account.uid) ? home : elsewhere(home), account };
}

const elsewhere = (home: string) => `/var/tmp/showdesk-data-${createHash("sha256").update(home).digest("hex").slice(0, 16)}`;

/** Carries the major version: a newer Postgres starts a cluster of its own and is filled from a backup. */
export const clusterOf = (home: string) => path.join(home, "pg18");

/** A folder we make is closed to others; root leaves the right to walk through it, for the account Postgres runs as. */
export function makeFolder(folder: string) {
  try {
    if (fs.existsSync(folder)) return fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    fs.mkdirSync(folder, { recursive: !fs.existsSync(path.dirname(folder)) }); // below /proc the recursive form never returns
    fs.chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (error) {
    throw notWritable(folder, error as NodeJS.ErrnoException);
  }
}

function notWritable(folder: string, error: NodeJS.ErrnoException): unknown {
  if (error.code === "ENOSPC")
    return new CannotStart(`The disk that holds ${folder} is full.`, "Make room, or set DATA_DIR to another disk.");
  if (!["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EEXIST"].includes(error.code ?? "")) return error;
  return new CannotStart(`The data directory ${folder} is not writable by this account.`, remedyFor(folder));
}

function remedyFor(folder: string): string {
  const stat = fs.existsSync(folder) ? fs.statSync(folder) : null;
  const me = process.getuid?.();
  if (!stat?.isDirectory() || stat.uid === me) return "Set DATA_DIR to a folder you may write to.";
  return `It belongs to uid ${stat.uid}: run \`sudo chown -R ${me} ${folder}\`, or set DATA_DIR to another folder.`;
}

/** Passwords are decided once, before the cluster is made with them. */
export const readOrMakeSaved = (home: string): Saved =>
  readOrMakePrivate(path.join(home, "pg.json"), () => ({ password: secretOf(18), readerPassword: secretOf(18) }));

export function savePort(home: string, saved: Saved, port: number) {
  if (saved.port !== port) writePrivate(path.join(home, "pg.json"), { ...saved, port });
}
