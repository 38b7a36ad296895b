import { type RefObject, useEffect } from "react";
import { blocksIn, rangeOf } from "./dom-anchors";
import type { NotesBoard } from "./notes";

/**
 * Draws a line under the words that have notes, on a page that is read, without touching what the page is made of; and
 * tells the board where each stands. A browser without highlights shows the notes all the same, each with its words.
 */
export function usePainted(root: RefObject<HTMLElement | null>, board: NotesBoard) {
  useEffect(() => {
    const page = root.current;
    if (!page) return;
    const paint = () => paintAll(page, board);
    paint();
    const stop = board.subscribe(paint);
    const watch = new MutationObserver(paint);
    watch.observe(page, { childList: true, subtree: true, characterData: true });
    return () => {
      stop();
      watch.disconnect();
      for (const name of [OPEN, NOW]) globalThis.CSS?.highlights?.delete(name);
    };
  }, [root, board]);
}

const [OPEN, NOW] = ["noted", "noted-now"];

function paintAll(page: HTMLElement, board: NotesBoard) {
  const { threads, active } = board.state();
  const blocks = blocksIn(page);
  const standing = new Map<string, number | null>();
  const ranges: Record<string, Range[]> = { [OPEN]: [], [NOW]: [] };
  for (const { id, anchor, settled } of threads) {
    const found = anchor && rangeOf(blocks, anchor);
    if (anchor) standing.set(id, found?.order ?? null);
    if (found && anchor?.quote && !settled) ranges[id === active ? NOW : OPEN]?.push(found.range);
  }
  board.stand(standing);
  if (!globalThis.CSS?.highlights || typeof Highlight === "undefined") return;
  for (const [name, found] of Object.entries(ranges)) CSS.highlights.set(name, new Highlight(...found));
}
