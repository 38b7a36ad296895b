import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fsStorage } from "./fs-storage";
import { s3Storage } from "./s3-storage";
import type { Storage } from "./storage";

const root = path.join(os.tmpdir(), `showdesk-storage-${process.pid}`);
const KEYS = { key: "S3RVER", secret: "S3RVER" };
let bucket: S3rver | undefined;
const kept: Record<string, Storage> = {};

beforeAll(async () => {
  await fs.mkdir(path.join(root, "bucket"), { recursive: true });
  bucket = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: path.join(root, "bucket"),
    configureBuckets: [{ name: "pictures", configs: [] }],
  });
  const { port } = await bucket.run();
  kept.fs = fsStorage(path.join(root, "folder"));
  kept.s3 = s3Storage({ endpoint: `http://127.0.0.1:${port}`, bucket: "pictures", region: "us-east-1", ...KEYS });
});
afterAll(async () => {
  await bucket?.close();
  await fs.rm(root, { recursive: true, force: true });
});

const nameOf = (bytes: Uint8Array) => `${createHash("sha256").update(bytes).digest("hex")}.webp`;
const listOf = async (storage: Storage) => {
  const names: string[] = [];
  for await (const { name } of storage.list("public", new Date(0))) names.push(name);
  return names.sort();
};

describe.each(["fs", "s3"])("pictures kept by %s", (by) => {
  test("what was put is got back to the byte, from its own shelf alone", async () => {
    const storage = kept[by]!;
    const bytes = new Uint8Array(randomBytes(300_000));
    await storage.put("public", nameOf(bytes), bytes);
    expect(Buffer.from((await storage.get("public", nameOf(bytes)))!.bytes).equals(bytes)).toBe(true);
    expect(await storage.get("originals", nameOf(bytes))).toBeNull();
    expect((await storage.changedAt("public", nameOf(bytes)))!.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });
  test("the same again is the same, and everything is listed once", async () => {
    const storage = kept[by]!;
    const before = await listOf(storage);
    const two = [new Uint8Array(randomBytes(20)), new Uint8Array(randomBytes(20))];
    for (const bytes of [...two, ...two]) await storage.put("public", nameOf(bytes), bytes);
    expect(await listOf(storage)).toEqual([...before, ...two.map(nameOf)].sort());
  });
  test("what was removed is gone, and removing it again is no fault", async () => {
    const storage = kept[by]!;
    const bytes = new Uint8Array(randomBytes(20));
    await storage.put("public", nameOf(bytes), bytes);
    await storage.remove("public", nameOf(bytes));
    await storage.remove("public", nameOf(bytes));
    expect([await storage.get("public", nameOf(bytes)), await storage.changedAt("public", nameOf(bytes))]).toEqual([null, null]);
  });
  test.each(["../../etc/passwd", "a/b.webp", `${"a".repeat(64)}.svg`, "", ".", `${"A".repeat(64)}.jpg`, `${"a".repeat(64)}.webp\0`])(
    "%j is no name of a picture",
    async (name) => {
      await expect(kept[by]!.put("public", name, new Uint8Array(1))).rejects.toThrow("not the name");
      await expect((async () => kept[by]!.get("public", name))()).rejects.toThrow("not the name");
    },
  );
});

test("what a killed process left half written is swept from the folder", async () => {
  const half = path.join(root, "folder", "public", "ab", ".left-behind.part");
  await fs.mkdir(path.dirname(half), { recursive: true });
  await fs.writeFile(half, "half");
  for await (const _ of kept.fs!.list("public", new Date(0)));
  expect((await fs.stat(half)).size).toBe(4);
  for await (const _ of kept.fs!.list("public", new Date(Date.now() + 1_000)));
  await expect(fs.stat(half)).rejects.toThrow("ENOENT");
});
