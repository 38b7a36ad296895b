import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articles, authors, editions, revisions } from "@/db/schema/articles";
import { mediaAssets, mediaFiles, mediaSubjects, placements } from "@/db/schema/media";
import { users } from "@/db/schema/staff";
import { choice, subjectsOf, thumbKey, useCount } from "./parts";

/** Bits of 64 in which two pictures that look alike may differ. */
const ALIKE_BITS = 6;
const ALIKE_MAX = 3;

/** One picture with all the desk holds of it, or null. */
export async function findPicture(db: Reader, assetId: string) {
  const [found] = await db
    .select({ asset: mediaAssets, file: mediaFiles, thumbKey, uploadedByName: users.name, uses: useCount })
    .from(mediaAssets)
    .innerJoin(mediaFiles, eq(mediaFiles.id, mediaAssets.fileId))
    .innerJoin(users, eq(users.id, mediaAssets.uploadedBy))
    .where(eq(mediaAssets.id, assetId));
  if (!found) return null;
  const [stories, portrayed, subjects, versions, alike] = await Promise.all([
    listUses(db, assetId),
    db.select({ id: authors.id, name: authors.name }).from(authors).where(eq(authors.pictureId, assetId)),
    listSubjects(db, assetId),
    listVersions(db, assetId),
    listAlike(db, assetId, found.file.phash),
  ]);
  return { ...found, stories, portrayed, subjects, versions, alike };
}
export type DeskPicture = NonNullable<Awaited<ReturnType<typeof findPicture>>>;

/** The stories that print it, on their way or before readers, each with the edition that does. */
export const listUses = (db: Reader, assetId: string) =>
  db
    .selectDistinct({
      editionId: editions.id,
      headline: revisions.headline,
      status: editions.status,
      isLive: sql<boolean>`${articles.liveEditionId} = ${editions.id}`,
      use: placements.use,
    })
    .from(placements)
    .innerJoin(editions, eq(editions.id, placements.editionId))
    .innerJoin(articles, sql`${editions.id} in (${articles.liveEditionId}, ${articles.openEditionId})`)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(placements.assetId, assetId))
    .orderBy(asc(revisions.headline), asc(editions.id));

const listSubjects = (db: Reader, assetId: string) => subjectsOf(db).where(eq(mediaSubjects.assetId, assetId)).orderBy(sql`3`);

const listVersions = (db: Reader, assetId: string) =>
  db
    .select({
      id: mediaFiles.id,
      number: mediaFiles.number,
      fileName: mediaFiles.fileName,
      uploadedAt: mediaFiles.uploadedAt,
      by: users.name,
    })
    .from(mediaFiles)
    .innerJoin(users, eq(users.id, mediaFiles.uploadedBy))
    .where(and(eq(mediaFiles.assetId, assetId), sql`${mediaFiles.storedAt} is not null`))
    .orderBy(desc(mediaFiles.number));

/** Other pictures that look the same: another size, another squeeze, a slightly other cut. */
const listAlike = (db: Reader, assetId: string, phash: string) =>
  db
    .select({ ...choice, uses: useCount })
    .from(mediaAssets)
    .innerJoin(mediaFiles, eq(mediaFiles.id, mediaAssets.fileId))
    .where(
      and(
        ne(mediaAssets.id, assetId),
        eq(mediaAssets.state, "ready"),
        sql`bit_count(('x' || ${mediaFiles.phash})::bit(64) # ('x' || ${phash}::text)::bit(64)) <= ${ALIKE_BITS}`,
      ),
    )
    .orderBy(asc(mediaAssets.number))
    .limit(ALIKE_MAX);

/** What a picker needs to know right after an upload: the picture, and those that look like it. */
export async function findArrived(db: Reader, assetId: string) {
  const [picture] = await db
    .select({ ...choice, phash: mediaFiles.phash })
    .from(mediaAssets)
    .innerJoin(mediaFiles, eq(mediaFiles.id, mediaAssets.fileId))
    .where(eq(mediaAssets.id, assetId));
  if (!picture) return null;
  const { phash, ...rest } = picture;
  return { picture: rest, alike: await listAlike(db, assetId, phash) };
}

/** Where the bytes of the file in use lie, for a tile and for a download. */
export async function findBytes(db: Reader, assetId: string) {
  const [found] = await db
    .select({ thumbKey, storageKey: mediaFiles.storageKey, fileName: mediaFiles.fileName, number: mediaAssets.number })
    .from(mediaAssets)
    .innerJoin(mediaFiles, eq(mediaFiles.id, mediaAssets.fileId))
    .where(eq(mediaAssets.id, assetId));
  return found ?? null;
}
