import type { Tx } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import { listLiveArticles } from "../store/assets";

/** Readers keep the old pages while those that print one of these pictures are made anew. */
export async function renewPagesWith(tx: Tx, assetIds: readonly string[]) {
  const articleIds = await listLiveArticles(tx, assetIds);
  if (articleIds.length > 0)
    await notifyPages(tx, { tags: [...articleIds.map((id) => `article:${id}`), "latest"], paths: [], drop: false });
}
