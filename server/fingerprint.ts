import { createHash, type Hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** What the build reads; a change in anything else needs no new one. */
const SOURCES = ["app", "components", "db", "domain", "public", "drizzle/meta/_journal.json", "package.json", "package-lock.json"];
const SETTINGS = ["next.config.ts", "proxy.ts", "instrumentation.ts", "postcss.config.mjs", "tsconfig.json"];
const LEFT_OUT = /[.]test[.]tsx?$|^db\/(?:testing|seed)\//;

/** One text for one state of the sources and of what the build takes from the environment. By content: a checkout changes every date. */
export function fingerprint(root: string, settings: Record<string, string | undefined>): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const source of [...SOURCES, ...SETTINGS]) addTo(hash, root, source);
  return hash.digest("hex");
}

function addTo(hash: Hash, root: string, name: string) {
  const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!stat || LEFT_OUT.test(name)) return;
  if (!stat.isDirectory()) return void hash.update(`\0${name}\0`).update(fs.readFileSync(path.join(root, name)));
  for (const entry of fs.readdirSync(path.join(root, name)).sort()) addTo(hash, root, `${name}/${entry}`);
}
