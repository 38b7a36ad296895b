import type { Block, CitationAttrs, Doc, Inline, Mark, Paragraph } from "@/domain/articles/document";
import { FACT_GAP } from "@/domain/articles/document";
import { parseDocument } from "@/domain/articles/document-schema";
import type { MarkedMode, SubjectKind } from "@/domain/articles/vocabulary";
import type { Records } from "./records";

// How the stories of the demo are written: `p` and `li` are templates, so that a story file reads like its story.

/** A record by the words the files know it by; `season` by show and season, `kingdom-2019/season-1`. */
export type Named = { kind: SubjectKind; slug: string; label: string };
type Words = { text: string; mark: Mark };
/** Words that state a fact or an estimate of the ledger, by show and key: `kingdom-2019/s1`. */
type Stated = { text: string; states: string; kind: "claim" | "estimate"; mode: MarkedMode; asOfOn?: string };
/** What the ledger has to say of a fact, whenever it is read. */
type Live = { fact: string };
type Piece = string | Named | Words | Stated | Live;

export const show = (slug: string, label: string): Named => ({ kind: "show", slug, label });
export const season = (slug: string, label: string): Named => ({ kind: "season", slug, label });
export const person = (slug: string, label: string): Named => ({ kind: "person", slug, label });
export const italic = (text: string): Words => ({ text, mark: { type: "italic" } });
/** Words of another language, so that they are set and read aloud as what they are. */
export const foreign = (code: string, text: string): Words => ({ text, mark: { type: "language", attrs: { code } } });
export const states = (key: string, text: string): Stated => ({ text, states: key, kind: "claim", mode: "plain" });
/** Told as what was so on a day; it stays right when the ledger moves on. */
export const asOf = (day: string, key: string, text: string): Stated => ({ ...states(key, text), mode: "as_of", asOfOn: day });
export const forecasts = (key: string, text: string): Stated => ({ ...states(key, text), kind: "estimate" });
export const live = (key: string): Live => ({ fact: key });
export const link = (href: string, text: string): Words => ({ text, mark: { type: "link", attrs: { href } } });

export type Part =
  | { type: "p" | "li"; pieces: Piece[] }
  | { type: "h2"; text: string }
  | { type: "bulletList" | "orderedList"; items: Part[] }
  | { type: "table"; caption: string; rows: Part[][] }
  | { type: "gallery"; pictures: Shown[] }
  | { type: "figure"; picture: Shown };
/** A picture of the library by its name there, and what the story says under it. */
export type Shown = { picture: string; caption?: string };

export const h2 = (text: string): Part => ({ type: "h2", text });
export const p = (strings: TemplateStringsArray, ...pieces: Piece[]): Part => ({ type: "p", pieces: woven(strings, pieces) });
export const li = (strings: TemplateStringsArray, ...pieces: Piece[]): Part => ({ type: "li", pieces: woven(strings, pieces) });
export const list = (...items: Part[]): Part => ({ type: "bulletList", items });
export const steps = (...items: Part[]): Part => ({ type: "orderedList", items });

/** The first row heads the columns. */
export const table = (caption: string, ...rows: Part[][]): Part => ({ type: "table", caption, rows });

export const gallery = (...pictures: Shown[]): Part => ({ type: "gallery", pictures });
export const figure = (picture: Shown): Part => ({ type: "figure", picture });
export const pictured = ({ picture, caption }: Shown, idOf: IdOf) => ({ assetId: idOf("picture", picture), ...(caption && { caption }) });

/** Template and pieces in reading order. Where a line of the file ends, a space is meant. */
function woven(strings: TemplateStringsArray, pieces: Piece[]): Piece[] {
  const all = strings.flatMap((text, index): Piece[] => [text.replace(/\s+/g, " "), ...pieces.slice(index, index + 1)]);
  const [first, last] = [all[0], all[all.length - 1]];
  if (typeof first === "string") all[0] = first.trimStart();
  if (typeof last === "string") all[all.length - 1] = last.trimEnd();
  return all.filter((piece) => piece !== "");
}

export type IdOf = (kind: keyof Records, word: string) => string;

/** The document a story is saved as. Throws where the schema of stories would refuse it. */
export function documentOf(parts: readonly Part[], idOf: IdOf): Doc {
  const parsed = parseDocument({ type: "doc", content: blocksOf(parts, idOf) });
  if (!parsed.ok) throw new Error(`a story of the demo is no document: ${parsed.fault.code}, ${parsed.fault.what}`);
  return parsed.doc;
}

function blocksOf(parts: readonly Part[], idOf: IdOf): Block[] {
  const blockId = blockIds();
  const paragraph = (pieces: Piece[]): Paragraph => ({
    type: "paragraph",
    attrs: { id: blockId(wordsOf(pieces)) },
    content: pieces.map((piece) => inline(piece, idOf)),
  });
  return parts.map((part): Block => {
    if (part.type === "h2")
      return { type: "heading", attrs: { id: blockId(part.text), level: 2 }, content: [{ type: "text", text: part.text }] };
    if ("pieces" in part) return paragraph(part.pieces);
    if (part.type === "figure")
      return { type: "figure", attrs: { id: blockId(`picture ${part.picture.picture}`), ...pictured(part.picture, idOf) } };
    if (part.type === "gallery")
      return { type: "gallery", attrs: { id: blockId("gallery"), items: part.pictures.map((shown) => pictured(shown, idOf)) } };
    if (part.type === "table") return tableOf(part, (cell) => paragraph("pieces" in cell ? cell.pieces : []), blockId);
    const items = part.items.flatMap((item) => ("pieces" in item ? [item.pieces] : []));
    const listed = items.map((pieces) => ({
      type: "listItem" as const,
      attrs: { id: blockId(`item ${wordsOf(pieces)}`) },
      content: [paragraph(pieces)],
    }));
    return { type: part.type, attrs: { id: blockId(`list ${wordsOf(items[0] ?? [])}`) }, content: listed };
  });
}

function tableOf({ caption, rows }: Part & { type: "table" }, drawn: (cell: Part) => Paragraph, blockId: (words: string) => string): Block {
  const id = blockId(`table ${caption}`);
  const content = rows.map((cells, at) => ({
    type: "tableRow" as const,
    content: cells.map((cell) => ({ type: at === 0 ? ("tableHeader" as const) : ("tableCell" as const), content: [drawn(cell)] })),
  }));
  return { type: "table", attrs: { id, caption }, content };
}

function inline(piece: Piece, idOf: IdOf): Inline {
  if (typeof piece === "string") return { type: "text", text: piece };
  if ("fact" in piece) return { type: "liveFact", attrs: { claimId: idOf("claim", piece.fact) } };
  if ("states" in piece) return { type: "text", text: piece.text, marks: [{ type: "citation", attrs: citationOf(piece, idOf) }] };
  if ("mark" in piece) return { type: "text", text: piece.text, marks: [piece.mark] };
  return { type: "mention", attrs: { kind: piece.kind, id: idOf(piece.kind, piece.slug), label: piece.label } };
}

function citationOf({ kind, states: key, mode, asOfOn }: Stated, idOf: IdOf): CitationAttrs {
  const id = idOf(kind, key);
  return { ...(kind === "claim" ? { claimId: id } : { estimateId: id }), mode, ...(asOfOn && { asOfOn }) };
}

const wordOf = (piece: Piece) =>
  typeof piece === "string" ? piece : "fact" in piece ? FACT_GAP : "text" in piece ? piece.text : piece.label;
const wordsOf = (pieces: Piece[]) => pieces.map(wordOf).join("");

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
