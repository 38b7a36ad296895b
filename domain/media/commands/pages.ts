import type { Tx } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import { authorTag } from "../../articles/vocabulary";
import { listLiveArticles, listPortrayed } from "../store/assets";

/** Readers keep the old pages while those that print one of these pictures are made anew. */
export async function renewPagesWith(tx: Tx, assetIds: readonly string[]) {
  const articleIds = await listLiveArticles(tx, assetIds);
  const authorTags = (await listPortrayed(tx, assetIds)).map(({ id }) => authorTag(id));
  const storyTags = articleIds.length > 0 ? [...articleIds.map((id) => `article:${id}`), "latest"] : [];
  const tags = [...storyTags, ...authorTags];
  if (tags.length > 0) await notifyPages(tx, { tags, paths: [], drop: false });
}
