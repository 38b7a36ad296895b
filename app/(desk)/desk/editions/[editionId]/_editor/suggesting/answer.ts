import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import type { Doc } from "@/domain/articles/document";
import { decide, type Verdict } from "@/domain/articles/suggestions";
import type { Draft } from "../draft";
import { changedIn, pairsOf } from "./compare";
import { asItIs } from "./mode";

/** Answers suggestions in the text in hand, by the very rule the desk answers them by; how, goes with the next save. */
export function answer(editor: Editor, draft: Draft, keys: readonly string[], verdict: Verdict): void {
  const { state, schema } = editor;
  const decided = schema.nodeFromJSON(decide(state.doc.toJSON() as Doc, keys, verdict));
  draft.answer(keys, verdict);
  editor.view.dispatch(asItIs(toBe(state.tr, state.doc, decided)));
}

/** Makes one text another by the blocks that differ, from the end, so that the caret and the notes of others keep their places. */
export function toBe(tr: Transaction, old: Node, now: Node, start = 0): Transaction {
  for (const { old: was, now: is, oldAt } of pairsOf(old.content, now.content).reverse()) {
    const at = start + oldAt;
    if (was && is && was.type === is.type && !was.isTextblock && !was.isAtom) toBe(tr, was, is, at + 1);
    else if (was && is && was.isTextblock && is.isTextblock) words(tr, was, is, at);
    else if (was) tr.replaceWith(at, at + was.nodeSize, is ?? []);
    else if (is) tr.insert(at, is);
    if (was && is && !was.hasMarkup(is.type, is.attrs, is.marks)) tr.setNodeMarkup(at, is.type, is.attrs, is.marks);
  }
  return tr;
}

function words(tr: Transaction, was: Node, is: Node, at: number): void {
  const change = changedIn(was.content, is.content);
  if (change) tr.replace(at + 1 + change.from, at + 1 + change.oldTo, is.slice(change.from, change.nowTo));
}

/** Where the first words of each suggestion stand, in reading order. */
export function placesOf(doc: Node): Map<string, { from: number; to: number }> {
  const places = new Map<string, { from: number; to: number }>();
  doc.descendants((node, pos) => {
    for (const { type, attrs } of node.marks) {
      if (!["insertion", "deletion", "modification"].includes(type.name)) continue;
      const place = places.get(attrs.id);
      const end = node.isInline ? pos + node.nodeSize : pos + 1;
      if (!place) places.set(attrs.id, { from: node.isInline ? pos : pos + 1, to: end });
      else if (node.isInline && place.to === pos) place.to = end;
    }
  });
  return places;
}

/** Selects the words of a suggestion, where the text is. */
export function goToSuggestion(editor: Editor, key: string): void {
  const place = placesOf(editor.state.doc).get(key);
  if (!place) return;
  const { doc, tr } = editor.state;
  const selection = TextSelection.between(doc.resolve(place.from), doc.resolve(place.to));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
}
