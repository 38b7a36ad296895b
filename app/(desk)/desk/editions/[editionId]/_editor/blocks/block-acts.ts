import type { Node } from "@tiptap/pm/model";
import { NodeSelection, Selection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { say } from "../said";

/** The place in the story of the block that the selection begins in, counted from 0. */
export const blockOfSelection = ({ state: { selection } }: EditorView): number => selection.$from.index(0);

/** Where the block of this place begins. */
export function startOf(doc: Node, index: number): number {
  let at = 0;
  for (let before = 0; before < index; before++) at += doc.child(before).nodeSize;
  return at;
}

/** Takes the block from one place to another, with what is selected in it, and says where it is now. */
export function moveBlockTo(view: EditorView, from: number, to: number): boolean {
  const { state } = view;
  const { doc } = state;
  if (from === to || to < 0 || to >= doc.childCount || from >= doc.childCount) return false;
  const block = doc.child(from);
  const start = startOf(doc, from);
  const tr = state.tr.delete(start, start + block.nodeSize);
  const target = startOf(tr.doc, to);
  tr.insert(target, block);
  withSelection(tr, view, start, target, block);
  view.dispatch(tr.scrollIntoView());
  say(`Moved to ${to + 1} of ${doc.childCount}`);
  return true;
}

/** The same words are selected after the move as before it. */
function withSelection(tr: Transaction, { state: { selection } }: EditorView, start: number, target: number, block: Node) {
  const isInside = selection.from >= start && selection.to <= start + block.nodeSize;
  const moved = (at: number) => at - start + target;
  if (isInside && selection instanceof NodeSelection) tr.setSelection(NodeSelection.create(tr.doc, moved(selection.from)));
  else tr.setSelection(Selection.near(tr.doc.resolve(isInside ? moved(selection.from) : target + 1)));
}

/** A copy under the block; it gets ids of its own. */
export function duplicateBlock(view: EditorView, index: number) {
  const { doc, tr } = view.state;
  const block = doc.child(index);
  const under = startOf(doc, index) + block.nodeSize;
  tr.insert(under, block);
  tr.setSelection(block.isTextblock || !block.isAtom ? Selection.near(tr.doc.resolve(under + 1)) : NodeSelection.create(tr.doc, under));
  view.dispatch(tr.scrollIntoView());
  say(`Duplicated as ${index + 2} of ${doc.childCount + 1}`);
}

export function removeBlock(view: EditorView, index: number) {
  const { doc, tr, schema } = view.state;
  const start = startOf(doc, index);
  const blank = schema.nodes.paragraph?.create();
  if (doc.childCount === 1 && blank) tr.replaceWith(start, start + doc.child(index).nodeSize, blank);
  else tr.delete(start, start + doc.child(index).nodeSize);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(start + 1, tr.doc.content.size)))).scrollIntoView());
  say("Removed. Undo brings it back");
}

/** To the clipboard, with its links and chips, for this story or another. */
export async function copyBlock(view: EditorView, index: number) {
  const { doc } = view.state;
  const start = startOf(doc, index);
  const slice = doc.slice(start, start + doc.child(index).nodeSize);
  const { dom, text } = view.serializeForClipboard(slice);
  try {
    const blob = (type: string, data: string) => new Blob([data], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob("text/html", dom.innerHTML), "text/plain": blob("text/plain", text) }),
    ]);
    say("Block copied");
  } catch {
    say("The browser did not let the block be copied");
  }
}

/** The first words of each block, as a list of places names it. */
export const blockNames = (doc: Node): string[] => doc.content.content.map(nameOf);

const NAMES: Readonly<Record<string, string>> = {
  ...{ horizontalRule: "Divider", video: "Video", linkCard: "Link card", relatedStory: "Related story", table: "Table" },
  ...{ figure: "Picture", gallery: "Gallery" },
};
const WORDS_MAX = 48;

function nameOf(block: Node): string {
  const words = block.textBetween(0, block.content.size, " ").trim() || String(block.attrs.title ?? block.attrs.caption ?? "");
  const name = NAMES[block.type.name];
  const short = words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX)}…` : words;
  return [name, short].filter(Boolean).join(": ") || "Empty line";
}

/** Gives the block to the pointer: what is dropped is the block itself, moved. */
export function dragBlock(view: EditorView, index: number, event: DragEvent) {
  const at = startOf(view.state.doc, index);
  const selection = NodeSelection.create(view.state.doc, at);
  const slice = selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  event.dataTransfer?.clearData();
  event.dataTransfer?.setData("text/html", dom.innerHTML);
  event.dataTransfer?.setData("text/plain", text);
  if (event.dataTransfer) event.dataTransfer.effectAllowed = "copyMove";
  const block = view.nodeDOM(at);
  if (block instanceof HTMLElement) event.dataTransfer?.setDragImage(block, 0, 0);
  view.dispatch(view.state.tr.setSelection(selection));
  view.dragging = { slice, move: true };
}
