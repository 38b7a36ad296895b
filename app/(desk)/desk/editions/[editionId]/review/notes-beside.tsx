import type { Beside } from "@/components/desk/diff";
import { locate, textBlocksOf } from "@/domain/articles/anchors";
import type { Doc } from "@/domain/articles/document";
import type { Thread } from "@/domain/articles/queries/threads";
import { NewNoteBeside, ThreadBeside } from "../_notes/review-notes.client";

/** Each thread beside its block, in the order of the words; at the top what is on the whole story, or has lost its words. */
export function notesBeside(threads: readonly Thread[], body: Doc): Beside[] {
  const blocks = textBlocksOf(body);
  const placed = threads.map((thread) => ({ thread, span: thread.anchor ? locate(blocks, thread.anchor) : null }));
  placed.sort((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0));
  const rooms = [null, ...blocks.filter(({ text }) => text !== "").map(({ id }) => id)];
  return [
    ...rooms.map((blockId): Beside => ({ blockId, key: `new ${blockId}`, node: <NewNoteBeside blockId={blockId} /> })),
    ...placed.map(
      ({ thread, span }): Beside => ({ blockId: span?.blockId ?? null, key: thread.id, node: <ThreadBeside threadId={thread.id} /> }),
    ),
  ];
}
