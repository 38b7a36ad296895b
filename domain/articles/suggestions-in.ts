import type { Doc } from "./document";
import { type Part, partsOf, type SuggestionMark, suggestionMarks } from "./suggestions";

/** What one suggestion would do, in the words of the text. */
export type Suggested = {
  key: string;
  /** The block in which it first shows. */
  blockId: string;
  inserted: string;
  removed: string;
  /** Words or a block that would look otherwise: which, and how. */
  restyled: string;
  looks: string[];
  /** Blocks that would begin where none does, or be joined to the one before; by the words they hold. */
  breaks: { in: string[]; out: string[] };
  /** Kinds of blocks that would come or go whole. */
  blocks: { in: string[]; out: string[] };
};

/** The keys of what waits for an answer. */
export function suggestionKeys(doc: Doc): Set<string> {
  const keys = new Set<string>();
  for (const part of partsOf(doc as Part)) for (const mark of suggestionMarks(part)) keys.add(String(mark.attrs?.id));
  return keys;
}

/** What waits for an answer, in reading order. */
export function suggestionsIn(doc: Doc): Suggested[] {
  const found = new Map<string, Suggested>();
  let blockId = "";
  for (const part of partsOf(doc as Part)) {
    if (typeof part.attrs?.id === "string" && part.type !== "mention") blockId = part.attrs.id;
    for (const { type, attrs } of suggestionMarks(part)) {
      const key = String(attrs?.id);
      const one = found.get(key) ?? { key, blockId, inserted: "", removed: "", restyled: "", looks: [], ...noBlocks() };
      found.set(key, one);
      note(one, part, type as SuggestionMark, attrs?.was as Was);
    }
  }
  return [...found.values()];
}

const noBlocks = () => ({ breaks: { in: [], out: [] }, blocks: { in: [], out: [] } });

type Was = { type?: string; marks?: { type: string }[] } | undefined;
const WORDS = new Set(["text", "mention", "hardBreak", "liveFact"]);

function note(one: Suggested, part: Part, kind: SuggestionMark, was: Was) {
  if (kind === "modification") {
    one.restyled += wordsOf(part);
    for (const look of was ? changesOf(part, was) : []) if (!one.looks.includes(look)) one.looks.push(look);
    return;
  }
  const way = kind === "insertion" ? "in" : "out";
  if (part.type === "paragraph" || part.type === "heading") one.breaks[way].push(wordsOf(part));
  else {
    if (!WORDS.has(part.type)) one.blocks[way].push(part.type);
    if (way === "in") one.inserted += wordsOf(part);
    else one.removed += wordsOf(part);
  }
}

function wordsOf(part: Part): string {
  if (part.type === "text") return part.text ?? "";
  if (part.type === "mention") return String(part.attrs?.label ?? "");
  return part.type === "hardBreak"
    ? " "
    : part.type === "liveFact"
      ? "…"
      : [...partsOf(part)].flatMap((child) => child.text ?? []).join("");
}

/** The names of what is new and of what is gone: `bold`, `no link`, `heading`. */
function changesOf(part: Part, { type, marks }: { type?: string; marks?: { type: string }[] }): string[] {
  if (!marks) return [type === part.type ? "changed" : part.type];
  const now = (part.marks ?? []).filter((mark) => !suggestionMarks(part).includes(mark));
  const same = (a: object) => (b: object) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...now.filter((mark) => !marks.some(same(mark))).map((mark) => mark.type),
    ...marks.filter((mark) => !now.some((one) => one.type === mark.type)).map((mark) => `no ${mark.type}`),
  ];
}
