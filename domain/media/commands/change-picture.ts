import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { addJob } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayChangePicture } from "../policy";
import type { DescribePicture, FramePicture, LabelPicture } from "../schema";
import { type Asset, changeAsset, listLiveArticles, lockAsset, replaceSubjects } from "../store/assets";
import { renewPagesWith } from "./pages";

type At = { assetId: string; baseVersion: number };

/** Says what a picture shows, whose it is and on what grounds we print it. What a later end of the licence undoes, a new one restores. */
export async function describePicture(
  ctx: Context,
  { assetId, baseVersion, subjects, ...words }: DescribePicture,
): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, { assetId, baseVersion });
    if (!opened.ok) return opened;
    const asset = opened.value;
    const lapsedAt = words.licenceExpiresOn === asset.licenceExpiresOn ? asset.lapsedAt : null;
    const version = await changeAsset(tx, asset, { ...words, lapsedAt }, ctx.now);
    await replaceSubjects(tx, assetId, subjects);
    await recordDeed(tx, ctx, {
      action: "picture.describe",
      subject: { type: "picture", id: assetId },
      before: saidOf(asset),
      after: { ...words, version },
    });
    await renewPagesWith(tx, [assetId]);
    return ok({ version });
  });
}

/** The least that must be said of a picture: what it shows, and whose it is. */
export async function labelPicture(ctx: Context, { assetId, baseVersion, ...words }: LabelPicture): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, { assetId, baseVersion });
    if (!opened.ok) return opened;
    const version = await changeAsset(tx, opened.value, words, ctx.now);
    const subject = { type: "picture", id: assetId } as const;
    await recordDeed(tx, ctx, { action: "picture.describe", subject, before: saidOf(opened.value), after: { ...words, version } });
    await renewPagesWith(tx, [assetId]);
    return ok({ version });
  });
}

/** Where the eye goes, and how each shape is cut; readers get the new cuts once they are made. */
export async function framePicture(
  ctx: Context,
  { assetId, baseVersion, focalX, focalY, cuts }: FramePicture,
): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, { assetId, baseVersion });
    if (!opened.ok) return opened;
    const asset = opened.value;
    const framing = { focalX: focalX / 100, focalY: focalY / 100, cuts };
    const version = await changeAsset(tx, asset, framing, ctx.now);
    const before = { focalX: asset.focalX, focalY: asset.focalY, cuts: asset.cuts };
    await recordDeed(tx, ctx, {
      action: "picture.frame",
      subject: { type: "picture", id: assetId },
      before,
      after: { ...framing, version },
    });
    await addJob(tx, "make-renditions", { fileId: asset.fileId }, { key: `make-renditions:${asset.fileId}` });
    return ok({ version });
  });
}

/** The gate: exists, permitted, right state, not stale. */
async function open(tx: Tx, ctx: Context, { assetId, baseVersion }: At): Promise<Result<Asset>> {
  const asset = await lockAsset(tx, assetId);
  if (!asset) return notFound("picture", assetId);
  const isLive = (await listLiveArticles(tx, [assetId])).length > 0;
  const refusal = refusalOf(mayChangePicture(ctx.actor, { isLive }));
  if (refusal) return refusal;
  if (asset.state !== "ready") return refuse({ kind: "wrong_state", is: asset.state, attempted: "change_picture" });
  if (asset.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: asset.version });
  return ok(asset);
}

const saidOf = ({ title, alt, isDecorative, creditLine, creator, copyrightNotice, licence, licenceExpiresOn, version }: Asset) => ({
  ...{ title, alt, isDecorative, creditLine, creator, copyrightNotice, licence, licenceExpiresOn, version },
});
