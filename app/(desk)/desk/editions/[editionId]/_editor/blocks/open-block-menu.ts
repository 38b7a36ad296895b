import type { Editor } from "@tiptap/core";

export const BLOCK_HANDLE = "block-handle";

/** What may be done with the block of the caret: the same menu as its handle's, for whoever does not point. */
export function openBlockMenu(editor: Editor) {
  editor.commands.focus();
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(BLOCK_HANDLE)?.click()));
}
