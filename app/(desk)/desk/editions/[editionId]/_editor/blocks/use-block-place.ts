import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { blockOfSelection, startOf } from "./block-acts";

/** The block in hand, its place on the screen, and whether it is an empty line with the caret in it. */
export type BlockPlace = { index: number; top: number; left: number; isBlank: boolean };

/** The block under the pointer, else the one with the caret; drawn again only when it is another or has moved. */
export function useBlockPlace(editor: Editor, isHeld: boolean): BlockPlace | null {
  const [place, setPlace] = useState<BlockPlace | null>(null);
  useEffect(() => {
    if (isHeld) return;
    let pointed: number | null = null;
    let frame = 0;
    const settle = () => {
      frame = 0;
      if (editor.isDestroyed) return;
      const { doc } = editor.state;
      const index = Math.min(pointed ?? blockOfSelection(editor.view), doc.childCount - 1);
      const next = editor.isFocused || pointed !== null ? placeOf(editor, index) : null;
      setPlace((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(settle);
    };
    const onMove = ({ target, clientX, clientY }: PointerEvent) => {
      if (target instanceof Element && target.closest(".block-handle")) return;
      const before = pointed;
      pointed = blockAt(editor, clientX, clientY);
      if (pointed !== before) soon();
    };
    const onKey = () => {
      pointed = null;
      soon();
    };
    editor.on("transaction", soon).on("focus", onKey).on("blur", soon);
    document.addEventListener("pointermove", onMove);
    editor.view.dom.addEventListener("keydown", onKey);
    window.addEventListener("scroll", soon, { capture: true, passive: true });
    window.addEventListener("resize", soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      editor.off("transaction", soon).off("focus", onKey).off("blur", soon);
      document.removeEventListener("pointermove", onMove);
      if (!editor.isDestroyed) editor.view.dom.removeEventListener("keydown", onKey);
      window.removeEventListener("scroll", soon, { capture: true });
      window.removeEventListener("resize", soon);
    };
  }, [editor, isHeld]);
  return place;
}

/** Pixels of the bars over and under the text. */
const ROOM = { top: 84, bottom: 64 };

function placeOf({ view, state: { doc, selection } }: Editor, index: number): BlockPlace | null {
  const block = view.nodeDOM(startOf(doc, index));
  if (!(block instanceof HTMLElement)) return null;
  const { top } = block.getBoundingClientRect();
  if (top < ROOM.top || top > window.innerHeight - ROOM.bottom) return null;
  const { left } = view.dom.getBoundingClientRect();
  const node = doc.child(index);
  const isBlank = node.type.name === "paragraph" && node.content.size === 0 && selection.empty && selection.$from.index(0) === index;
  return { index, top: Math.round(top), left: Math.round(left), isBlank };
}

/** The room at the left edge that belongs to the blocks, in pixels. */
const EDGE = 64;

/** The block on the line of the pointer, over the text or the edge beside it. */
function blockAt({ view }: Editor, x: number, y: number): number | null {
  const room = view.dom.getBoundingClientRect();
  if (x < room.left - EDGE || x > room.right || y < room.top || y > room.bottom) return null;
  const at = [...view.dom.children].findIndex((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return y >= top - 8 && y <= bottom + 8;
  });
  return at < 0 || at >= view.state.doc.childCount ? null : at;
}
