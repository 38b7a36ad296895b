import type { Doc } from "./document";

/**
 * Changes that wait in a text for an answer. Marks say what they are: `insertion` and `deletion` on words, and on a block for
 * the break before it or, where a block cannot be joined to another, for the whole of it (of an item in a list, its first
 * paragraph speaks); `modification` on what looked otherwise, with how it was. Everything here is pure and knows no editor: the desk and the page decide by the same code.
 */
export type Verdict = "accept" | "decline";
export const SUGGESTION_MARKS = ["insertion", "deletion", "modification"] as const;
export type SuggestionMark = (typeof SUGGESTION_MARKS)[number];
export const isSuggestionMark = (type: string): type is SuggestionMark => (SUGGESTION_MARKS as readonly string[]).includes(type);

type Mark = { type: string; attrs?: Record<string, unknown> };
export type Part = { type: string; attrs?: Record<string, unknown>; content?: Part[]; marks?: Mark[]; text?: string };

const INLINE = new Set(["text", "hardBreak", "mention", "liveFact"]);
/** Blocks whose mark is about the break before them: without it their words belong to the block before. */
const BREAKS = new Set(["paragraph", "heading", "listItem"]);
/** Blocks that stay when all they held has gone. */
const STAY_EMPTY = new Set(["doc", "listItem", "tableCell", "tableHeader"]);
const isTextBlock = ({ type }: Part) => type === "paragraph" || type === "heading";

/** The suggestions on one node, by the id of each. */
export const suggestionMarks = (part: Part) => (part.marks ?? []).filter(({ type }) => isSuggestionMark(type));
const idOf = (mark: Mark) => String(mark.attrs?.id);

/** Every node in reading order; of a stored text that fits no schema, what can be walked. */
export function* partsOf(root: Part): Generator<Part> {
  const waiting: Part[] = [root];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    yield part;
    if (Array.isArray(part.content)) waiting.push(...part.content.filter((child) => typeof child === "object" && child !== null).reverse());
  }
}

export function hasSuggestions(root: object): boolean {
  for (const { marks } of partsOf(root as Part))
    if (Array.isArray(marks) && marks.some((mark) => isSuggestionMark(mark?.type))) return true;
  return false;
}

type Ruling = { isAsked: (id: string) => boolean; verdict: Verdict };

/** The text with the suggestions of these ids answered; those of others stay, but for what stood in a block that went. */
export const decide = (doc: Doc, ids: Iterable<string>, verdict: Verdict): Doc => {
  const asked = new Set(ids);
  return ruled(doc, { isAsked: (id) => asked.has(id), verdict });
};
/** The copy: what readers, checks, counts and citations see. A suggestion changes none of it until it is accepted. */
export const withoutSuggestions = (doc: Doc): Doc => ruled(doc, { isAsked: () => true, verdict: "decline" });
/** The same of a stored text that may fit no schema. */
export const readersCopy = (body: unknown): unknown => (typeof body === "object" && body !== null ? withoutSuggestions(body as Doc) : body);
/** The text as it would be with every suggestion accepted. */
export const withSuggestions = (doc: Doc): Doc => ruled(doc, { isAsked: () => true, verdict: "accept" });

const ruled = (doc: Doc, ruling: Ruling): Doc => (hasSuggestions(doc) ? (settled(doc as Part, ruling) as Doc) : doc);

/** The node with its own marks answered and what it holds settled. Depth is bounded by the document's schema. */
function settled(part: Part, ruling: Ruling): Part {
  const now = answered(part, ruling);
  if (!part.content) return now;
  const content = childrenOf(part, ruling);
  return replaced(now, "content", content.length > 0 || part.type === "doc" ? content : undefined);
}

/** The same with one key otherwise or without it, in the order it had: equal texts are equal as they are written down. */
const replaced = (part: Part, key: "content" | "marks", value: unknown): Part => {
  const entries = Object.entries(part).map(([name, was]): [string, unknown] => [name, name === key ? value : was]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as Part;
};

function childrenOf(part: Part, ruling: Ruling): Part[] {
  const out: Part[] = [];
  for (const [at, child] of (part.content ?? []).entries()) {
    const speaksForItem = part.type === "listItem" && at === 0;
    if (INLINE.has(child.type)) {
      if (!goes(child, ruling)) put(out, answered(child, ruling));
    } else if (!hasSuggestions(child)) out.push(child);
    else if (speaksForItem || !goes(child, ruling)) keep(out, settled(child, ruling));
    else if (BREAKS.has(child.type)) join(out, settled(child, ruling), ruling);
  }
  return withStart(part, out);
}

const speakerOf = (part: Part): Part => (part.type === "listItem" ? (part.content?.[0] ?? part) : part);
const goes = (part: Part, { isAsked, verdict }: Ruling): boolean =>
  suggestionMarks(speakerOf(part)).some((mark) => mark.type === (verdict === "accept" ? "deletion" : "insertion") && isAsked(idOf(mark)));

/** The node alone, its marks of the ids in question gone and, where it is declined, its looks as they were. */
function answered(part: Part, { isAsked, verdict }: Ruling): Part {
  const decided = suggestionMarks(part).filter((mark) => isAsked(idOf(mark)));
  if (decided.length === 0) return part;
  const modified = verdict === "decline" ? decided.find(({ type }) => type === "modification") : undefined;
  const was = modified?.attrs?.was as { type?: string; attrs?: Part["attrs"]; marks?: Mark[] } | undefined;
  const waiting = (part.marks ?? []).filter((mark) => !decided.includes(mark));
  const left = was?.marks ? [...was.marks, ...waiting.filter(({ type }) => isSuggestionMark(type))] : waiting;
  const looks = replaced(part, "marks", left.length > 0 ? left : undefined);
  return was?.type
    ? { ...looks, type: was.type, attrs: { ...(part.attrs?.id !== undefined && { id: part.attrs.id }), ...was.attrs } }
    : looks;
}

/** Words beside words that look the same are one run, as the editor has them. */
function put(out: Part[], inline: Part): void {
  const last = out.at(-1);
  if (last?.type === "text" && inline.type === "text" && JSON.stringify(last.marks ?? []) === JSON.stringify(inline.marks ?? []))
    out[out.length - 1] = { ...last, text: `${last.text}${inline.text}` };
  else out.push(inline);
}

/** A list or a quotation of which nothing is left goes too. */
const keep = (out: Part[], block: Part) =>
  void (isTextBlock(block) || block.content || STAY_EMPTY.has(block.type) || !HELD_SOMETHING.has(block.type) ? out.push(block) : null);
/** Blocks that are nothing without what they hold. */
const HELD_SOMETHING = new Set(["bulletList", "orderedList", "blockquote", "quote", "editorsNote", "spoiler"]);

/** What is left of a block without the break before it stands at the end of the one before. */
function join(out: Part[], block: Part, ruling: Ruling): void {
  if (!holdsAnything(block)) return;
  const at = out.findLastIndex((before) => !isOnlySuggested(before, ruling.verdict));
  const joined = at < 0 ? null : joinedTo(out[at] as Part, block);
  if (joined) out[at] = joined;
  else out.push(waiting(block, ruling.verdict));
}

const holdsAnything = (block: Part) => [...partsOf(block)].some((part) => part !== block && !isTextBlock(part) && part.type !== "listItem");
/** Whether nothing of it would be left if every suggestion were answered alike. */
const isOnlySuggested = (block: Part, verdict: Verdict) =>
  childrenOf({ type: "around", content: [block] }, { isAsked: () => true, verdict }).length === 0;
const isLeftEmpty = (block: Part, verdict: Verdict) => !holdsAnything(settled(block, { isAsked: () => true, verdict }));

/** With nothing before it to belong to, a block stays; one that holds only what others suggest waits with it. */
function waiting(block: Part, verdict: Verdict): Part {
  const held = isLeftEmpty(block, verdict) ? [...partsOf(block)].flatMap(suggestionMarks) : [];
  const mark = held.find(({ type }) => type === (verdict === "accept" ? "deletion" : "insertion"));
  if (!mark) return block;
  const [first, ...rest] = block.content ?? [];
  if (block.type === "listItem" && first) return { ...block, content: [{ ...first, marks: [mark] }, ...rest] };
  return { ...block, marks: [mark] };
}

function joinedTo(before: Part, block: Part): Part | null {
  if (isTextBlock(before) && isTextBlock(block)) {
    const content = [...(before.content ?? [])];
    for (const inline of block.content ?? []) put(content, inline);
    return { ...before, content };
  }
  if (before.type !== "listItem" || block.type !== "listItem") return null;
  const [[first, ...rest], content] = [block.content ?? [], [...(before.content ?? [])]];
  const last = content.at(-1);
  const seam = first && last && joinedTo(last, first);
  return { ...before, content: seam ? [...content.slice(0, -1), seam, ...rest] : [...content, ...(first ? [first] : []), ...rest] };
}

/** What must begin with a paragraph, or hold one, goes on doing so. */
function withStart(part: Part, out: Part[]): Part[] {
  const wants = part.type === "listItem" ? out[0]?.type !== "paragraph" : STAY_EMPTY.has(part.type) && out.length === 0;
  const first = wants ? (part.content?.find(isTextBlock) ?? part.content?.[0]) : undefined;
  return first ? [{ type: "paragraph", attrs: { id: first.attrs?.id } }, ...out] : out;
}
