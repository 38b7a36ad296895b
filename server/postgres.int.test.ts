import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { startEmbedded } from "./postgres";
import { checkDatabase } from "./postgres/check";
import { freePort } from "./postgres/process";

const HASTY = ["fsync=off"];
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-launcher-"));
fs.chmodSync(dataDir, 0o711);
const start = () => startEmbedded({ dataDir, settings: HASTY });
const savedIn = (folder: string) => JSON.parse(fs.readFileSync(path.join(folder, "pg.json"), "utf8"));

afterAll(async () => {
  const last = await start();
  await last.stop();
  for (const folder of new Set([dataDir, path.dirname(last.cluster)])) fs.rmSync(folder, { recursive: true, force: true });
});

async function ask(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, connect_timeout: 2 });
  try {
    const [row] = await sql`select 1 as answer`;
    return row?.answer;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

test("two first starts at once make one cluster; one owns it and the other joins", async () => {
  const both = await Promise.all([start(), start()]);
  expect(both[0].url).toBe(both[1].url);
  expect(await ask(both[0].url)).toBe(1);
  const { mode } = fs.statSync(path.join(path.dirname(both[0].cluster), "pg.json"));
  expect(mode & 0o777).toBe(0o600);
  await Promise.all(both.map((one) => one.stop()));
  await expect(ask(both[0].url)).rejects.toThrow();
});

test("the second start takes the same port, and what was written is there", async () => {
  const first = await start();
  const sql = postgres(first.url, { max: 1 });
  await sql`create table if not exists kept (id int)`;
  await sql.end();
  await first.stop();
  const second = await start();
  expect(second.port).toBe(first.port);
  const again = postgres(second.url, { max: 1 });
  await expect(again`select from kept`).resolves.toHaveLength(0);
  await again.end();
  await second.stop();
});

test("whoever joins a running server leaves it running", async () => {
  const owner = await start();
  const guest = await start();
  await guest.stop();
  expect(await ask(owner.url)).toBe(1);
  await owner.stop();
});

test("a killed server is started anew, whatever lock it left", async () => {
  const first = await start();
  const [pid] = fs.readFileSync(path.join(first.cluster, "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
  const second = await start();
  expect(await ask(second.url)).toBe(1);
  await second.stop();
});

test("a lock whose number now belongs to a stranger is no rival", async () => {
  const { cluster } = await stopped();
  fs.writeFileSync(path.join(cluster, "postmaster.pid"), `${process.pid}\n${cluster}\n0\n1\n\n127.0.0.1\n\n`);
  const running = await start();
  expect(await ask(running.url)).toBe(1);
  await running.stop();
});

test("a first start killed in the middle leaves nothing half-made", async () => {
  const home = path.dirname((await stopped()).cluster);
  fs.rmSync(path.join(home, "pg18"), { recursive: true });
  const dead = await pidOfSomethingDead();
  fs.mkdirSync(path.join(home, `pg18.new.${dead}`));
  fs.mkdirSync(path.join(home, "pg18"));
  const fresh = await start();
  expect(await ask(fresh.url)).toBe(1);
  expect(fs.readdirSync(home).filter((name) => name.startsWith("pg18"))).toEqual(["pg18"]);
  await fresh.stop();
});

test("a taken port is left to whoever has it", async () => {
  const home = path.dirname((await stopped()).cluster);
  const { port } = savedIn(home);
  const rival = spawn(process.execPath, ["-e", `require("net").createServer().listen(${port}, "127.0.0.1", () => console.log("up"))`]);
  await new Promise((resolve) => rival.stdout.once("data", resolve));
  const running = await start();
  expect(running.port).not.toBe(port);
  expect(savedIn(home).port).toBe(running.port);
  await running.stop();
  rival.kill();
});

test("a database that cannot be used is named by its variable and place, never by its password", async () => {
  const nobody = `postgres://owner:hunter2@127.0.0.1:${await freePort()}/newsroom`;
  const message = await checkDatabase("DATABASE_URL", nobody).catch((error) => String(error.message));
  expect(message).toMatch(/^DATABASE_URL \(127\.0\.0\.1:\d+\/newsroom\) refuses connections\. Check the address/);
  expect(message).not.toContain("hunter2");
  const running = await start();
  const wrong = running.url.replace(/\/showdesk$/, "/nowhere");
  await expect(checkDatabase("DATABASE_URL", wrong)).rejects.toThrow(/names a database that does not exist/);
  await expect(checkDatabase("DATABASE_URL", running.url)).resolves.toMatchObject({ version: 18, missing: [] });
  await expect(checkDatabase("DATABASE_URL", await guestUrl(running.url))).rejects.toThrow(
    "The login of DATABASE_URL may not make tables in that database. Make it the owner there: alter database … owner to guest;",
  );
  await running.stop();
});

/** A login that may come in and no more. */
async function guestUrl(url: string): Promise<string> {
  const sql = postgres(url, { max: 1 });
  await sql`create role guest login password 'a guest''s'`;
  await sql.end();
  const guest = new URL(url);
  guest.username = "guest";
  guest.password = "a guest's";
  return guest.href;
}

async function stopped() {
  const running = await start();
  await running.stop();
  return running;
}

const pidOfSomethingDead = () =>
  new Promise<number>((resolve) => {
    const child = spawn(process.execPath, ["-e", ""]);
    child.once("exit", () => resolve(child.pid ?? 0));
  });
