import type { Editor } from "@tiptap/react";
import { TK } from "@/domain/articles/document";
import type { IssueCode } from "@/domain/kernel/result";

/** Puts the caret where the body is in the way: on its next TK, else at its end. */
export function goToTrouble(editor: Editor | null, code: IssueCode) {
  if (!editor) return;
  const places = code === "tk_left" ? tksIn(editor) : [];
  const next = places.find(({ from }) => from > editor.state.selection.from) ?? places[0];
  editor
    .chain()
    .focus()
    .setTextSelection(next ?? editor.state.doc.content.size)
    .scrollIntoView()
    .run();
}

function tksIn({ state }: Editor): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  state.doc.descendants((node, at) => {
    for (const { index, 0: word } of (node.text ?? "").matchAll(TK)) places.push({ from: at + index, to: at + index + word.length });
  });
  return places;
}
