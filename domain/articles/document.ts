import type { Use } from "../media/vocabulary";
import { type TableCell, type TableRow, type WritingBlock, wordsBeside } from "./blocks";
import { withoutSuggestions } from "./suggestions";
import type { MarkedMode, SubjectKind, SubjectRef } from "./vocabulary";

/** The body of a story: TipTap's JSON on a closed schema. What is not named here is refused on write and omitted on read. */
export type Doc = { type: "doc"; content: Block[] };
export type Block =
  | TextBlock
  | List
  | { type: "blockquote"; attrs: Id; content: Paragraph[] }
  | { type: "horizontalRule"; attrs: Id }
  | Figure
  | Gallery
  | WritingBlock;
/** A picture in the text; which one is null until a writer has chosen. */
export type Figure = { type: "figure"; attrs: Id & Omit<Use, "assetId"> & { assetId?: string | null; width?: "text" | "wide" } };
export type Gallery = { type: "gallery"; attrs: Id & { items: Use[] } };
export type TextBlock = Paragraph | { type: "heading"; attrs: Id & { level: 2 | 3 }; content?: Inline[] };
export type Paragraph = { type: "paragraph"; attrs: Id; content?: Inline[] };
export type List = { type: "bulletList" | "orderedList"; attrs: Id & { start?: number }; content: ListItem[] };
export type ListItem = { type: "listItem"; attrs: Id; content: (Paragraph | List)[] };
export type Inline = { marks?: Mark[] } & (
  | { type: "text"; text: string }
  | { type: "hardBreak" }
  | { type: "mention"; attrs: { kind: SubjectKind; id: string; label: string } }
  | { type: "liveFact"; attrs: { claimId: string } }
);
export type Mark =
  | { type: "bold" | "italic" }
  | { type: "link"; attrs: { href: string } }
  | { type: "language"; attrs: { code: string } }
  | { type: "citation"; attrs: CitationAttrs }
  | { type: "insertion" | "deletion"; attrs: Id }
  | { type: "modification"; attrs: Id & { was: object } };
/** On the words that state a claim or an estimate, exactly one of the two; a day where it says what was so on that day. */
export type CitationAttrs = { claimId?: string; estimateId?: string; mode: MarkedMode; asOfOn?: string };
type Id = { id: string };

/** Nodes, nesting of nodes, and characters of a mention's label. */
export const DOCUMENT_LIMITS = { nodes: 5_000, depth: 32, label: 200 } as const;
/** Bytes of a draft as it is sent, measured before parsing. */
export const DRAFT_MAX_BYTES = 512 * 1024;
/** Brackets nested in the JSON of a draft: two for each node, and the wrapping. */
export const DRAFT_MAX_DEPTH = DOCUMENT_LIMITS.depth * 2 + 6;

export const emptyDocument = (blockId: string): Doc => ({ type: "doc", content: [{ type: "paragraph", attrs: { id: blockId } }] });

type AnyNode = Doc | Block | ListItem | TableRow | TableCell | Inline;

/** Every node in reading order, with the nodes it stands in last. */
export function* nodesOf(doc: Doc): Generator<AnyNode> {
  const waiting: AnyNode[] = [doc];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ("content" in node && node.content) waiting.push(...[...node.content].reverse());
  }
}

/** The records the copy names, each once, in the order they first appear. */
export function referencesIn(doc: Doc): SubjectRef[] {
  const found = new Map<string, SubjectRef>();
  for (const node of nodesOf(withoutSuggestions(doc)))
    if (node.type === "mention" && !found.has(node.attrs.id)) found.set(node.attrs.id, { kind: node.attrs.kind, id: node.attrs.id });
  return [...found.values()];
}

/** What stands in plain text for words that only the ledger knows: see docs/decisions/0011. */
export const FACT_GAP = "…";

/** The words of the copy alone: one line a block, a mention as the label it prints, a live fact as a gap. */
export function textOf(doc: Doc): string {
  let text = "";
  for (const node of nodesOf(withoutSuggestions(doc))) {
    if (node.type === "text") text += node.text;
    else if (node.type === "mention") text += node.attrs.label;
    else if (node.type === "liveFact") text += FACT_GAP;
    else if (node.type === "figure" || node.type === "gallery") text += captionsOf(node);
    else if (node.type !== "doc") text += linesBefore(node, text);
  }
  return text.trim();
}

/** What stands between the text so far and what a block holds: a new line, and the block's own words on lines of theirs. */
const linesBefore = (block: { type: string }, text: string) =>
  [text === "" || text.endsWith("\n") ? "" : "\n", ...wordsBeside(block).map((words) => `${words}\n`)].join("");

/** The pictures of a block, in their order. A stored block may be older than its schema. */
export function picturesOf(block: Figure | Gallery): Use[] {
  const uses: unknown = block.type === "figure" ? [block.attrs] : block.attrs?.items;
  return Array.isArray(uses) ? uses.filter((use) => typeof use?.assetId === "string") : [];
}

const captionsOf = (block: Figure | Gallery) =>
  picturesOf(block)
    .map(({ caption }) => (caption ? `\n${caption}` : ""))
    .join("");

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** Words as a reader counts them, in any script. */
export function wordCount(text: string): number {
  let words = 0;
  for (const part of segmenter.segment(text)) if (part.isWordLike) words++;
  return words;
}

/** The marker of what is still to come. */
export const TK = /(?<![\p{L}\p{N}])TK(?![\p{L}\p{N}])/giu;

/** How often the text says "to come": the marker that must be gone before publication. */
export const tkCount = (text: string): number => text.match(TK)?.length ?? 0;
