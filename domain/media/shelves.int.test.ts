import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { isNull } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fsStorage } from "@/db/pictures/fs-storage";
import { SHELVES, type Storage } from "@/db/pictures/storage";
import { mediaFiles } from "@/db/schema/media";
import { aDesk, by, type Desk } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { done, refused } from "@/db/testing/ledger";
import { anArrival, shelfFaults, storedNames } from "@/db/testing/shelves";
import { addPicture } from "./commands/add-picture";
import { sweepOrphans } from "./commands/sweep-media";

/** The whole of it by `DRILL=full`. */
const KILLS = process.env.DRILL === "full" ? 54 : 9;
/** Where a process that takes a picture may be killed: its row open, its first file written and not named, and so on to the files for readers. */
const POINTS = ["row 0", "written 0", "named 0", "written 1", "named 1", "done", "written 2", "named 2", "made"];
const DAY_MS = 24 * 60 * 60 * 1_000;
const DISK = 4 * 1_024 * 1_024;
const NOTHING = { dangling: [], orphans: [], broken: [] };

const database = openTestDatabase();
const root = path.join(os.tmpdir(), `showdesk-shelves-${process.pid}`);
const scratch = path.join(root, "scratch");
const disk = path.join(root, "disk");
let hasDisk = false;
beforeAll(async () => {
  for (const folder of [scratch, disk]) await fs.mkdir(folder, { recursive: true });
  hasDisk = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", disk]).status === 0;
});
afterAll(async () => {
  if (hasDisk) spawnSync("umount", [disk]);
  await fs.rm(root, { recursive: true, force: true });
});
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(database.db);
});

const send = async (storage: Storage, words: string, bytes?: number) =>
  addPicture(by(database.db, desk.writer, new Date()), await anArrival(scratch, words, bytes), storage);
const sweep = (storage: Storage, now = new Date()) => sweepOrphans(database.db, storage, now);

/** Sends pictures until the disk takes none; gives how many it took. */
async function fill(storage: Storage): Promise<number> {
  for (let taken = 0; taken < 100; taken++) {
    const sent = await send(storage, `picture ${taken} `, 300_000);
    if (sent.ok) continue;
    expect(refused(sent)).toEqual(["storage_full"]);
    return taken;
  }
  throw new Error("the disk does not fill up");
}

test("a disk that fills up is said, keeps whole what it has, and takes pictures again once there is room", async ({ skip }) => {
  skip(!hasDisk);
  const storage = fsStorage(path.join(disk, "media"));
  const ballast = path.join(disk, "ballast");
  await fs.writeFile(ballast, Buffer.alloc(1_000_000));
  expect(await fill(storage)).toBeGreaterThan(2);
  for (const again of [1, 2, 3]) expect(refused(await send(storage, `once more ${again} `, 300_000))).toEqual(["storage_full"]);
  expect(await shelfFaults(database.db, storage)).toMatchObject({ dangling: [], broken: [] });
  await sweep(storage, new Date(Date.now() + 2 * DAY_MS));
  expect(await shelfFaults(database.db, storage)).toEqual(NOTHING);
  const left = (await fs.readdir(path.join(disk, "media"), { recursive: true })).filter((name) => path.basename(name).includes(".part"));
  expect(left).toEqual([]);
  await fs.rm(ballast);
  done(await send(storage, "at last ", 300_000));

  // The planted fault: a storage that writes under the name itself.
  const hasty: Storage = {
    ...storage,
    put: async (shelf, name, bytes) => {
      const folder = path.join(disk, "media", shelf, name.slice(0, 2));
      await fs.mkdir(folder, { recursive: true });
      await fs.writeFile(path.join(folder, name), bytes);
    },
  };
  for (let turn = 0; turn < 20; turn++) await send(hasty, `hasty ${turn} `, 300_000).catch(() => null);
  expect((await shelfFaults(database.db, storage)).broken).not.toEqual([]);
});

/** Sends a picture from a process that is killed where it is told, or where it ends. */
function sendAndDie(media: string, words: string, point: string): Promise<void> {
  const given = [database.url, media, scratch, desk.writer.id, words, point];
  const child = spawn(process.execPath, ["--import", "tsx", "db/testing/uploader.ts", ...given], { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.once("data", () => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    child.on("exit", (_code, signal) => (signal === "SIGKILL" ? resolve() : reject(new Error(`${point} was not reached`))));
  });
}

/** Two days go by for all that lies there. */
async function age(media: string, storage: Storage) {
  const then = new Date(Date.now() - 2 * DAY_MS);
  for (const shelf of SHELVES)
    for await (const { name } of storage.list(shelf, new Date(0)))
      await fs.utimes(path.join(media, shelf, name.slice(0, 2), name), then, then);
  const parts = (await fs.readdir(media, { recursive: true })).filter((name) => name.endsWith(".part"));
  for (const part of parts) await fs.utimes(path.join(media, part), then, then);
  await database.db.update(mediaFiles).set({ uploadedAt: then }).where(isNull(mediaFiles.storedAt));
  return parts.length;
}

test("whoever is killed while a picture is taken leaves nothing the sweep does not clear, and no picture loses a file", {
  timeout: KILLS * 20_000,
}, async () => {
  const media = path.join(root, "media");
  const storage = fsStorage(media);
  const sent = Array.from({ length: KILLS }, (_, turn) => ({ words: `killed ${turn}`, point: POINTS[turn % POINTS.length] ?? "" }));
  for (let turn = 0; turn < KILLS; turn += 3)
    await Promise.all(sent.slice(turn, turn + 3).map(({ words, point }) => sendAndDie(media, words, point)));
  const before = await shelfFaults(database.db, storage);
  expect(before).toMatchObject({ dangling: [], broken: [] });
  expect(before.orphans.length).toBeGreaterThan(0);
  const alive = (await database.db.select().from(mediaFiles)).filter(({ storedAt }) => storedAt);
  expect(alive.length).toBeGreaterThanOrEqual(KILLS / POINTS.length);
  expect(await age(media, storage)).toBeGreaterThan(0);

  // Half of them are sent once more while the sweep runs, and runs again.
  const again = sent.filter((_, turn) => turn % 2 === 0);
  const [swept] = await Promise.all([
    sweep(storage).then(async (first) => first + (await sweep(storage))),
    ...again.map(async ({ words }) => done(await send(storage, words))),
  ]);
  expect(swept).toBeGreaterThan(0);
  await age(media, storage);
  await sweep(storage);
  expect(await shelfFaults(database.db, storage)).toEqual(NOTHING);
  expect((await fs.readdir(media, { recursive: true })).filter((name) => name.endsWith(".part"))).toEqual([]);
  const kept = new Set(await storedNames(storage));
  expect(alive.filter(({ storageKey }) => !kept.has(storageKey))).toEqual([]);

  // The planted fault: a file that is taken away is missed, and one that nobody sent is seen.
  const gone = alive[0]?.storageKey ?? "";
  const stray = `${"ab".repeat(32)}.webp`;
  await storage.remove("originals", gone);
  await storage.put("public", stray, new Uint8Array(3));
  expect(await shelfFaults(database.db, storage)).toEqual({ dangling: [gone], orphans: [stray], broken: [stray] });
});
