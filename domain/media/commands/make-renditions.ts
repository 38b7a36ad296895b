import fs from "node:fs/promises";
import path from "node:path";
import { type Db, transact } from "@/db/connect";
import { inScratch, type MadeRendition, makeRenditions } from "@/db/pictures/decoder";
import type { Storage } from "@/db/pictures/storage";
import { ok } from "../../kernel/result";
import { wantedRenditions } from "../crop";
import { type Asset, changeAsset, lockAsset } from "../store/assets";
import { findFile, holdName, isNamed, type MediaFile, replaceRenditions } from "../store/files";
import { renewPagesWith } from "./pages";
import { putHeld } from "./put-held";

/**
 * Makes what readers get of a file. The bytes are stored before anything names them; then one transaction swaps the old set for the
 * new one and, for a replacement, shows the new file. Twice is once: the same framing makes the same names.
 */
export async function makeReaderFiles(db: Db, storage: Storage, fileId: string, now: () => Date): Promise<void> {
  const found = await read(db, fileId);
  if (!found) return;
  const { file, asset } = found;
  const original = await storage.get("originals", file.storageKey);
  if (!original) throw new Error("the original of a picture is gone");
  const made = await inScratch(async (folder) => {
    const source = path.join(folder, "original");
    await fs.writeFile(source, original.bytes);
    const framing = { focal: { x: asset.focalX, y: asset.focalY }, cuts: file.id === asset.fileId ? asset.cuts : {} };
    const done = await makeRenditions(source, folder, wantedRenditions(file, framing));
    for (const { name } of done) await putHeld(db, storage, name, await fs.readFile(path.join(folder, name)));
    return done;
  });
  await show(db, file, made, now());
}

async function read(db: Db, fileId: string): Promise<{ file: MediaFile; asset: Asset } | null> {
  const found = await transact(db, async (tx) => {
    const file = await findFile(tx, fileId);
    const asset = file && (await lockAsset(tx, file.assetId));
    return ok(file?.storedAt && asset?.state === "ready" ? { file, asset } : null);
  });
  return found.ok ? found.value : null;
}

/** Framing that changed meanwhile has asked for a job of its own; retired meanwhile, nothing is shown. */
async function show(db: Db, file: MediaFile, made: readonly MadeRendition[], now: Date) {
  await transact(db, async (tx) => {
    const asset = await lockAsset(tx, file.assetId);
    if (asset?.state !== "ready") return ok(null);
    for (const name of [...new Set(made.map((one) => one.name))].sort()) await holdName(tx, name);
    const current = asset.fileId ? await findFile(tx, asset.fileId) : null;
    const isNewer = file.number > (current?.number ?? 0);
    await replaceRenditions(tx, file.id, made);
    if (isNewer) await changeAsset(tx, asset, { fileId: file.id, cuts: {} }, now);
    await renewPagesWith(tx, [asset.id]);
    return ok(null);
  });
}

/** Takes files from the readers' shelf that nothing names any more. */
export async function clearReaderFiles(db: Db, storage: Storage, names: readonly string[]): Promise<void> {
  for (const name of names)
    await transact(db, async (tx) => {
      await holdName(tx, name);
      if (!(await isNamed(tx, name))) await storage.remove("public", name);
      return ok(null);
    });
}
