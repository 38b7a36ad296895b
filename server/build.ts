import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { GivenEnv } from "@/app/_server/env";
import { CannotStart } from "./cannot-start";
import { fingerprint } from "./fingerprint";
import type { Lifecycle } from "./lifecycle";
import { ownerLine, unwritable } from "./ownership";
import { say } from "./say";

const require = createRequire(import.meta.url);
const LAST_LINES = 40;

type Building = { root: string; distDir: string; env: Record<string, string | undefined> };

/** What a build takes from the environment: another value needs another build. The key itself stays out of the mark. */
export function inTheBuild({ DEPLOYMENT_ID }: GivenEnv) {
  const key = createHash("sha256")
    .update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "")
    .digest("hex");
  return { DEPLOYMENT_ID, ACTION_KEY_HASH: key };
}

/** Whether the folder holds a build of exactly these sources. */
export function isBuilt({ root, distDir, env }: Building): boolean {
  const dist = path.join(root, distDir);
  return fs.existsSync(path.join(dist, "BUILD_ID")) && readMark(dist) === fingerprint(root, env);
}

/** Builds unless nothing changed since the last time. */
export async function buildIfNeeded(building: Building, lifecycle: Lifecycle): Promise<void> {
  if (isBuilt(building)) return;
  const dist = path.join(building.root, building.distDir);
  refuseForeign(dist);
  say("Building the site. This happens once, and again when something changed; it takes about a minute.");
  const mark = fingerprint(building.root, building.env);
  fs.rmSync(markFile(dist), { force: true });
  const began = performance.now();
  await runBuild(building, lifecycle);
  fs.writeFileSync(markFile(dist), mark);
  say(`Built in ${Math.round((performance.now() - began) / 1_000)} s.`);
}

const markFile = (dist: string) => path.join(dist, "showdesk-sources");
const readMark = (dist: string) => (fs.existsSync(markFile(dist)) ? fs.readFileSync(markFile(dist), "utf8") : null);

function refuseForeign(dist: string) {
  const [first] = unwritable([dist, ...(fs.existsSync(dist) ? fs.readdirSync(dist).map((name) => path.join(dist, name)) : [])]);
  if (first) throw new CannotStart(`The build folder holds ${first}, which this account may not change.`, ownerLine(dist));
}

function runBuild({ root, env }: Building, lifecycle: Lifecycle): Promise<void> {
  const child = spawn(process.execPath, [require.resolve("next/dist/bin/next"), "build"], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  lifecycle.onStop("build", () => child.kill("SIGTERM"));
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => lines.push(...String(chunk).split("\n")));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(buildFailed(lines))));
  });
}

function buildFailed(lines: readonly string[]): CannotStart {
  const said = lines.filter((line) => line.trim() !== "").slice(-LAST_LINES);
  return new CannotStart("The build failed. Its last words:", `\n${said.join("\n")}`);
}
