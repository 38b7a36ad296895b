import { and, asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { mediaAssets, mediaFiles, placements } from "@/db/schema/media";
import type { Issue } from "../../kernel/result";
import { LEAD_WIDTH_MIN, LICENCE_NOTICE_DAYS } from "../../media/vocabulary";

const isOver = sql<boolean>`coalesce(${mediaAssets.licenceExpiresOn} < current_date or ${mediaAssets.lapsedAt} is not null, false)`;
const endsSoon = sql<boolean>`coalesce(${mediaAssets.licenceExpiresOn} between current_date and current_date + ${LICENCE_NOTICE_DAYS}::int, false)`;

const listPlaced = (db: Reader, editionId: string) =>
  db
    .select({
      use: placements.use,
      blockId: placements.blockId,
      number: mediaAssets.number,
      state: mediaAssets.state,
      hasCredit: sql<boolean>`coalesce(trim(${mediaAssets.creditLine}), '') <> ''`,
      hasAlt: sql<boolean>`${placements.isDecorative} or coalesce(trim(${placements.altOverride}), '') <> '' or ${mediaAssets.isDecorative}
        or coalesce(trim(${mediaAssets.alt}), '') <> ''`,
      ...{ isOver, endsSoon },
      width: mediaFiles.width,
    })
    .from(placements)
    .innerJoin(mediaAssets, eq(mediaAssets.id, placements.assetId))
    .leftJoin(mediaFiles, and(eq(mediaFiles.id, mediaAssets.fileId), eq(mediaFiles.assetId, mediaAssets.id)))
    .where(eq(placements.editionId, editionId))
    .orderBy(asc(placements.position));
type Placed = Awaited<ReturnType<typeof listPlaced>>[number];

/** Which picture: the lead picture by its number, one in the text by its block, so that a press leads there. */
const placeOf = ({ use, blockId, number }: Placed) =>
  use === "hero" ? { field: "hero", detail: number } : { field: "body", detail: blockId ?? number };

/** What keeps an edition in because of its pictures: no words for who cannot see them, no credit, no right to print them. */
export async function pictureIssues(db: Reader, editionId: string): Promise<Issue[]> {
  return (await listPlaced(db, editionId)).flatMap((placed): Issue[] => {
    const at = placeOf(placed);
    if (placed.state !== "ready") return [{ ...at, code: "picture_missing" }];
    return [
      ...(placed.hasAlt ? [] : [{ ...at, code: "picture_alt_missing" } as const]),
      ...(placed.hasCredit ? [] : [{ ...at, code: "picture_credit_missing" } as const]),
      ...(placed.isOver ? [{ ...at, code: "licence_ended" } as const] : []),
    ];
  });
}

/** What a desk may go on with, and says why: a lead picture that looks poor on wide screens, a licence that soon ends. */
export async function pictureWarnings(db: Reader, editionId: string): Promise<Issue[]> {
  return (await listPlaced(db, editionId)).flatMap((placed): Issue[] => {
    const at = placeOf(placed);
    return [
      ...(placed.use === "hero" && placed.width !== null && placed.width < LEAD_WIDTH_MIN
        ? [{ ...at, code: "picture_narrow" } as const]
        : []),
      ...(placed.endsSoon ? [{ ...at, code: "licence_ends_soon" } as const] : []),
    ];
  });
}
