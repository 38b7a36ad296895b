import { and, eq, inArray, isNotNull, lt, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { articles, authors } from "@/db/schema/articles";
import { mediaAssets, mediaSubjects, placements } from "@/db/schema/media";
import type { DescribePicture } from "../schema";
import type { Embedded } from "../vocabulary";

export type Asset = typeof mediaAssets.$inferSelect;

export async function lockAsset(tx: Tx, assetId: string): Promise<Asset | null> {
  const [asset] = await tx.select().from(mediaAssets).where(eq(mediaAssets.id, assetId)).for("update");
  return asset ?? null;
}

/** A picture that has just arrived, said what its file says; pending until its bytes are safe. */
export async function insertAsset(
  tx: Tx,
  { embedded, fileName, by, now }: { embedded: Embedded; fileName: string; by: string; now: Date },
) {
  const { title, rightsUrl, ...rest } = embedded;
  const row = {
    ...rest,
    title: (title || fileName.replace(/\.[A-Za-z0-9]{2,5}$/, "")).slice(0, 200) || "Picture",
    rightsUrl: rightsUrl && /^https?:\/\/\S+$/.test(rightsUrl) ? rightsUrl : null,
    alt: rest.alt?.slice(0, 500) ?? null,
    uploadedBy: by,
    createdAt: now,
    updatedAt: now,
  };
  return only(await tx.insert(mediaAssets).values(row).returning({ id: mediaAssets.id, number: mediaAssets.number }));
}

/** Writes, and returns the new version. */
export async function changeAsset(tx: Tx, asset: Pick<Asset, "id" | "version">, values: Partial<Asset>, now: Date): Promise<number> {
  const version = asset.version + 1;
  await tx
    .update(mediaAssets)
    .set({ ...values, version, updatedAt: now })
    .where(eq(mediaAssets.id, asset.id));
  return version;
}

export async function replaceSubjects(tx: Tx, assetId: string, subjects: DescribePicture["subjects"]) {
  await tx.delete(mediaSubjects).where(eq(mediaSubjects.assetId, assetId));
  const rows = subjects.map(({ kind, id }) => ({ assetId, showId: kind === "show" ? id : null, personId: kind === "person" ? id : null }));
  if (rows.length > 0) await tx.insert(mediaSubjects).values(rows).onConflictDoNothing();
}

/** The stories that print it before readers now. */
export const listLiveArticles = async (tx: Tx, assetIds: readonly string[]): Promise<string[]> =>
  assetIds.length === 0
    ? []
    : (
        await tx
          .selectDistinct({ id: articles.id })
          .from(placements)
          .innerJoin(articles, eq(articles.liveEditionId, placements.editionId))
          .where(inArray(placements.assetId, [...assetIds]))
      ).map(({ id }) => id);

/** Pictures that stand in a story on its way or before readers. */
export async function countUses(tx: Tx, assetId: string): Promise<number> {
  const [row] = await tx
    .select({ uses: sql<number>`count(distinct ${articles.id})::int` })
    .from(placements)
    .innerJoin(articles, sql`${placements.editionId} in (${articles.liveEditionId}, ${articles.openEditionId})`)
    .where(eq(placements.assetId, assetId));
  return row?.uses ?? 0;
}

/** The people whose page shows it. */
export const listPortrayed = (tx: Tx, assetIds: readonly string[]) =>
  assetIds.length === 0
    ? []
    : tx
        .select({ id: authors.id })
        .from(authors)
        .where(inArray(authors.pictureId, [...assetIds]));

/** Those whose licence ended before `today`, marked now; each is told of once. */
export const lapseBefore = (tx: Tx, today: string, now: Date) =>
  tx
    .update(mediaAssets)
    .set({ lapsedAt: now })
    .where(and(isNotNull(mediaAssets.licenceExpiresOn), lt(mediaAssets.licenceExpiresOn, today), sql`${mediaAssets.lapsedAt} is null`))
    .returning({ id: mediaAssets.id });
