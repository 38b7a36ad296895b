import type { Use } from "../media/vocabulary";
import { type Block, type Doc, FACT_GAP, type Inline, type List, type Paragraph } from "./document";
import { hasSuggestions, withoutSuggestions } from "./suggestions";

export type LineForm = "paragraph" | "heading2" | "heading3" | "quote" | "bullet" | "number" | "rule" | "block";
/** A stretch of one line with its marks by name: `bold`, `link https://…`, `language ko`, `fact`, `record`. */
export type Span = { text: string; marks: readonly string[]; suggestion: Suggested | null };
export type Suggested = { id: string; change: "inserted" | "removed" };
/** One line of a body; lists, quotations and tables are opened out. `kind` names a block that is no text, `attrs` says what it holds. */
export type Line = {
  id: string;
  /** The block of the document it stands in. */
  block: string;
  form: LineForm;
  kind: string | null;
  depth: number;
  spans: readonly Span[];
  attrs: Readonly<Record<string, string>>;
};

/** Every line of the body in reading order. */
export const linesIn = (doc: Doc): Line[] => doc.content.flatMap((block) => linesInBlock(block));

/**
 * The lines of the copy, with what is suggested in their words; a paragraph that is only suggested stands among them.
 * A line that a suggestion would split or join reads as the copy has it.
 */
export function shownIn(doc: Doc): Line[] {
  const copy = linesIn(withoutSuggestions(doc));
  if (!hasSuggestions(doc)) return copy;
  const left = new Map(copy.map((line) => [line.id, line]));
  const shown = linesIn(doc).flatMap((line): Line[] => {
    const own = left.get(line.id);
    left.delete(line.id);
    if (own) return [copyIn(line.spans) === copyIn(own.spans) ? { ...own, spans: line.spans } : own];
    return line.spans.length > 0 && copyIn(line.spans) === "" ? [line] : [];
  });
  return left.size > 0 ? copy : shown;
}

/** The words of the copy: what is only suggested is not in it. */
export const copyIn = (spans: readonly Span[]): string =>
  spans.map(({ text, suggestion }) => (suggestion?.change === "inserted" ? "" : text)).join("");

function linesInBlock(block: Block): Line[] {
  const of = block.attrs.id;
  switch (block.type) {
    case "paragraph":
      return [lineFrom(block, of, "paragraph")];
    case "heading":
      return [lineFrom(block, of, block.attrs.level === 2 ? "heading2" : "heading3")];
    case "blockquote":
      return block.content.map((paragraph) => lineFrom(paragraph, of, "quote"));
    case "horizontalRule":
      return [{ id: of, block: of, form: "rule", kind: null, depth: 0, spans: [], attrs: {} }];
    case "bulletList":
    case "orderedList":
      return linesInList(block, of, 0);
    default:
      return linesInside(block, of, of, 0);
  }
}

// Depth is bounded by the document's schema.
const linesInList = (list: List, block: string, depth: number): Line[] =>
  list.content.flatMap((item) =>
    item.content.flatMap((child) =>
      child.type === "paragraph"
        ? [lineFrom(child, block, list.type === "bulletList" ? "bullet" : "number", depth)]
        : linesInList(child, block, depth + 1),
    ),
  );

/** The lead picture, as the line above the text. */
export const heroLines = (hero: Use | null | undefined): Line[] =>
  hero ? linesInside({ type: "leadPicture", attrs: { ...hero } }, "hero", "hero", 0) : [];

type Any = { type: string; attrs?: Record<string, unknown>; content?: Any[]; text?: string };
const isInline = ({ type }: Any) => ["text", "hardBreak", "mention", "liveFact"].includes(type);

/** A picture, a table and their like: what it holds as a line, and every text in it as a line of its own. */
function linesInside(node: Any, block: string, id: string, depth: number): Line[] {
  const attrs = wordsOf(node.attrs);
  const own: Line = { id, block, form: "block", kind: node.type, depth, spans: [], attrs };
  const inner = (node.content ?? []).filter((child) => !isInline(child));
  const isText = (node.content ?? []).some(isInline);
  const idOf = (child: Any, at: number) => (typeof child.attrs?.id === "string" ? child.attrs.id : `${id}-${at}`);
  return [
    ...(depth === 0 || (!isText && Object.keys(attrs).length > 0) ? [own] : []),
    ...(isText ? [{ ...lineFrom(node as Paragraph, block, "paragraph", depth), id: depth === 0 ? `${id}-text` : id }] : []),
    ...inner.flatMap((child, at) => linesInside(child, block, idOf(child, at), depth + 1)),
  ];
}

const wordsOf = (attrs: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries(attrs)
      .filter(([name, value]) => name !== "id" && value !== null && value !== undefined && value !== "" && value !== false)
      .map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );

function lineFrom({ attrs, content = [] }: Pick<Paragraph, "attrs" | "content">, block: string, form: LineForm, depth = 0): Line {
  return { id: attrs?.id ?? block, block, form, kind: null, depth, spans: content.map(spanOf), attrs: {} };
}

type AnyMark = { type: string; attrs?: Record<string, unknown> };
const SUGGESTED: Readonly<Record<string, Suggested["change"]>> = { insertion: "inserted", deletion: "removed" };

function spanOf(inline: Inline): Span {
  const marks = (inline.marks ?? []) as AnyMark[];
  const suggested = marks.find(({ type }) => SUGGESTED[type]);
  const change = suggested && SUGGESTED[suggested.type];
  return {
    text: textOf(inline),
    marks: [...marks.flatMap(nameOf), ...(inline.type === "mention" ? ["record"] : [])].sort(),
    suggestion: change ? { id: String(suggested.attrs?.id ?? ""), change } : null,
  };
}

function nameOf({ type, attrs = {} }: AnyMark): string[] {
  if (SUGGESTED[type] || type === "modification") return [];
  if (type === "link") return [`link ${attrs.href}`];
  if (type === "language") return [`language ${attrs.code}`];
  return type === "citation" ? [`fact ${attrs.claimId ?? attrs.estimateId}`] : [type];
}

function textOf(inline: Inline): string {
  if (inline.type === "text") return inline.text;
  if (inline.type === "liveFact") return FACT_GAP;
  return inline.type === "mention" ? inline.attrs.label : "\n";
}
