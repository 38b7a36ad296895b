import { Fragment, type Mark, type Node, type NodeType, Slice } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { newId } from "@/domain/kernel/id";
import { markOn, withoutSuggested } from "./marks";

/** A change that is being written as a suggestion: the transaction it goes into and the key it goes under. */
export type Ink = { tr: Transaction; id: string };

/** Thrown where a change cannot be told as a suggestion in this way. */
export class Untellable extends Error {}

/** Blocks whose mark is about the break before them, as the document has it: see `suggestions.ts` of the articles. */
const BREAKS = new Set(["paragraph", "heading", "listItem"]);
export const isBreak = (node: Node) => BREAKS.has(node.type.name);
const makeMark = (node: Node, name: string, attrs: object) => node.type.schema.mark(name, { ...attrs });

/** Whether a position stands in a block that is suggested whole: what happens there is part of that suggestion. */
export function isInNew(doc: Node, from: number, to: number): boolean {
  const $from = doc.resolve(from);
  for (let depth = $from.sharedDepth(to); depth > 0; depth--) {
    const node = $from.node(depth);
    if (!isBreak(node) && markOn(node, "insertion")) return true;
  }
  return false;
}

/** Takes out what was only suggested, and marks the rest as to go: words, blocks, and the breaks before blocks. */
export function strike(ink: Ink, from: number, to: number): void {
  const { tr, id } = ink;
  const gone: { from: number; to: number; isBreak?: true }[] = [];
  const struck: number[] = [];
  tr.doc.nodesBetween(from, to, (node, pos, parent, index) => {
    const end = pos + node.nodeSize;
    const isNew = markOn(node.type.name === "listItem" ? node.firstChild : node, "insertion") !== undefined;
    if (node.isInline) {
      const range = { from: Math.max(pos, from), to: Math.min(end, to) };
      if (isNew) gone.push(range);
      else if (!markOn(node, "deletion")) tr.addMark(range.from, range.to, makeMark(node, "deletion", { id }));
      return false;
    }
    if (pos < from) return true;
    const isWhole = end <= to;
    if (!isBreak(node) || (isNew && isWhole && isAllNew(node))) {
      if (!isWhole) return true;
      if (isNew) gone.push({ from: pos, to: end });
      else struck.push(pos);
      return false;
    }
    const isFirstOfItem = parent?.type.name === "listItem" && index === 0;
    if (isFirstOfItem || (index === 0 && !isWhole)) return true;
    if (isNew) gone.push({ from: pos, to: pos, isBreak: true });
    else struck.push(node.type.name === "listItem" ? pos + 1 : pos);
    return true;
  });
  for (const pos of struck) markBlock(tr, pos, "deletion", { id });
  for (const range of gone.sort((a, b) => b.from - a.from)) {
    if (!range.isBreak) tr.delete(range.from, range.to);
    else joinAt(tr, range.from);
  }
}

function isAllNew(block: Node): boolean {
  let isNew = true;
  block.descendants((node) => {
    if (node.isInline || node.isLeaf) isNew &&= markOn(node, "insertion") !== undefined;
  });
  return isNew;
}

function joinAt(tr: Transaction, pos: number): void {
  const { nodeBefore, nodeAfter } = tr.doc.resolve(pos);
  if (nodeBefore?.isTextblock && nodeAfter?.isTextblock) tr.join(pos);
  else if (nodeBefore?.lastChild?.isTextblock && nodeAfter?.firstChild?.isTextblock && nodeBefore.type === nodeAfter.type) tr.join(pos, 2);
}

export function markBlock(tr: Transaction, pos: number, name: string, attrs: object): void {
  const $pos = tr.doc.resolve(pos);
  const node = $pos.nodeAfter;
  if (!node) throw new Untellable("no block there");
  const mark = makeMark(node, name, attrs);
  if (!$pos.parent.type.allowsMarkType(mark.type)) throw new Untellable("a block here carries no suggestion");
  if (name === "modification" || !(markOn(node, "insertion") || markOn(node, "deletion"))) tr.addNodeMark(pos, mark);
}

/** Puts in what is new, marked as such; answers where it stands. */
export function place({ tr, id }: Ink, pos: number, slice: Slice): { from: number; to: number } {
  const { parent } = tr.doc.resolve(pos);
  const marked = new Slice(
    newIn(slice.content, slice.openStart, slice.openEnd, makeMark(parent, "insertion", { id })),
    slice.openStart,
    slice.openEnd,
  );
  const step = tr.steps.length;
  tr.replace(pos, pos, marked);
  const put = tr.mapping.slice(step);
  const [from, to] = [put.map(pos, -1), put.map(pos, 1)];
  tr.doc.nodesBetween(from, to, (node, _pos, around) => {
    if (around && node.isBlock && !around.type.allowsMarks(node.marks)) throw new Untellable("a block here carries no suggestion");
  });
  return { from, to };
}

/** New words under the mark, new blocks under it and with ids of their own; what only continues a block that stands is neither. */
function newIn(content: Fragment, openStart: number, openEnd: number, mark: Mark): Fragment {
  const nodes: Node[] = [];
  content.forEach((node, _offset, index) => {
    const [left, right] = [index === 0 ? openStart : 0, index === content.childCount - 1 ? openEnd : 0];
    if (node.isInline) {
      if (!markOn(node, "deletion")) nodes.push(node.mark(mark.addToSet(withoutSuggested(node.marks))));
    } else nodes.push(newBlock(node, left, right, mark));
  });
  return Fragment.from(nodes);
}

function newBlock(node: Node, left: number, right: number, mark: Mark): Node {
  const isWhole = !isBreak(node);
  if (isWhole && left === 0 && right > 0) throw new Untellable("half of a block that is suggested whole");
  const content = isWhole && left === 0 ? plainIn(node.content) : newIn(node.content, left - 1, right - 1, mark);
  const speaks = left <= 0 && node.type.name !== "listItem";
  const marks = speaks ? mark.addToSet(withoutSuggested(node.marks)) : withoutSuggested(node.marks);
  return node.type.create(left > 0 ? node.attrs : withNewId(node), content, marks);
}

const withNewId = (node: Node) => ("id" in node.attrs ? { ...node.attrs, id: node.isBlock ? newId() : node.attrs.id } : node.attrs);

function plainIn(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.isInline && markOn(node, "deletion")) return;
    const marks = withoutSuggested(node.marks);
    nodes.push(node.isText ? node.mark(marks) : node.type.create(withNewId(node), plainIn(node.content), marks));
  });
  return Fragment.from(nodes);
}

/** Gives the words other looks, and keeps how they looked. */
export function restyle({ tr, id }: Ink, from: number, to: number, looks: (marks: readonly Mark[]) => readonly Mark[]): void {
  const runs: { from: number; to: number; node: Node }[] = [];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline) runs.push({ from: Math.max(pos, from), to: Math.min(pos + node.nodeSize, to), node });
  });
  for (const run of runs) {
    const [was, now] = [withoutSuggested(run.node.marks), withoutSuggested(looks(run.node.marks))];
    if (markOn(run.node, "deletion") || sameMarks(was, now)) continue;
    for (const mark of was) if (!mark.isInSet(now)) tr.removeMark(run.from, run.to, mark);
    for (const mark of now) if (!mark.isInSet(was)) tr.addMark(run.from, run.to, mark);
    if (!markOn(run.node, "insertion")) keepLooks(tr, id, run, now);
  }
}

function keepLooks(tr: Transaction, id: string, { from, to, node }: { from: number; to: number; node: Node }, now: readonly Mark[]) {
  const known = markOn(node, "modification");
  const was = known ? (known.attrs.was as { marks: object[] }) : { marks: withoutSuggested(node.marks).map(tidy) };
  const isBack = JSON.stringify(now.map(tidy)) === JSON.stringify(was.marks);
  if (isBack && known) tr.removeMark(from, to, known);
  else if (!known) tr.addMark(from, to, makeMark(node, "modification", { id, was }));
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]) => a.length === b.length && a.every((mark) => mark.isInSet(b));

/** As the document is stored: an attribute that says nothing is not there. */
const tidy = (mark: Mark) => {
  const attrs = said(mark.attrs);
  return Object.keys(attrs).length > 0 ? { type: mark.type.name, attrs } : { type: mark.type.name };
};
const said = (attrs: object) => Object.fromEntries(Object.entries(attrs).filter(([, value]) => value !== null && value !== undefined));

/** Makes a block another or changes what it says of itself, and keeps how it was. */
export function remake({ tr, id }: Ink, pos: number, type: NodeType, attrs: Record<string, unknown>): void {
  const node = tr.doc.nodeAt(pos);
  if (!node) throw new Untellable("no block there");
  const now = { ...attrs, ...("id" in node.attrs && { id: node.attrs.id }) };
  tr.setNodeMarkup(pos, type, now, node.marks);
  if (markOn(node, "insertion")) return;
  const known = markOn(node, "modification");
  const { id: _id, ...looked } = said(node.attrs) as Record<string, unknown>;
  const was = (known?.attrs.was as object) ?? { type: node.type.name, attrs: looked };
  const { id: _own, ...looks } = said(now) as Record<string, unknown>;
  const isBack = JSON.stringify({ type: type.name, attrs: looks }) === JSON.stringify(was);
  if (isBack && known) tr.removeNodeMark(pos, known);
  else if (!isBack && !known) markBlock(tr, pos, "modification", { id, was });
}
