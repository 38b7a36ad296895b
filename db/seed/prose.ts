import type { Block, Doc, Inline, Mark, Paragraph } from "@/domain/articles/document";
import { parseDocument } from "@/domain/articles/document-schema";
import type { SubjectKind, SubjectRef } from "@/domain/articles/vocabulary";

// How the stories of the demo are written: `p` and `li` are templates, so that a story file reads like its story.

/** A record by the words the files know it by; `season` by show and season, `kingdom-2019/season-1`. */
export type Named = { kind: SubjectKind; slug: string; label: string };
type Words = { text: string; mark: Mark };
type Piece = string | Named | Words;

export const show = (slug: string, label: string): Named => ({ kind: "show", slug, label });
export const season = (slug: string, label: string): Named => ({ kind: "season", slug, label });
export const person = (slug: string, label: string): Named => ({ kind: "person", slug, label });
export const italic = (text: string): Words => ({ text, mark: { type: "italic" } });
/** Words of another language, so that they are set and read aloud as what they are. */
export const foreign = (code: string, text: string): Words => ({ text, mark: { type: "language", attrs: { code } } });
export const link = (href: string, text: string): Words => ({ text, mark: { type: "link", attrs: { href } } });

export type Part =
  | { type: "p" | "li"; pieces: Piece[] }
  | { type: "h2"; text: string }
  | { type: "bulletList" | "orderedList"; items: Part[] };

export const h2 = (text: string): Part => ({ type: "h2", text });
export const p = (strings: TemplateStringsArray, ...pieces: Piece[]): Part => ({ type: "p", pieces: woven(strings, pieces) });
export const li = (strings: TemplateStringsArray, ...pieces: Piece[]): Part => ({ type: "li", pieces: woven(strings, pieces) });
export const list = (...items: Part[]): Part => ({ type: "bulletList", items });
export const steps = (...items: Part[]): Part => ({ type: "orderedList", items });

/** Template and pieces in reading order. Where a line of the file ends, a space is meant. */
function woven(strings: TemplateStringsArray, pieces: Piece[]): Piece[] {
  const all = strings.flatMap((text, index): Piece[] => [text.replace(/\s+/g, " "), ...pieces.slice(index, index + 1)]);
  const [first, last] = [all[0], all[all.length - 1]];
  if (typeof first === "string") all[0] = first.trimStart();
  if (typeof last === "string") all[all.length - 1] = last.trimEnd();
  return all.filter((piece) => piece !== "");
}

type RefOf = (named: Named) => SubjectRef;

/** The document a story is saved as. Throws where the schema of stories would refuse it. */
export function documentOf(parts: readonly Part[], refOf: RefOf): Doc {
  const parsed = parseDocument({ type: "doc", content: blocksOf(parts, refOf) });
  if (!parsed.ok) throw new Error(`a story of the demo is no document: ${parsed.fault.code}, ${parsed.fault.what}`);
  return parsed.doc;
}

function blocksOf(parts: readonly Part[], refOf: RefOf): Block[] {
  const idOf = blockIds();
  const paragraph = (pieces: Piece[]): Paragraph => ({
    type: "paragraph",
    attrs: { id: idOf(wordsOf(pieces)) },
    content: pieces.map((piece) => inline(piece, refOf)),
  });
  return parts.map((part): Block => {
    if (part.type === "h2")
      return { type: "heading", attrs: { id: idOf(part.text), level: 2 }, content: [{ type: "text", text: part.text }] };
    if ("pieces" in part) return paragraph(part.pieces);
    const items = part.items.flatMap((item) => ("pieces" in item ? [item.pieces] : []));
    const listed = items.map((pieces) => ({
      type: "listItem" as const,
      attrs: { id: idOf(`item ${wordsOf(pieces)}`) },
      content: [paragraph(pieces)],
    }));
    return { type: part.type, attrs: { id: idOf(`list ${wordsOf(items[0] ?? [])}`) }, content: listed };
  });
}

function inline(piece: Piece, refOf: RefOf): Inline {
  if (typeof piece === "string") return { type: "text", text: piece };
  if ("mark" in piece) return { type: "text", text: piece.text, marks: [piece.mark] };
  return { type: "mention", attrs: { ...refOf(piece), label: piece.label } };
}

const wordsOf = (pieces: Piece[]) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : "mark" in piece ? piece.text : piece.label)).join("");

/** A block is known by its first words, so that it keeps its id from one edition to the next while what follows it changes. */
function blockIds() {
  const taken = new Map<string, number>();
  return (text: string): string => {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ["block"];
    const id = words.slice(0, 5).join("-").slice(0, 56);
    const nth = (taken.get(id) ?? 0) + 1;
    taken.set(id, nth);
    return nth === 1 ? id : `${id}-${nth}`;
  };
}
