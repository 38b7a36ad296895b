import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { notifyPages } from "@/db/notify";
import { freePort } from "@/server/postgres/process";
import { ask, quantile } from "../drills/asking";
import { openRig, type Rig } from "../drills/rig";
import { publishAndAsk } from "../drills/several-servers";
import { DIST_DIR, SECRETS } from "../newsroom";

const ARTICLE = "/news/all-of-us-are-dead-season-2";
const ROUNDS = 5;
const SECONDS = 4;
const RENDERS = 100;
const PUBLICATIONS = 50;
const [SERVERS_CORE, CLIENTS_CORE] = ["0", "1"];
const TOOLS = ["wrk", "nginx", "taskset"];

type Row = { what: string; value: number; unit: string; target?: { at: "least" | "most"; is: number } };

/** A kept story against nginx with the same bytes in a file, and against the framework alone; a story made anew; a publication on two servers. */
export async function benchSite(): Promise<boolean> {
  const missing = TOOLS.filter((tool) => spawnSync("sh", ["-c", `command -v ${tool}`]).status !== 0);
  if (missing.length > 0) {
    console.error(`This bench needs ${missing.join(", ")}: on Debian \`apt-get install wrk nginx-light util-linux\`.`);
    return false;
  }
  const rig = await openRig();
  try {
    return report([...(await served(rig)), ...(await made(rig)), ...(await published(rig))]);
  } finally {
    await rig.close();
  }
}

/** Requests a second, each server alone on one core, the client on the other; in turns, so that no one has the quiet minute. */
async function served(rig: Rig): Promise<Row[]> {
  const [instance] = rig.instances;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-nginx-"));
  const nginx = await startNginx(folder, instance.site);
  const framework = await startFramework(rig.url);
  const servers = { nginx: nginx.url, kept: instance.site + ARTICLE, framework: framework.url };
  execFileSync("taskset", ["-apc", SERVERS_CORE, String(instance.pid)], { stdio: "ignore" });
  const seen: Record<keyof typeof servers, number[]> = { nginx: [], kept: [], framework: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const name of ["nginx", "kept", "framework"] as const) seen[name].push(requestsPerSecond(servers[name]));
  execFileSync("taskset", ["-apc", `0-${os.availableParallelism() - 1}`, String(instance.pid)], { stdio: "ignore" });
  for (const { child } of [nginx, framework]) child.kill("SIGTERM");
  fs.rmSync(folder, { recursive: true, force: true });
  const median = (name: keyof typeof servers) => quantile(seen[name], 0.5);
  return [
    { what: "nginx, the same bytes in a file", value: median("nginx"), unit: "requests/s" },
    { what: "a kept story", value: median("kept"), unit: "requests/s" },
    { what: "the framework alone", value: median("framework"), unit: "requests/s" },
    { what: "a kept story against nginx", value: median("kept") / median("nginx"), unit: "×", target: { at: "least", is: 0.6 } },
    { what: "a kept story against the framework", value: median("kept") / median("framework"), unit: "×", target: { at: "least", is: 20 } },
  ];
}

function requestsPerSecond(url: string): number {
  const args = ["-c", CLIENTS_CORE, "wrk", "-t1", "-c32", `-d${SECONDS}s`, "-H", "Accept-Encoding: gzip", url];
  const said = execFileSync("taskset", args, { encoding: "utf8" });
  const [, refused] = /Non-2xx or 3xx responses: (\d+)/.exec(said) ?? [];
  if (refused) throw new Error(`${refused} answers of ${url} were no pages`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
}

/** One worker, and the very bytes that the page cache sends, whole and packed. */
async function startNginx(folder: string, site: string): Promise<{ url: string; child: ChildProcess }> {
  fs.chmodSync(folder, 0o755);
  const port = await freePort();
  const bytes = (encoding: string): Buffer =>
    execFileSync("curl", ["-s", "-H", `Accept-Encoding: ${encoding}`, site + ARTICLE], { maxBuffer: 10_000_000 });
  fs.writeFileSync(path.join(folder, "story.html"), bytes("identity"));
  fs.writeFileSync(path.join(folder, "story.html.gz"), bytes("gzip"));
  const settings = `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; types { text/html html; } gzip_static on; open_file_cache max=10;
  server { listen 127.0.0.1:${port}; root ${folder}; } }`;
  fs.writeFileSync(path.join(folder, "nginx.conf"), settings);
  const child = spawn("taskset", ["-c", SERVERS_CORE, "nginx", "-c", path.join(folder, "nginx.conf"), "-p", folder], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/story.html`;
  await answers(url);
  return { url, child };
}

/** Plain `next start` on the same build and database. */
async function startFramework(databaseUrl: string): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...SECRETS,
    NEXT_DIST_DIR: DIST_DIR,
    DATABASE_URL: databaseUrl,
    NODE_ENV: "production",
    PORT: String(port),
  };
  const next = path.resolve("node_modules/next/dist/bin/next");
  const child = spawn("taskset", ["-c", SERVERS_CORE, process.execPath, next, "start", "-p", String(port)], { env, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}${ARTICLE}`;
  await answers(url);
  return { url, child };
}

async function answers(url: string) {
  for (let tries = 0; tries < 600; tries++, await sleep(100)) if ((await ask(url, "")).status === 200) return;
  throw new Error(`${url} does not answer`);
}

/** What a story takes that nobody has: dropped and asked for, again and again. */
async function made(rig: Rig): Promise<Row[]> {
  const [instance, other] = rig.instances;
  other.freeze(); // it would make the same page on the same two cores
  for (let turn = 0; turn < RENDERS + 10; turn++) {
    if (turn === 10) instance.forget(); // the first are compiled on the way
    await rig.db.transaction((tx) => notifyPages(tx, { tags: [], paths: [ARTICLE], drop: true }));
    await ask(instance.site, ARTICLE);
  }
  other.thaw();
  await sleep(200);
  const took = instance.took();
  return [
    { what: "a story made anew, median", value: quantile(took, 0.5), unit: "ms" },
    { what: "a story made anew, p95", value: quantile(took, 0.95), unit: "ms", target: { at: "most", is: 50 } },
  ];
}

async function published(rig: Rig): Promise<Row[]> {
  const { p50, p99, never } = await publishAndAsk(rig, rig.db, PUBLICATIONS);
  return [
    { what: `published to seen on two servers, median of ${PUBLICATIONS}`, value: p50, unit: "ms" },
    {
      what: "published to seen on two servers, p99",
      value: never.length > 0 ? Number.POSITIVE_INFINITY : p99,
      unit: "ms",
      target: { at: "most", is: 1_000 },
    },
  ];
}

const isKept = ({ value, target }: Row) => !target || (target.at === "least" ? value >= target.is : value <= target.is);

function report(rows: readonly Row[]): boolean {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const row of rows) {
    const value = row.unit === "×" ? row.value.toFixed(2) : row.value.toFixed(0);
    const verdict = row.target ? `   at ${row.target.at} ${row.target.is}: ${isKept(row) ? "kept" : "MISSED"}` : "";
    console.log(`${row.what.padEnd(width)} ${value.padStart(10)} ${row.unit.padEnd(10)}${verdict}`.trimEnd());
  }
  return rows.every(isKept);
}
