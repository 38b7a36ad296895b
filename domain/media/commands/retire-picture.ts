import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { addJob } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayRetirePicture } from "../policy";
import type { PictureAt } from "../schema";
import { type Asset, changeAsset, countUses, listPortrayed, lockAsset } from "../store/assets";
import { dropRenditions } from "../store/files";

/** Takes a picture out of every picker and its files from under the readers' address. Refused while a story or an author page prints it. */
export async function retirePicture(ctx: Context, input: PictureAt): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "ready");
    if (!opened.ok) return opened;
    const uses = await countUses(tx, input.assetId);
    if (uses > 0) return notReady({ field: "stories", code: "in_use", detail: uses });
    const portrayed = await listPortrayed(tx, [input.assetId]);
    if (portrayed.length > 0) return notReady({ field: "authors", code: "in_use", detail: portrayed.length });
    const version = await changeAsset(tx, opened.value, { state: "retired" }, ctx.now);
    const names = await dropRenditions(tx, input.assetId);
    await addJob(tx, "clear-renditions", { names }, { key: `clear-renditions:${input.assetId}` });
    await recordDeed(tx, ctx, { action: "picture.retire", subject: { type: "picture", id: input.assetId } });
    return ok({ version });
  });
}

/** Puts a retired picture back into the library. */
export async function restorePicture(ctx: Context, input: PictureAt): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "retired");
    if (!opened.ok) return opened;
    const version = await changeAsset(tx, opened.value, { state: "ready" }, ctx.now);
    const { fileId } = opened.value;
    await addJob(tx, "make-renditions", { fileId }, { key: `make-renditions:${fileId}` });
    await recordDeed(tx, ctx, { action: "picture.restore", subject: { type: "picture", id: input.assetId } });
    return ok({ version });
  });
}

async function open(tx: Tx, ctx: Context, { assetId, baseVersion }: PictureAt, wanted: Asset["state"]): Promise<Result<Asset>> {
  const asset = await lockAsset(tx, assetId);
  if (!asset) return notFound("picture", assetId);
  const refusal = refusalOf(mayRetirePicture(ctx.actor, asset));
  if (refusal) return refusal;
  if (asset.state !== wanted)
    return refuse({ kind: "wrong_state", is: asset.state, attempted: wanted === "ready" ? "retire_picture" : "restore_picture" });
  if (asset.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: asset.version });
  return ok(asset);
}
