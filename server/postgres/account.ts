import fs from "node:fs";
import path from "node:path";
import { CannotStart } from "../cannot-start";

/** Whom the database runs as; null where that is whoever started us. */
export type Account = { uid: number; gid: number } | null;

/** Postgres refuses uid 0, and initdb needs a line in /etc/passwd for whoever runs it. */
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const accounts = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  if (found) return { uid: Number(found[2]) >>> 0, gid: Number(found[3]) >>> 0 };
  throw new CannotStart(
    "Postgres does not run as root, and this machine has neither an account postgres nor nobody.",
    "Start Showdesk from an ordinary account, or set DATABASE_URL.",
  );
}

/** Whether `uid` may walk to `target`: every folder on the way must let it through. */
export function canReach(target: string, uid: number): boolean {
  const stat = fs.statSync(target);
  const isOpen = (stat.mode & 0o001) !== 0 || (stat.uid === uid && (stat.mode & 0o100) !== 0);
  const parent = path.dirname(target);
  return isOpen && (parent === target || canReach(parent, uid));
}

/** Anyone may have laid something under this name in a shared folder: what is not ours is neither run nor written to. */
export function ownFolder(folder: string): string {
  const stat = fs.lstatSync(folder);
  if (stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0) return folder;
  throw new CannotStart(
    `${folder} belongs to another account (uid ${stat.uid}) or is open to others.`,
    "Remove it, set DATA_DIR to a folder of your own, or set DATABASE_URL.",
  );
}
