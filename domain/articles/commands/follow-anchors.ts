import type { Tx } from "@/db/connect";
import { follow } from "../anchor-following";
import { textBlocksOf } from "../anchors";
import type { Doc } from "../document";
import { listAnchored, moveAnchor } from "../store/comments";

/** Keeps every thread of an edition at its words through a change of its text. One whose words are gone waits where it was. */
export async function followAnchors(tx: Tx, editionId: string, before: Doc, after: Doc): Promise<void> {
  const threads = await listAnchored(tx, editionId);
  if (threads.length === 0) return;
  const [old, now] = [textBlocksOf(before), textBlocksOf(after)];
  for (const { id, anchor } of threads) {
    const moved = follow(old, now, anchor);
    if (moved && JSON.stringify(moved) !== JSON.stringify(anchor)) await moveAnchor(tx, id, moved);
  }
}
