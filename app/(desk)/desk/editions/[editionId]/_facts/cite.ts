import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { ShelfFact } from "@/components/claims/shelf-facts";
import { type Citation, citationsIn } from "@/domain/articles/citations";
import type { CitationAttrs, Doc } from "@/domain/articles/document";
import type { News } from "./news";

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

/** A fact into the text: following the ledger, or as words that stay. A quotation holds no words that change by themselves. */
export function putFact(editor: Editor, { id: claimId, words }: ShelfFact, asWords = false) {
  if (asWords || isInQuotation(editor)) cite(editor, { claimId, mode: "plain" }, words);
  else insertLive(editor, claimId);
}

/** Why a fact is for no text now, or null where it may be cited. */
export function barOf({ state, certainty }: ShelfFact): string | null {
  if (state === "retracted") return "taken back";
  if (certainty === "rumoured") return "not for text";
  return state === "closed" ? "no longer so" : null;
}

/** Takes the link away from the words at the caret. */
export const uncite = (editor: Editor) => editor.chain().focus().extendMarkRange("citation").unsetMark("citation").run();

export const isInQuotation = (editor: Editor) => editor.isActive("blockquote");

/** What the text cites, by record. */
export function citedIn(doc: Doc): Map<string, Citation> {
  return new Map(citationsIn(doc).map((citation) => [citation.claimId ?? citation.estimateId ?? "", citation]));
}

type Range = { from: number; to: number };

/** Where the words stand that state the fact of the news: a mark's words, or the live fact itself. */
export function placeOf({ state }: Editor, { citation }: News): { block: Range; words: Range } | null {
  const found: { block: Range | null; words: Range | null } = { block: null, words: null };
  state.doc.descendants((node, at) => {
    if (node.attrs.id === citation.blockId) found.block = { from: at + 1, to: at + node.nodeSize - 1 };
    const { block, words } = found;
    if (!block || at < block.from || at > block.to || !states(node, citation.claimId)) return;
    if (!words) found.words = { from: at, to: at + node.nodeSize };
    else if (words.to === at) words.to = at + node.nodeSize;
  });
  return found.block && found.words ? { block: found.block, words: found.words } : null;
}

const states = (node: Node, claimId: string | null) =>
  (node.type.name === "liveFact" && node.attrs.claimId === claimId) ||
  node.marks.some(({ type, attrs }) => type.name === "citation" && attrs.claimId === claimId);

/** Shows the sentence of the news: its words selected, in the middle of what is seen. */
export function showNews(editor: Editor, news: News) {
  const place = placeOf(editor, news);
  if (!place) return;
  editor.chain().focus(undefined, { scrollIntoView: false }).setTextSelection(place.words).run();
  const { node } = editor.view.domAtPos(place.words.from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: "center" });
}

/** Writes what was proposed in the place of the old words, and links what stated the old fact to the new one. */
export function takeProposal(editor: Editor, news: News): boolean {
  const place = placeOf(editor, news);
  const { now, proposal } = news;
  if (!place || !now || !proposal) return false;
  const at = findWords(editor.state.doc, place, proposal.from);
  if (!at) return false;
  const mark = editor.schema.marks.citation?.create({ claimId: now.id, mode: "plain" });
  if (!mark) return false;
  const { tr } = editor.state;
  const isWithin = at.from < place.words.to && at.to > place.words.from;
  tr.insertText(proposal.to, at.from, at.to);
  const grown = proposal.to.length - (at.to - at.from);
  const moved = at.to <= place.words.from ? grown : 0;
  const cited = isWithin
    ? { from: Math.min(place.words.from, at.from), to: Math.max(place.words.to, at.to) + grown }
    : { from: place.words.from + moved, to: place.words.to + moved };
  tr.addMark(cited.from, cited.to, mark);
  editor.view.dispatch(tr.scrollIntoView());
  editor.commands.focus();
  return true;
}

/** The words in the block: the place of them nearest to what is cited. */
function findWords(doc: Node, { block, words }: { block: Range; words: Range }, text: string): Range | null {
  const all = doc.textBetween(block.from, block.to, "\n", "\ufffc");
  let best: Range | null = null;
  for (let found = all.indexOf(text); found >= 0; found = all.indexOf(text, found + 1)) {
    const at = { from: block.from + found, to: block.from + found + text.length };
    const far = (one: Range) => Math.max(words.from - one.to, one.from - words.to, 0);
    if (!best || far(at) < far(best)) best = at;
  }
  return best;
}

/** The words stay; what they are linked to is the newer fact. */
export function relink(editor: Editor, news: News, attrs: CitationAttrs) {
  const place = placeOf(editor, news);
  const mark = place && editor.schema.marks.citation?.create(attrs);
  if (!place || !mark) return;
  const { tr } = editor.state;
  if (news.citation.mode === "live") tr.replaceWith(place.words.from, place.words.to, editor.schema.text(news.was.words, [mark]));
  else tr.addMark(place.words.from, place.words.to, mark);
  editor.view.dispatch(tr);
  editor.commands.focus();
}

/** Takes the link of the news away, and leaves the words. */
export function unlink(editor: Editor, news: News) {
  const place = placeOf(editor, news);
  const type = editor.schema.marks.citation;
  if (!place || !type) return;
  const { tr } = editor.state;
  if (news.citation.mode === "live") tr.delete(place.words.from, place.words.to);
  else tr.removeMark(place.words.from, place.words.to, type);
  editor.view.dispatch(tr);
  editor.commands.focus();
}
