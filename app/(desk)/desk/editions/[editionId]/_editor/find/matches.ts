import type { Node } from "@tiptap/pm/model";

export type Asked = { text: string; isCaseSensitive: boolean; isWholeWord: boolean };
/** `isTheirs`: in a quotation or in words linked to a fact as quoted or of a day; never replaced with the rest. */
export type Match = { from: number; to: number; isTheirs: boolean };

/** As many as are worth counting. */
export const MATCHES_MAX = 1_000;
/** What stands for a chip or a break between words: nobody can search for it. */
const CHIP = "\ufffc";

/** Every place that says what is asked, in reading order, within one block of text each. Names and live facts are not searched. */
export function matchesIn(doc: Node, asked: Asked): Match[] {
  const pattern = patternOf(asked);
  const found: Match[] = [];
  if (!pattern) return found;
  doc.descendants((block, at, parent) => {
    if (!block.isTextblock) return found.length < MATCHES_MAX;
    const text = block.textBetween(0, block.content.size, undefined, CHIP);
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const from = at + 1 + index;
      found.push({ from, to: from + words.length, isTheirs: isQuotation(parent) || isFrozen(doc, from, from + words.length) });
    }
    return false;
  });
  return found.slice(0, MATCHES_MAX);
}

function patternOf({ text, isCaseSensitive, isWholeWord }: Asked): RegExp | null {
  if (text === "") return null;
  const words = text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  const whole = isWholeWord ? `(?<![\\p{L}\\p{N}_])${words}(?![\\p{L}\\p{N}_])` : words;
  return new RegExp(whole, isCaseSensitive ? "gu" : "giu");
}

const isQuotation = (parent: Node | null) => parent?.type.name === "quote" || parent?.type.name === "blockquote";

function isFrozen(doc: Node, from: number, to: number): boolean {
  let isCited = false;
  doc.nodesBetween(from, to, ({ marks }) => {
    isCited ||= marks.some(({ type, attrs }) => type.name === "citation" && attrs.mode !== "plain");
  });
  return isCited;
}

/** The first match that begins at the caret or after it; from the top again where none does. */
export function nextFrom(matches: readonly Match[], at: number): number {
  const next = matches.findIndex(({ from }) => from >= at);
  return next < 0 && matches.length > 0 ? 0 : next;
}
