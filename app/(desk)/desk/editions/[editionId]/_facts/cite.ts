import type { Editor } from "@tiptap/core";
import { type Citation, citationsIn } from "@/domain/articles/citations";
import type { CitationAttrs, Doc } from "@/domain/articles/document";

/** Links the selected words to the ledger; with nothing selected, puts `words` there and links those. */
export function cite(editor: Editor, attrs: CitationAttrs, words: string) {
  const mark = { type: "citation", attrs };
  if (editor.state.selection.empty)
    editor
      .chain()
      .focus()
      .insertContent({ type: "text", text: words, marks: [mark] })
      .unsetMark("citation")
      .run();
  else editor.chain().focus().setMark("citation", attrs).run();
}

/** Puts a fact into the text that follows the ledger. */
export const insertLive = (editor: Editor, claimId: string) =>
  editor.chain().focus().insertContent({ type: "liveFact", attrs: { claimId } }).run();

/** Takes the link away from the words at the caret. */
export const uncite = (editor: Editor) => editor.chain().focus().extendMarkRange("citation").unsetMark("citation").run();

export const isInQuotation = (editor: Editor) => editor.isActive("blockquote");

/** What the text cites, by record. */
export function citedIn(doc: Doc): Map<string, Citation> {
  return new Map(citationsIn(doc).map((citation) => [citation.claimId ?? citation.estimateId ?? "", citation]));
}
