import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type Ink, place, remake, restyle, strike } from "./ink";

/** Two nodes in turn: the same one then and now, or one that left or came. Positions count from the content they are in. */
export type Pair = { old: Node | null; now: Node | null; oldAt: number; nowAt: number };

/**
 * The children of two nodes side by side, from where they begin to differ to where they end to: matched by their ids, and
 * between two matches what left before what came.
 */
export function pairsOf(old: Fragment, now: Fragment): Pair[] {
  const [was, is] = differing(old, now);
  const pairs: Pair[] = [];
  let [oldAt, nowAt] = [was.at, is.at];
  const take = (left: Node | null, came: Node | null) => {
    pairs.push({ old: left, now: came, oldAt, nowAt });
    oldAt += left?.nodeSize ?? 0;
    nowAt += came?.nodeSize ?? 0;
  };
  for (const { left, came, match } of gapsBetween(was.nodes, is.nodes)) {
    for (const node of left) take(node, null);
    for (const node of came) take(null, node);
    if (match) take(...match);
  }
  return pairs;
}

type Gap = { left: Node[]; came: Node[]; match: [Node, Node] | null };

function gapsBetween(was: readonly Node[], is: readonly Node[]): Gap[] {
  const gaps: Gap[] = [];
  let [next, since] = [0, 0];
  for (const [index, node] of is.entries()) {
    const found = node.attrs.id ? was.findIndex((one, at) => at >= next && one.attrs.id === node.attrs.id) : -1;
    const match = was[found];
    if (!match) continue;
    gaps.push({ left: was.slice(next, found), came: is.slice(since, index), match: [match, node] });
    [next, since] = [found + 1, index + 1];
  }
  return [...gaps, { left: was.slice(next), came: is.slice(since), match: null }];
}

type Stretch = { nodes: Node[]; at: number };

function differing(old: Fragment, now: Fragment): [Stretch, Stretch] {
  const [was, is] = [childrenOf(old), childrenOf(now)];
  let at = 0;
  while (was[0] && is[0]?.eq(was[0])) {
    at += was[0].nodeSize;
    was.shift();
    is.shift();
  }
  for (let [a, b] = [was.at(-1), is.at(-1)]; a && b?.eq(a); [a, b] = [was.at(-1), is.at(-1)]) {
    was.pop();
    is.pop();
  }
  return [
    { nodes: was, at },
    { nodes: is, at },
  ];
}

function childrenOf(content: Fragment): Node[] {
  const nodes: Node[] = [];
  content.forEach((node) => void nodes.push(node));
  return nodes;
}

/** Where the words of two blocks differ, or null. */
export function changedIn(old: Fragment, now: Fragment): { from: number; oldTo: number; nowTo: number } | null {
  const from = old.findDiffStart(now);
  const ends = from === null ? null : old.findDiffEnd(now);
  if (from === null || !ends) return null;
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  return { from, oldTo: ends.a + overlap, nowTo: ends.b + overlap };
}

/** Where a piece of the new text came to stand, and after which step, for the caret to find it. */
export type Piece = { from: number; to: number; at: number; step: number };
type At = { old: number; now: number };

/**
 * Tells the way from one text to another as suggestions, from the end, so that what comes before stays in its place.
 * `isClose`: of a block that stays, only what changed in it; else every block that differs is taken out and put in whole.
 */
export function tellDifference(ink: Ink, old: Node, now: Node, isClose: boolean, start: At = { old: 0, now: 0 }): Piece[] {
  return pairsOf(old.content, now.content)
    .reverse()
    .flatMap((pair) => {
      const at = { old: start.old + pair.oldAt, now: start.now + pair.nowAt };
      if (isClose && pair.old && pair.now && isSameKind(pair.old, pair.now)) return refine(ink, pair.old, pair.now, at);
      const end = at.old + (pair.old?.nodeSize ?? 0);
      const pieces = pair.now ? [put(ink, end, Fragment.from(pair.now), at.now)] : [];
      if (pair.old) strike(ink, at.old, end);
      return pieces;
    });
}

/** Containers whose children may be suggested one by one; any other is suggested whole. */
const HOLD_BLOCKS = new Set(["doc", "blockquote", "bulletList", "orderedList", "listItem", "quote", "spoiler", "editorsNote"]);
const isSameKind = (old: Node, now: Node) =>
  (old.isTextblock && now.isTextblock) || (old.type === now.type && (old.isLeaf || HOLD_BLOCKS.has(old.type.name)));

function refine(ink: Ink, old: Node, now: Node, at: At): Piece[] {
  const pieces = old.isTextblock
    ? refineWords(ink, old, now, at)
    : tellDifference(ink, old, now, true, { old: at.old + 1, now: at.now + 1 });
  if (!old.hasMarkup(now.type, now.attrs, old.marks)) remake(ink, at.old, now.type, now.attrs);
  return pieces;
}

function refineWords(ink: Ink, old: Node, now: Node, at: At): Piece[] {
  const change = changedIn(old.content, now.content);
  if (!change) return [];
  const { from, oldTo, nowTo } = change;
  const inside = at.old + 1;
  const content = now.content.cut(from, nowTo);
  if (oldTo === nowTo && saysTheSame(old.content.cut(from, oldTo), content)) {
    now.nodesBetween(from, nowTo, (node, pos) =>
      restyle(ink, inside + Math.max(pos, from), inside + Math.min(pos + node.nodeSize, nowTo), () => node.marks),
    );
    return [];
  }
  const pieces = [put(ink, inside + oldTo, content, at.now + 1 + from)];
  strike(ink, inside + from, inside + oldTo);
  return pieces;
}

const saysTheSame = (a: Fragment, b: Fragment) => bare(a) === bare(b);
const bare = (content: Fragment) =>
  childrenOf(content)
    .map((node) => (node.isText ? node.text : JSON.stringify(node.attrs)))
    .join("");

function put(ink: Ink, pos: number, content: Fragment, now: number): Piece {
  const { from } = place(ink, pos, new Slice(content, 0, 0));
  return { from: now, to: now + content.size, at: from, step: ink.tr.steps.length };
}
