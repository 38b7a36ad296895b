import type { Tx } from "@/db/connect";
import { notifyPages } from "@/db/notify";

type Named = { showIds?: readonly string[]; seasonIds?: readonly string[]; personIds?: readonly string[] };

/** Every page that prints one of these is made anew, behind the reader. */
export async function renewPagesOf(tx: Tx, { showIds = [], seasonIds = [], personIds = [] }: Named) {
  const tags = [
    ...showIds.map((id) => `show:${id}`),
    ...seasonIds.map((id) => `season:${id}`),
    ...[...new Set(personIds)].map((id) => `person:${id}`),
  ];
  if (tags.length > 0) await notifyPages(tx, { tags, paths: [], drop: false });
}

/** An address that begins or ends: the 404 or the page kept there must not be served once more. */
export const dropAddress = (tx: Tx, path: string) => notifyPages(tx, { tags: [], paths: [path], drop: true });
