import type { Use } from "../media/vocabulary";
import { type Doc, nodesOf, picturesOf } from "./document";

/** A text with its lead picture. */
export type Placed = { hero?: Use | null | undefined; body: Doc };

/** Every use of a picture by a text, in reading order, each with the block it stands in; the lead picture in none. */
export function usesIn({ hero, body }: Placed): { use: Use; blockId: string | null }[] {
  const uses: { use: Use; blockId: string | null }[] = hero ? [{ use: hero, blockId: null }] : [];
  for (const node of nodesOf(body))
    if (node.type === "figure" || node.type === "gallery") for (const use of picturesOf(node)) uses.push({ use, blockId: node.attrs.id });
  return uses;
}

/** The pictures a text names, each once. */
export const pictureIdsIn = (placed: Placed): string[] => [...new Set(usesIn(placed).map(({ use }) => use.assetId))];
