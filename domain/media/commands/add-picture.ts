import fs from "node:fs/promises";
import path from "node:path";
import { recordDeed } from "@/db/audit";
import { type Db, type Tx, transact } from "@/db/connect";
import { addJob } from "@/db/outbox";
import type { TakenPicture } from "@/db/pictures/decoder";
import { type Storage, StorageFull } from "@/db/pictures/storage";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayAddPicture, mayChangePicture } from "../policy";
import { type Asset, changeAsset, insertAsset, listLiveArticles, lockAsset } from "../store/assets";
import { addRenditions, findBySource, forgetFile, holdName, insertFile, type MediaFile, markStored } from "../store/files";
import { putHeld } from "./put-held";

/** What arrived: already decoded and written anew, into a folder of its own. */
export type Arrival = {
  taken: TakenPicture;
  folder: string;
  fileName: string;
  sourceSha256: string;
  /** The asset whose file it is to replace; null for a new picture. */
  replaces: string | null;
};
export type Added = { assetId: string; number: number; isKnown: boolean };
type Opened = { file: MediaFile; asset: Pick<Asset, "id" | "number" | "version" | "state">; isKnown: boolean };

/**
 * Takes a picture into the library, or a new file into a picture. The same file sent twice is one picture.
 * The row that names the bytes comes first and the bytes second, so what is stored is always spoken for; where that fails, neither stays.
 */
export async function addPicture(ctx: Context, arrival: Arrival, storage: Storage): Promise<Result<Added>> {
  const opened = await transact(ctx.db, (tx) => openFile(tx, ctx, arrival));
  if (!opened.ok) return opened;
  const { file, asset, isKnown } = opened.value;
  const added = { assetId: asset.id, number: asset.number, isKnown };
  if (isKnown) return ok(added);
  try {
    await store(ctx.db, arrival, file, storage);
  } catch (error) {
    await transact(ctx.db, async (tx) => {
      await forgetFile(tx, file);
      return ok(null);
    });
    if (error instanceof StorageFull) return notReady({ field: "file", code: "storage_full" });
    throw error;
  }
  return transact(ctx.db, async (tx) => {
    await keep(tx, ctx, arrival, opened.value);
    return ok(added);
  });
}

async function openFile(tx: Tx, ctx: Context, arrival: Arrival): Promise<Result<Opened>> {
  const refusal = refusalOf(mayAddPicture(ctx.actor));
  if (refusal) return refusal;
  await holdName(tx, arrival.sourceSha256); // two tabs with one file meet here
  const known = await findBySource(tx, arrival.sourceSha256);
  if (known?.storedAt) return openKnown(tx, arrival, known);
  if (known) await forgetFile(tx, known); // of a process that was killed
  if (arrival.replaces) return openReplacement(tx, ctx, arrival, arrival.replaces);
  const by = { by: ctx.actor.id, now: ctx.now };
  const asset = await insertAsset(tx, { ...by, embedded: arrival.taken.embedded, fileName: arrival.fileName });
  const file = await insertFile(tx, { ...arrival, ...by, assetId: asset.id });
  return ok({ file, asset: { ...asset, version: 1, state: "pending" }, isKnown: false });
}

/** These very bytes are here already. */
async function openKnown(tx: Tx, { replaces }: Arrival, file: MediaFile): Promise<Result<Opened>> {
  const asset = await lockAsset(tx, file.assetId);
  if (!asset) throw new Error("a file without its picture");
  if (replaces) return notReady({ field: "file", code: "picture_known", detail: asset.number });
  return ok({ file, asset, isKnown: true });
}

async function openReplacement(tx: Tx, ctx: Context, arrival: Arrival, assetId: string): Promise<Result<Opened>> {
  const asset = await lockAsset(tx, assetId);
  if (!asset) return refuse({ kind: "not_found", what: "picture", id: assetId });
  const isLive = (await listLiveArticles(tx, [assetId])).length > 0;
  const refusal = refusalOf(mayChangePicture(ctx.actor, { isLive }));
  if (refusal) return refusal;
  if (asset.state !== "ready") return refuse({ kind: "wrong_state", is: asset.state, attempted: "replace_picture" });
  const file = await insertFile(tx, { ...arrival, assetId, by: ctx.actor.id, now: ctx.now });
  return ok({ file, asset, isKnown: false });
}

async function store(db: Db, { taken, folder }: Arrival, file: MediaFile, storage: Storage) {
  const bytes = (name: string) => fs.readFile(path.join(folder, name));
  await storage.put("originals", file.storageKey, await bytes(taken.name));
  for (const { name } of taken.previews) await putHeld(db, storage, name, await bytes(name));
}

/** A new picture is ready at once; a replacement shows once readers' files of it are made. */
async function keep(tx: Tx, ctx: Context, { taken, replaces }: Arrival, { file, asset }: Opened) {
  await markStored(tx, file.id, ctx.now);
  for (const { name } of taken.previews) await holdName(tx, name);
  await addRenditions(tx, file.id, taken.previews);
  if (!replaces) await changeAsset(tx, { ...asset, version: 0 }, { state: "ready", fileId: file.id }, ctx.now);
  const deed = { action: replaces ? "picture.replace" : "picture.add", subject: { type: "picture", id: asset.id } } as const;
  await recordDeed(tx, ctx, { ...deed, after: { number: asset.number, file: file.number } });
  await addJob(tx, "make-renditions", { fileId: file.id }, { key: `make-renditions:${file.id}` });
}
