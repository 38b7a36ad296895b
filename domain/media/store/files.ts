import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import type { MadeRendition, TakenPicture } from "@/db/pictures/decoder";
import { mediaAssets, mediaFiles, renditions } from "@/db/schema/media";

export type MediaFile = typeof mediaFiles.$inferSelect;

/** Held while a name is written or swept, so that no file is taken away from under a row that has just named it. */
export const holdName = (tx: Tx, name: string) => tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`showdesk:picture:${name}`}))`);

export async function findBySource(tx: Tx, sourceSha256: string): Promise<MediaFile | null> {
  const [file] = await tx.select().from(mediaFiles).where(eq(mediaFiles.sourceSha256, sourceSha256)).for("update");
  return file ?? null;
}

type Arrived = { assetId: string; taken: TakenPicture; fileName: string; sourceSha256: string; by: string; now: Date };

/** The next file of an asset, named before its bytes are stored: whoever sweeps meanwhile finds the name taken. */
export async function insertFile(tx: Tx, { assetId, taken, fileName, sourceSha256, by, now }: Arrived): Promise<MediaFile> {
  await holdName(tx, taken.name);
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${mediaFiles.number}), 0)::int` })
    .from(mediaFiles)
    .where(eq(mediaFiles.assetId, assetId));
  const { name: storageKey, mime, width, height, bytes, hasAlpha, phash, placeholder, embedded } = taken;
  const row = { storageKey, mime, width, height, bytes, hasAlpha, phash, placeholder, embedded };
  return only(
    await tx
      .insert(mediaFiles)
      .values({ ...row, assetId, number: (last?.number ?? 0) + 1, fileName, sourceSha256, uploadedBy: by, uploadedAt: now })
      .returning(),
  );
}

export async function findFile(tx: Tx, fileId: string): Promise<MediaFile | null> {
  const [file] = await tx.select().from(mediaFiles).where(eq(mediaFiles.id, fileId));
  return file ?? null;
}

export const markStored = (tx: Tx, fileId: string, now: Date) =>
  tx
    .update(mediaFiles)
    .set({ storedAt: now })
    .where(and(eq(mediaFiles.id, fileId), isNull(mediaFiles.storedAt)));

/** A file whose bytes never came to rest, and its asset where it had no other. */
export async function forgetFile(tx: Tx, file: Pick<MediaFile, "id" | "assetId">) {
  await tx.delete(mediaFiles).where(and(eq(mediaFiles.id, file.id), isNull(mediaFiles.storedAt)));
  await tx.delete(mediaAssets).where(and(eq(mediaAssets.id, file.assetId), eq(mediaAssets.state, "pending")));
}

export const listAbandoned = (tx: Tx, before: Date) =>
  tx
    .select({ id: mediaFiles.id, assetId: mediaFiles.assetId })
    .from(mediaFiles)
    .where(and(isNull(mediaFiles.storedAt), lt(mediaFiles.uploadedAt, before)));

/** Whether a name is still spoken for, by a file or by what was made of one. */
export async function isNamed(tx: Tx, name: string): Promise<boolean> {
  const [row] = await tx.execute<{ named: boolean }>(
    sql`select exists (select from ${mediaFiles} where storage_key = ${name}) or exists (select from ${renditions} where storage_key = ${name}) as named`,
  );
  return row?.named ?? false;
}

const rowOf = (fileId: string, { name, crop, format, width, height, bytes }: MadeRendition) => ({
  ...{ fileId, crop, format, width, height, bytes },
  storageKey: name,
});

/** What is ready already stays. */
export async function addRenditions(tx: Tx, fileId: string, made: readonly MadeRendition[]) {
  if (made.length > 0)
    await tx
      .insert(renditions)
      .values(made.map((one) => rowOf(fileId, one)))
      .onConflictDoNothing();
}

/** All at once: readers get the old set or the new one. */
export async function replaceRenditions(tx: Tx, fileId: string, made: readonly MadeRendition[]) {
  await tx.delete(renditions).where(eq(renditions.fileId, fileId));
  await addRenditions(tx, fileId, made);
}

/** Out of the readers' reach: the names the public shelf must lose. */
export async function dropRenditions(tx: Tx, assetId: string): Promise<string[]> {
  const rows = await tx.execute<{ name: string }>(
    sql`delete from ${renditions} r using ${mediaFiles} f where f.id = r.file_id and f.asset_id = ${assetId} returning r.storage_key as name`,
  );
  return [...new Set([...rows].map(({ name }) => name))];
}
