import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView, NodeView, NodeViewConstructor, ViewMutationRecord } from "@tiptap/pm/view";
import { formKeys } from "./form-keys";

/** A block with a form: where the form is drawn, what the block is given, and what the form may do to it. */
export type Slot = {
  key: number;
  type: string;
  host: HTMLElement;
  attrs: Readonly<Record<string, unknown>>;
  view: EditorView;
  node: () => Node;
  at: () => number | undefined;
  set: (attrs: Record<string, unknown>) => void;
  remove: () => void;
  /** Leads from the form to the block's own text, or to the line under it. */
  leave: (to: "inside" | "below") => void;
};
export type Slots = ReturnType<typeof createSlots>;

/** What a block's view is made of: where its text stands, if it has any, and whether the form stands over or under it. */
export type SlotShape = { body?: "div" | "table"; form: "over" | "under" };

/** The blocks with forms that stand in the text now. React draws the forms; the text is the editor's alone. */
export function createSlots(shapes: Readonly<Record<string, SlotShape>>) {
  let slots: readonly Slot[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  const show = (next: readonly Slot[]) => {
    slots = next;
    for (const listener of listeners) listener();
  };
  const add = (slot: Slot) => show([...slots, slot]);
  const change = (slot: Slot) => show(slots.map((other) => (other.key === slot.key ? slot : other)));
  const drop = ({ key }: Slot) => show(slots.filter((slot) => slot.key !== key));
  const views = Object.entries(shapes).map(([type, shape]): [string, NodeViewConstructor] => [
    type,
    (node, view, getPos) => slotView({ node, view, getPos, shape, key: ++count }, { add, change, drop }),
  ]);
  return {
    list: () => slots,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    extension: Extension.create({
      name: "blockForms",
      addProseMirrorPlugins: () => [new Plugin({ props: { nodeViews: Object.fromEntries(views), handleKeyDown: formKeys(() => slots) } })],
    }),
  };
}

type Made = { node: Node; view: EditorView; getPos: () => number | undefined; shape: SlotShape; key: number };
type Store = Record<"add" | "change" | "drop", (slot: Slot) => void>;

function slotView({ node: first, view, getPos, shape, key }: Made, store: Store): NodeView {
  let node = first;
  const { dom, host, contentDOM } = elementsFor(node.type.name, shape);
  const slot = (): Slot => ({
    ...{ key, type: node.type.name, host, attrs: node.attrs, view, at: getPos },
    node: () => node,
    set: (attrs) =>
      withPosition(getPos, (at) => view.dispatch(view.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, ...attrs }, node.marks))),
    remove: () => {
      withPosition(getPos, (at) => view.dispatch(view.state.tr.delete(at, at + node.nodeSize)));
      view.focus();
    },
    leave: (to) => withPosition(getPos, (at) => leaveForm(view, to === "inside" ? at + 1 : at + node.nodeSize, to)),
  });
  store.add(slot());
  return {
    dom,
    ...(contentDOM && { contentDOM }),
    update(next) {
      if (next.type !== node.type) return false;
      const isOther = next.attrs !== node.attrs;
      node = next;
      if (isOther) store.change(slot());
      return true;
    },
    selectNode: () => dom.classList.add("chosen"),
    deselectNode: () => dom.classList.remove("chosen"),
    stopEvent: ({ target }) => target instanceof globalThis.Node && host.contains(target),
    ignoreMutation: (change: ViewMutationRecord) =>
      change.type === "selection" ? host.contains(change.target) : !contentDOM?.contains(change.target) || change.target === dom,
    destroy: () => store.drop(slot()),
  };
}

function withPosition(getPos: () => number | undefined, act: (at: number) => void) {
  const at = getPos();
  if (at !== undefined) act(at);
}

/** The caret in the block's text, or under the block: on a new line where none is there. */
function leaveForm(view: EditorView, at: number, to: "inside" | "below") {
  const { state } = view;
  const paragraph = state.schema.nodes.paragraph?.create();
  const tr = state.tr;
  if (to === "below" && !state.doc.resolve(at).nodeAfter?.isTextblock && paragraph) tr.insert(at, paragraph);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(to === "inside" ? at : at + 1))).scrollIntoView());
  view.focus();
}

function elementsFor(type: string, { body, form }: SlotShape) {
  const dom = document.createElement("section");
  dom.className = `blk blk-${type}`;
  const host = document.createElement("div");
  host.className = "blk-form";
  host.contentEditable = "false";
  const inner = body ? document.createElement(body) : null;
  if (inner) inner.className = "blk-body";
  const contentDOM = body === "table" && inner ? inner.appendChild(document.createElement("tbody")) : inner;
  dom.append(...(form === "over" ? [host, inner] : [inner, host]).filter((part) => part !== null));
  return { dom, host, contentDOM };
}
