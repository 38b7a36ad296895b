import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { type Anchor, anchorOn, inlineText, locate, type TextBlock } from "@/domain/articles/anchors";
import type { NotesBoard } from "../../_notes/notes";

type Placed = DecorationSet;
const KEY = new PluginKey<Placed>("commentAnchors");

type Reach = { from: number; to: number };
type Block = TextBlock & { at: number; node: Node };

/**
 * Where the notes stand: a line under their words and, in the margin, how many. They are drawn over the text and never part
 * of it. While somebody types they move along with the words; a thread that comes anew is looked for.
 */
export const commentAnchors = (board: NotesBoard) =>
  Extension.create({
    name: "commentAnchors",
    addProseMirrorPlugins: () => [
      new Plugin<Placed>({
        key: KEY,
        state: {
          init: (_, { doc }) => placed(doc, board, DecorationSet.empty),
          apply: (tr, before, _old, { doc }) => {
            const moved = tr.docChanged ? before.map(tr.mapping, doc) : before;
            return tr.getMeta(KEY) ? placed(doc, board, moved) : moved;
          },
        },
        props: {
          decorations: (state) => looks(state, board),
          handleClick: (view, at, event) => opened(view, at, event, board),
        },
        view: (view) => ({ destroy: watched(view, board) }),
      }),
    ],
  });

/** Told of new threads by the board, and of where they stand by the text, once whoever types pauses. */
function watched(view: EditorView, board: NotesBoard): () => void {
  let shown = "";
  const tell = () => board.stand(standingIn(view.state, board));
  const stop = board.subscribe(() => {
    const { threads, active } = board.state();
    const now = JSON.stringify([threads.map(({ id, anchor, settled }) => [id, anchor, settled === null]), active]);
    if (now === shown) return;
    shown = now;
    view.dispatch(view.state.tr.setMeta(KEY, true).setMeta("addToHistory", false));
    queueMicrotask(tell);
  });
  queueMicrotask(tell);
  const every = setInterval(tell, QUIET_MS);
  return () => {
    clearInterval(every);
    stop();
  };
}
const QUIET_MS = 500;

/** Every thread at its words: those already placed stay with them, those not are looked for by their quote. */
function placed(doc: Node, board: NotesBoard, before: DecorationSet): DecorationSet {
  const known = new Map(before.find().map(({ from, to, spec }) => [String(spec.threadId), { from, to }]));
  const blocks = blocksOf(doc);
  const marks = board.state().threads.flatMap(({ id, anchor }) => {
    const at = anchor ? (known.get(id) ?? reachOf(blocks, anchor)) : null;
    return at && at.to > at.from
      ? [Decoration.inline(at.from, at.to, {}, { threadId: id, inclusiveStart: false, inclusiveEnd: false })]
      : [];
  });
  return DecorationSet.create(doc, marks);
}

/** What is drawn of them: settled threads leave no mark. */
function looks(state: EditorState, board: NotesBoard): DecorationSet {
  const { threads, active } = board.state();
  const open = new Map(threads.filter(({ settled }) => settled === null).map((thread) => [thread.id, thread]));
  const found = (KEY.getState(state)?.find() ?? []).filter(({ spec }) => open.has(spec.threadId));
  const perBlock = new Map<number, { to: number; ids: string[] }>();
  const drawn = found.flatMap(({ from, to, spec }) => {
    const $from = state.doc.resolve(from);
    const depth = $from.depth;
    if (depth > 0) {
      const start = $from.before(depth);
      const block = perBlock.get(start) ?? { to: $from.after(depth), ids: [] };
      block.ids.push(spec.threadId);
      perBlock.set(start, block);
    }
    const isWhole = open.get(spec.threadId)?.anchor?.quote === null;
    return isWhole
      ? []
      : [Decoration.inline(from, to, { class: spec.threadId === active ? "noted now" : "noted", "data-thread": spec.threadId })];
  });
  const bubbles = [...perBlock].map(([at, { to, ids }]) =>
    Decoration.node(at, to, {
      class: ids.includes(active ?? "") ? "has-notes now" : "has-notes",
      "data-notes": String(ids.length),
      "data-thread": ids[0] ?? "",
    }),
  );
  return DecorationSet.create(state.doc, [...drawn, ...bubbles]);
}

/** A press on the number in the margin opens its thread; one on the words only says which it is. */
function opened(view: EditorView, at: number, event: MouseEvent, board: NotesBoard): boolean {
  const block = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(".has-notes") : null;
  if (!block || event.clientX <= block.getBoundingClientRect().right) return false;
  const threadId = block.dataset.thread;
  if (threadId) board.reveal(threadId);
  return threadId !== undefined && at <= view.state.doc.content.size;
}

function standingIn(state: EditorState, board: NotesBoard): Map<string, number | null> {
  const at = new Map(
    (KEY.getState(state)?.find() ?? []).flatMap(({ from, to, spec }) => (to > from ? [[String(spec.threadId), from] as const] : [])),
  );
  return new Map(board.state().threads.flatMap(({ id, anchor }) => (anchor ? [[id, at.get(id) ?? null] as const] : [])));
}

/** Where a thread stands now; null once its words are gone. */
export const reachOfThread = (state: EditorState, threadId: string): Reach | null =>
  (KEY.getState(state)?.find() ?? []).find(({ spec }) => spec.threadId === threadId) ?? null;

/** What is selected, as the place of a note: words of the first block of it, or the block the caret stands in. */
export function anchorOfSelection({ doc, selection }: EditorState): Anchor | null {
  const block = blocksOf(doc).findLast(({ at, node }) => at <= selection.from && selection.from <= at + node.nodeSize);
  if (!block) return null;
  const from = unitsUpTo(block, selection.from);
  const to = unitsUpTo(block, selection.to);
  return anchorOn(block, from, to) ?? { blockId: block.id, quote: null };
}

function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.descendants((node, at) => {
    if (node.isInline) return false;
    const id: unknown = node.attrs.id;
    if (typeof id === "string") blocks.push({ id, text: node.isTextblock ? wordsOf(node) : "", at, node });
    return !node.isTextblock;
  });
  return blocks;
}

const wordsOf = (block: Node) => {
  let text = "";
  block.forEach((child) => {
    text += unitsOf(child);
  });
  return text;
};
const unitsOf = (child: Node) => inlineText({ type: child.type.name, text: child.text ?? "", attrs: child.attrs });

function reachOf(blocks: readonly Block[], anchor: Anchor): Reach | null {
  const span = locate(blocks, anchor);
  const block = span && blocks.find(({ id }) => id === span.blockId);
  if (!block) return null;
  if (!anchor.quote) return { from: block.at + 1, to: Math.max(block.at + 2, block.at + block.node.nodeSize - 1) };
  return { from: positionAt(block, span.from), to: positionAt(block, span.to) };
}

/** A chip counts as its label in the words, and as one step in the document. */
function positionAt({ at, node }: Block, units: number): number {
  let left = units;
  let position = at + 1;
  node.forEach((child) => {
    const { length } = unitsOf(child);
    if (left <= 0) return;
    position += child.isText ? Math.min(left, length) : 1;
    left -= length;
  });
  return position;
}

function unitsUpTo({ at, node, text }: Block, position: number): number {
  let units = 0;
  let start = at + 1;
  if (position >= at + node.nodeSize) return text.length;
  node.forEach((child) => {
    if (start < position) units += child.isText ? Math.min(position - start, child.nodeSize) : unitsOf(child).length;
    start += child.nodeSize;
  });
  return units;
}
