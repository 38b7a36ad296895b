import type { Editor } from "@tiptap/core";
import { TK } from "@/domain/articles/document";
import type { Issue } from "@/domain/kernel/result";

/** Puts the caret where the body is in the way: in the block that is named, on its next TK, else at its end. */
export function goToTrouble(editor: Editor | null, { code, detail }: Pick<Issue, "code" | "detail">) {
  if (!editor) return;
  if (typeof detail === "string") return goToBlock(editor, detail);
  const places = code === "tk_left" ? tksIn(editor) : [];
  const next = places.find(({ from }) => from > editor.state.selection.from) ?? places[0];
  editor
    .chain()
    .focus()
    .setTextSelection(next ?? editor.state.doc.content.size)
    .scrollIntoView()
    .run();
}

/** Selects the words of a block, so that whoever was sent there sees which. */
export function goToBlock(editor: Editor, blockId: string) {
  editor.state.doc.descendants((node, at) => {
    if (node.attrs.id !== blockId) return;
    editor
      .chain()
      .focus()
      .setTextSelection({ from: at + 1, to: at + node.nodeSize - 1 })
      .scrollIntoView()
      .run();
  });
}

/** `#block-…` in the address names the block a reader of the story was sent to. */
export const blockInAddress = (): string | null => /^#block-([\w-]{1,64})$/.exec(window.location.hash)?.[1] ?? null;

function tksIn({ state }: Editor): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  state.doc.descendants((node, at) => {
    for (const { index, 0: word } of (node.text ?? "").matchAll(TK)) places.push({ from: at + index, to: at + index + word.length });
  });
  return places;
}
