import { type Anchor, anchorOn, locate, type TextBlock } from "@/domain/articles/anchors";
import { FACT_GAP } from "@/domain/articles/document";

/** A stretch of a block's words and what draws it. */
type Piece = { node: Node; start: number; length: number };
type DomBlock = TextBlock & { element: HTMLElement; pieces: Piece[] };

const BLOCKS = "[data-block], [id^='block-']";
/** What a page draws besides the words of a block: what an earlier text said, what is for listeners alone, numbers of sources. */
const BESIDES = "del:not(.suggested), .vh, .line-note, sup.ref, .beside";

/** The blocks of a text as a page shows it, each with its words as the document has them. */
export const blocksIn = (root: HTMLElement): DomBlock[] =>
  [...root.querySelectorAll<HTMLElement>(BLOCKS)].map((element) => {
    const block: DomBlock = { id: idOf(element), text: "", element, pieces: [] };
    for (const child of element.childNodes) read(child, block);
    return block;
  });

const idOf = (element: HTMLElement) => element.dataset.block ?? element.id.replace(/^block-/, "");

function read(node: Node, block: DomBlock) {
  if (node instanceof Text) return add(node, node.data, block);
  if (!(node instanceof HTMLElement) || node.matches(BESIDES) || node.matches(BLOCKS)) return;
  if (node.tagName === "BR") return add(node, "\n", block);
  if (node.dataset.certainty !== undefined) return add(node, FACT_GAP, block);
  for (const child of node.childNodes) read(child, block);
}

function add(node: Node, words: string, block: DomBlock) {
  block.pieces.push({ node, start: block.text.length, length: words.length });
  block.text += words;
}

/** The words of an anchor on the page, with where they begin among all words; null where they are not shown. */
export function rangeOf(blocks: readonly DomBlock[], anchor: Anchor): { range: Range; order: number; element: HTMLElement } | null {
  const span = locate(blocks, anchor);
  const at = span ? blocks.findIndex(({ id }) => id === span.blockId) : -1;
  const block = blocks[at];
  if (!span || !block) return null;
  const range = document.createRange();
  range.selectNodeContents(block.element);
  for (const { node, start, length } of block.pieces) {
    if (start <= span.from && span.from < start + length) setEdge(range, "start", node, span.from - start);
    if (start < span.to && span.to <= start + length) setEdge(range, "end", node, span.to - start);
  }
  return { range, order: at * ORDER_STEP + span.from, element: block.element };
}
/** More than the words of any block. */
const ORDER_STEP = 1_000_000;

function setEdge(range: Range, edge: "start" | "end", node: Node, offset: number) {
  if (node instanceof Text) return edge === "start" ? range.setStart(node, offset) : range.setEnd(node, offset);
  return edge === "start" ? range.setStartBefore(node) : range.setEndAfter(node);
}

/** What is selected on a page that cannot be typed in, as the place of a note; what has the focus, where nothing is. */
export function anchorOnPage(root: HTMLElement): Anchor | null {
  const selection = window.getSelection();
  const selected = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : focused(root);
  const start = selected && elementOf(selected.startContainer)?.closest<HTMLElement>(BLOCKS);
  if (!selected || !start || !root.contains(start)) return null;
  const block = blocksIn(root).find(({ element }) => element === start);
  if (!block) return null;
  const from = block.pieces.find(
    ({ node, length }) => node === selected.startContainer || selected.comparePoint(node, lengthOf(node, length)) >= 0,
  );
  const to = block.pieces.findLast(({ node }) => node === selected.endContainer || selected.comparePoint(node, 0) <= 0);
  if (!from || !to) return { blockId: block.id, quote: null };
  const [first, last] = [from.start + within(from, selected, "start"), to.start + within(to, selected, "end")];
  return anchorOn(block, first, last) ?? { blockId: block.id, quote: null };
}

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
const lengthOf = (node: Node, length: number) => (node instanceof Text ? length : 0);

function within({ node, length }: Piece, range: Range, edge: "start" | "end"): number {
  if (edge === "start") return node === range.startContainer && node instanceof Text ? range.startOffset : 0;
  return node === range.endContainer && node instanceof Text ? range.endOffset : length;
}

/** A change that somebody stepped to is as good as selected. */
function focused(root: HTMLElement): Range | null {
  const place = document.activeElement?.closest("[data-change]");
  if (!place || !root.contains(place)) return null;
  const range = document.createRange();
  range.selectNodeContents(place);
  return range;
}
