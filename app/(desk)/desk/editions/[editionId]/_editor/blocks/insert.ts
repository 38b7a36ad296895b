import type { ChainedCommands, Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";

/** Makes the line of the caret into something else; a line in the middle of other words gets one of its own below. */
export function makeInto(editor: Editor, change: (chain: ChainedCommands) => ChainedCommands) {
  const { $from } = editor.state.selection;
  const chain = editor.chain().focus();
  change($from.parent.content.size === 0 ? chain : chain.splitBlock()).run();
}

/**
 * Puts a block in the place of the empty line the caret is in, else under the block of the story it is in; a line to go on
 * writing follows where there is none. The caret ends in the block, or the block is what is selected. Gives its position.
 */
export function insertBlock(editor: Editor, json: { type: string; attrs?: Record<string, unknown>; content?: object[] }): number {
  const { state, view } = editor;
  const { $from } = state.selection;
  const block = state.schema.nodeFromJSON(json);
  const top = $from.depth > 0 ? $from.node(1) : null;
  const isBlank = $from.depth === 1 && top?.type.name === "paragraph" && top.content.size === 0;
  const from = top === null ? $from.pos : isBlank ? $from.before(1) : $from.after(1);
  const to = isBlank ? $from.after(1) : from;
  const next = state.doc.resolve(to).nodeAfter;
  const line = next?.type.name === "paragraph" ? [] : [state.schema.nodes.paragraph?.create() as Node];
  const tr = state.tr.replaceWith(from, to, [block, ...line]);
  const isLeaf = block.isLeaf || block.isAtom;
  const wants = json.type === "horizontalRule" ? TextSelection.near(tr.doc.resolve(from + block.nodeSize)) : null;
  tr.setSelection(wants ?? (isLeaf ? NodeSelection.create(tr.doc, from) : TextSelection.near(tr.doc.resolve(from + 1))));
  view.dispatch(tr.scrollIntoView());
  view.focus();
  return from;
}

/** Milliseconds after which a form that has not come is no longer waited for. */
const PATIENCE_MS = 3_000;

/** The same for a block that is filled in by a form: the form gets the focus as soon as it is there. */
export function insertWithForm(editor: Editor, json: Parameters<typeof insertBlock>[1]) {
  const at = insertBlock(editor, json);
  const until = Date.now() + PATIENCE_MS;
  const look = () => {
    if (editor.isDestroyed || Date.now() > until) return;
    const block = editor.view.nodeDOM(at);
    const field = block instanceof HTMLElement ? block.querySelector<HTMLElement>(".blk-form input") : null;
    if (field) field.focus();
    else requestAnimationFrame(look);
  };
  look();
}
