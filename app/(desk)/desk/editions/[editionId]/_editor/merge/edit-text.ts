import type { Block, Inline, Mark } from "@/domain/articles/document";
import { hasSuggestions } from "@/domain/articles/suggestions";

/** A block whose words can be changed as plain text. */
export type Editable = Extract<Block, { type: "paragraph" | "heading" }>;
export const isEditable = (block: Block): block is Editable =>
  (block.type === "paragraph" || block.type === "heading") && !hasSuggestions(block);

const GAP = "…";
const wordsOf = (inline: Inline): string => {
  if (inline.type === "text") return inline.text;
  if (inline.type === "hardBreak") return "\n";
  return inline.type === "mention" ? inline.attrs.label : GAP;
};

export const textOfBlock = (block: Editable): string => (block.content ?? []).map(wordsOf).join("");

/** The block with these words: what stands before and after the change keeps its links, chips and emphasis. */
export function withText(block: Editable, text: string): Editable {
  const was = textOfBlock(block);
  const start = sharedStart(was, text);
  const end = sharedEnd(was.slice(start), text.slice(start));
  const before = cut(block.content ?? [], 0, start);
  const after = cut(block.content ?? [], was.length - end, was.length);
  const typed = text.slice(start, text.length - end);
  const middle = typedWords(`${before.words}${typed}${after.words}`, before.inlines.at(-1));
  const content = [...before.inlines, ...middle, ...after.inlines];
  const { content: _, ...rest } = block;
  return (content.length > 0 ? { ...rest, content } : rest) as Editable;
}

/** The inlines that lie wholly within these characters, with text cut to fit; of a chip cut in two only its words are left. */
function cut(inlines: readonly Inline[], from: number, to: number) {
  const kept: Inline[] = [];
  let words = "";
  let at = 0;
  for (const inline of inlines) {
    const text = wordsOf(inline);
    const [lo, hi] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    at += text.length;
    if (lo >= hi) continue;
    if (inline.type === "text") kept.push({ ...inline, text: text.slice(lo, hi) });
    else if (hi - lo === text.length) kept.push(inline);
    else words += text.slice(lo, hi);
  }
  return { inlines: kept, words };
}

/** New words, with the emphasis or link of those they follow, and none of their claims. */
function typedWords(text: string, follows: Inline | undefined): Inline[] {
  if (text === "") return [];
  const marks = (follows?.type === "text" ? (follows.marks ?? []) : []).filter(carries);
  return text
    .split("\n")
    .flatMap((line, at): Inline[] => [
      ...(at > 0 ? [{ type: "hardBreak" } as const] : []),
      ...(line === "" ? [] : [{ type: "text" as const, text: line, ...(marks.length > 0 && { marks }) }]),
    ]);
}

const carries = ({ type }: Mark) => type === "bold" || type === "italic" || type === "link" || type === "language";

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at > 0 && isHigh(a.charCodeAt(at - 1)) ? at - 1 : at;
}

function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[a.length - 1 - at] === b[b.length - 1 - at]) at++;
  return at > 0 && isLow(a.charCodeAt(a.length - at)) ? at - 1 : at;
}

/** A character of two halves is not cut in two. */
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
