import { eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { mediaAssets, placements } from "@/db/schema/media";
import { type Placed, usesIn } from "../pictures";
import { withoutSuggestions } from "../suggestions";

/** Whether every picture a text prints is in the library, retired or not. */
export async function arePicturesKnown(db: Reader, placed: Placed): Promise<boolean> {
  const ids = [...new Set(usesIn(placed).map(({ use }) => use.assetId))];
  if (ids.length === 0) return true;
  return (await db.select({ id: mediaAssets.id }).from(mediaAssets).where(inArray(mediaAssets.id, ids))).length === ids.length;
}

/** Rewrites where the edition prints pictures. The assets are held meanwhile, so that none is retired from under a story. */
export async function replacePlacements(tx: Tx, editionId: string, placed: Placed) {
  const uses = usesIn({ ...placed, body: withoutSuggestions(placed.body) });
  await tx.delete(placements).where(eq(placements.editionId, editionId));
  if (uses.length === 0) return;
  const ids = [...new Set(uses.map(({ use }) => use.assetId))].sort();
  await tx.select({ id: mediaAssets.id }).from(mediaAssets).where(inArray(mediaAssets.id, ids)).orderBy(mediaAssets.id).for("key share");
  await tx.insert(placements).values(
    uses.map(({ use: { assetId, caption, altOverride, isDecorative }, blockId }, index) => ({
      ...{ editionId, assetId, blockId, position: index + 1 },
      use: blockId === null ? ("hero" as const) : ("inline" as const),
      ...{ caption: caption ?? null, altOverride: altOverride ?? null, isDecorative: isDecorative ?? false },
    })),
  );
}
