import { type Doc, FACT_GAP } from "./document";

/** The words a remark is about, with what stands around them: a text quote as W3C Web Annotation has it. */
export type Quote = { exact: string; prefix: string; suffix: string };
/** A place in the text: words of a block, or all of it. */
export type Anchor = { blockId: string; quote: Quote | null };
/** Where an anchor stands now: from and to are UTF-16 units of the block's text. */
export type Span = { blockId: string; from: number; to: number };
/** A block with its own words. A block that only holds others, or a picture, has none. */
export type TextBlock = { id: string; text: string };

/** UTF-16 units kept on either side of a quote, and of a quote at the most. */
export const CONTEXT_MAX = 32;
export const QUOTE_MAX = 2_000;
/** Units around a quote that must agree before it counts as found where it did not stand, and at home. */
const SURE = 8;
const AT_HOME = 3;
/** Units from which on a quote speaks for itself. */
const LONG = 12;

type Loose = { type: string; attrs?: Record<string, unknown>; text?: string; content?: Loose[] };

/** Every block in reading order, those inside others too. */
export function textBlocksOf(doc: Doc): TextBlock[] {
  const blocks: TextBlock[] = [];
  const waiting: Loose[] = [doc as Loose];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const children = node.content ?? [];
    const id = node.attrs?.id;
    if (typeof id === "string" && !isInline(node)) blocks.push({ id, text: children.map(inlineText).join("") });
    waiting.push(...children.filter((child) => !isInline(child)).reverse());
  }
  return blocks;
}

const INLINE = new Set(["text", "hardBreak", "mention", "liveFact"]);
const isInline = ({ type }: Loose) => INLINE.has(type);

/** What an inline node counts as in its block's text. */
export function inlineText({ type, text, attrs }: Loose): string {
  if (type === "text") return text ?? "";
  if (type === "hardBreak") return "\n";
  if (type === "mention") return String(attrs?.label ?? "");
  return type === "liveFact" ? FACT_GAP : "";
}

/** An anchor on the units `from` to `to` of a block. */
export function anchorAt({ id, text }: TextBlock, from: number, to: number): Anchor {
  const end = Math.min(to, from + QUOTE_MAX);
  return {
    blockId: id,
    quote: {
      exact: text.slice(from, end),
      prefix: text.slice(Math.max(0, from - CONTEXT_MAX), from).replace(/^[\uDC00-\uDFFF]/, ""),
      suffix: text.slice(end, end + CONTEXT_MAX).replace(/[\uD800-\uDBFF]$/, ""),
    },
  };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** The same on whole words: a selection that begins or ends inside one means all of it. Null for blanks alone. */
export function anchorOn(block: TextBlock, from: number, to: number): Anchor | null {
  const { text } = block;
  const selected = text.slice(from, to);
  if (selected.trim() === "") return null;
  const start = from + selected.length - selected.trimStart().length;
  const last = from + selected.trimEnd().length - 1;
  const segments = segmenter.segment(text);
  const [first, final] = [segments.containing(start), segments.containing(last)];
  return anchorAt(block, first?.isWordLike ? first.index : start, final?.isWordLike ? final.index + final.segment.length : last + 1);
}

/** Where an anchor stands in the text as it is now, however its block was moved, joined or split; null once its words are gone. */
export function locate(blocks: readonly TextBlock[], { blockId, quote }: Anchor): Span | null {
  const home = blocks.find(({ id }) => id === blockId);
  if (!quote) return home ? { blockId, from: 0, to: home.text.length } : null;
  return atHome(home, quote) ?? elsewhere(blocks, blockId, quote) ?? changed(home, quote);
}

type Hit = Span & { agrees: number };

function atHome(home: TextBlock | undefined, quote: Quote): Span | null {
  const best = home && bestOf(hitsIn(home, quote));
  const asked = Math.min(AT_HOME, quote.prefix.length + quote.suffix.length);
  return best && (best.agrees >= asked || quote.exact.length >= LONG) ? spanOf(best) : null;
}

function elsewhere(blocks: readonly TextBlock[], blockId: string, quote: Quote): Span | null {
  const hits = blocks.flatMap((block) => (block.id === blockId ? [] : hitsIn(block, quote)));
  const best = bestOf(hits);
  if (!best) return null;
  const isLone = hits.length === 1 && quote.exact.length >= SURE;
  return best.agrees >= SURE || (isLone && best.agrees >= Math.min(AT_HOME, quote.prefix.length + quote.suffix.length))
    ? spanOf(best)
    : null;
}

/** The words themselves were changed, and what stands on both sides of them was not. */
function changed(home: TextBlock | undefined, { exact, prefix, suffix }: Quote): Span | null {
  if (!home) return null;
  const before = prefix.slice(-LONG);
  const after = suffix.slice(0, LONG);
  const start = before === "" ? 0 : home.text.indexOf(before);
  const from = start < 0 ? -1 : start + before.length;
  const to = from < 0 ? -1 : after === "" ? home.text.length : home.text.indexOf(after, from);
  const isNear = to - from <= exact.length * 2 + CONTEXT_MAX;
  const isKnown = before.length + after.length >= SURE;
  return from >= 0 && to > from && isNear && isKnown && home.text.slice(from, to).trim() !== "" ? { blockId: home.id, from, to } : null;
}

function hitsIn({ id, text }: TextBlock, { exact, prefix, suffix }: Quote): Hit[] {
  const hits: Hit[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const to = at + exact.length;
    hits.push({ blockId: id, from: at, to, agrees: sharedEnd(text.slice(0, at), prefix) + sharedStart(text.slice(to), suffix) });
  }
  return hits;
}

const bestOf = (hits: readonly Hit[]) => hits.reduce<Hit | null>((best, hit) => (best && best.agrees >= hit.agrees ? best : hit), null);
const spanOf = ({ blockId, from, to }: Hit): Span => ({ blockId, from, to });

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
const sharedEnd = (a: string, b: string) => sharedStart(reversed(a.slice(-b.length)), reversed(b));
const reversed = (text: string) => (text === "" ? "" : Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]).join(""));
