import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { mediaAssets, mediaFiles, mediaSubjects } from "@/db/schema/media";
import { people } from "@/db/schema/people";
import { shows } from "@/db/schema/shows";

// Named in full: a query of one table alone prints its columns without the table, and these have tables of their own.

/** The readers' file a tile of the desk shows: whole, small, in a format every browser draws. */
export const thumbKey = sql<string | null>`(select r.storage_key from renditions r where r.file_id = media_assets.file_id
  and r.crop = 'whole' and r.format = 'webp' order by abs(r.width - 480) limit 1)`;

/** Stories on their way or before readers that print it. */
export const useCount = sql<number>`(select count(distinct a.id)::int from placements p
  join articles a on p.edition_id in (a.live_edition_id, a.open_edition_id) where p.asset_id = media_assets.id)`;

/** What a tile, a picker and the editor say of a picture. */
export const choice = {
  id: mediaAssets.id,
  number: mediaAssets.number,
  version: mediaAssets.version,
  state: mediaAssets.state,
  title: mediaAssets.title,
  alt: mediaAssets.alt,
  isDecorative: mediaAssets.isDecorative,
  creditLine: mediaAssets.creditLine,
  licence: mediaAssets.licence,
  licenceExpiresOn: mediaAssets.licenceExpiresOn,
  lapsedAt: mediaAssets.lapsedAt,
  width: mediaFiles.width,
  height: mediaFiles.height,
  placeholder: mediaFiles.placeholder,
  focalX: mediaAssets.focalX,
  focalY: mediaAssets.focalY,
  cuts: mediaAssets.cuts,
  thumbKey,
};

/** The shows and people that pictures show, each once. */
export const subjectsOf = (db: Reader) =>
  db
    .selectDistinct({
      kind: sql<"show" | "person">`case when ${mediaSubjects.showId} is not null then 'show' else 'person' end`,
      id: sql<string>`coalesce(${mediaSubjects.showId}, ${mediaSubjects.personId})`,
      label: sql<string>`coalesce(${shows.title}, ${people.displayName})`,
    })
    .from(mediaSubjects)
    .leftJoin(shows, eq(shows.id, mediaSubjects.showId))
    .leftJoin(people, eq(people.id, mediaSubjects.personId));
