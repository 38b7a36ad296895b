import { diffArrays } from "diff";
import { type Block, type Doc, FACT_GAP, type Inline, type List, type Paragraph } from "./document";

/** A stretch of words, and what became of it. */
export type Run = { change: "same" | "inserted" | "removed"; text: string };
export type LineForm = "paragraph" | "heading2" | "heading3" | "quote" | "bullet" | "number" | "rule";
export type LineChange = "same" | "changed" | "formatted" | "moved" | "inserted" | "removed";
/** One line of the body as it was and is: `formatted` means the words are the same and their marks are not. */
export type LineDifference = { id: string; form: LineForm; depth: number; change: LineChange; runs: Run[] };
export type FieldDifference = { field: Field; runs: Run[] };
export type Difference = {
  headline: Run[];
  standfirst: Run[];
  body: LineDifference[];
  /** Fields that stand outside the page, where they differ. */
  fields: FieldDifference[];
  /** How many places differ. */
  count: number;
};

const FIELDS = ["shortHeadline", "seoTitle", "seoDescription"] as const;
export type Field = (typeof FIELDS)[number];
export type Copy = { headline: string; standfirst: string; body: Doc } & Record<Field, string | null>;

/** Milliseconds after which two lines count as altogether different rather than being compared word by word. */
const PATIENCE_MS = 500;

/** What `after` says that `before` did not, field by field, line by line, and word by word within a line. Without `before`, all is inserted. */
export function differenceOf(before: Copy | null, after: Copy): Difference {
  const headline = runsOf(before?.headline ?? "", after.headline);
  const standfirst = runsOf(before?.standfirst ?? "", after.standfirst);
  const body = linesOf(before ? linesIn(before.body) : [], linesIn(after.body));
  const fields = FIELDS.map((field) => ({ field, runs: runsOf(before?.[field] ?? "", after[field] ?? "") })).filter(({ runs }) =>
    differs(runs),
  );
  const count =
    Number(differs(headline)) + Number(differs(standfirst)) + fields.length + body.filter(({ change }) => change !== "same").length;
  return { headline, standfirst, body, fields, count };
}

const differs = (runs: readonly Run[]) => runs.some(({ change }) => change !== "same");

type Line = { id: string; form: LineForm; depth: number; text: string; marks: string };

/** The lines as they came to stand: matched by the id of their block, else by their words; what left is shown where it was. */
function linesOf(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  const old = matched(before, after);
  const byId = new Map(old.map((line) => [line.id, line]));
  const stays = new Set(after.map(({ id }) => id));
  return diffArrays(
    old.map(({ id }) => id),
    after.map(({ id }) => id),
  ).flatMap((part) =>
    part.value.flatMap((id): LineDifference[] => {
      const was = byId.get(id);
      if (part.removed) return was && !stays.has(id) ? [lineOf(was, null)] : [];
      const now = after.find((line) => line.id === id);
      return now ? [lineOf(was ?? null, now, part.added && was !== undefined)] : [];
    }),
  );
}

/** Lines whose block got a new id, by being pasted over, take the id of the line that now says the same. */
function matched(before: readonly Line[], after: readonly Line[]): Line[] {
  const known = new Set(before.map(({ id }) => id));
  const stays = new Set(after.map(({ id }) => id));
  const free = after.filter((line) => !known.has(line.id) && line.text !== "");
  return before.map((line) => {
    if (stays.has(line.id)) return line;
    const index = free.findIndex(({ text, form }) => text === line.text && form === line.form);
    const [twin] = index < 0 ? [] : free.splice(index, 1);
    return twin ? { ...line, id: twin.id } : line;
  });
}

function lineOf(was: Line | null, now: Line | null, hasMoved = false): LineDifference {
  const { id, form, depth } = now ?? (was as Line);
  const runs = runsOf(was?.text ?? "", now?.text ?? "");
  return { id, form, depth, change: changeOf(was, now, runs, hasMoved), runs };
}

function changeOf(was: Line | null, now: Line | null, runs: readonly Run[], hasMoved: boolean): LineChange {
  if (!was) return "inserted";
  if (!now) return "removed";
  if (differs(runs)) return "changed";
  if (hasMoved) return "moved";
  return was.marks === now.marks && was.form === now.form && was.depth === now.depth ? "same" : "formatted";
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
const wordsIn = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Word by word, in any script; a blank between two changes belongs to them. */
export function runsOf(before: string, after: string): Run[] {
  if (before === after) return after === "" ? [] : [{ change: "same", text: after }];
  const parts = diffArrays(wordsIn(before), wordsIn(after), { timeout: PATIENCE_MS });
  if (!parts) return inOrder(before, after);
  const runs = parts.map((part): Run => {
    const change = part.added ? "inserted" : part.removed ? "removed" : "same";
    return { change, text: part.value.join("") };
  });
  return joined(runs);
}

const inOrder = (removed: string, inserted: string): Run[] => [
  ...(removed ? [{ change: "removed", text: removed } as const] : []),
  ...(inserted ? [{ change: "inserted", text: inserted } as const] : []),
];

/** Neighbouring changes as one removal and one insertion, so that a rewritten phrase reads as a phrase. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let removed = "";
  let inserted = "";
  for (const [index, { change, text }] of runs.entries()) {
    const isBridge = change === "same" && text.trim() === "" && removed + inserted !== "" && runs[index + 1] !== undefined;
    if (change !== "inserted" && (change === "removed" || isBridge)) removed += text;
    if (change !== "removed" && (change === "inserted" || isBridge)) inserted += text;
    if (change !== "same" || isBridge) continue;
    out.push(...inOrder(removed, inserted), { change, text });
    removed = inserted = "";
  }
  return [...out, ...inOrder(removed, inserted)];
}

/** Every line of the body in reading order, lists and quotations opened out. */
function linesIn(doc: Doc): Line[] {
  return doc.content.flatMap((block) => linesInBlock(block));
}

function linesInBlock(block: Block): Line[] {
  switch (block.type) {
    case "paragraph":
      return [lineFrom(block, "paragraph", 0)];
    case "heading":
      return [lineFrom(block, block.attrs.level === 2 ? "heading2" : "heading3", 0)];
    case "blockquote":
      return block.content.map((paragraph) => lineFrom(paragraph, "quote", 0));
    case "horizontalRule":
      return [{ id: block.attrs.id, form: "rule", depth: 0, text: "", marks: "" }];
    case "bulletList":
    case "orderedList":
      return linesInList(block, 0);
  }
}

// Depth is bounded by the document's schema.
const linesInList = (list: List, depth: number): Line[] =>
  list.content.flatMap((item) =>
    item.content.flatMap((child) =>
      child.type === "paragraph"
        ? [lineFrom(child, list.type === "bulletList" ? "bullet" : "number", depth)]
        : linesInList(child, depth + 1),
    ),
  );

function lineFrom({ attrs, content = [] }: Pick<Paragraph, "attrs" | "content">, form: LineForm, depth: number): Line {
  const marks = content.map((inline) => [
    textOf(inline).length,
    inline.type,
    "attrs" in inline ? recordOf(inline) : "",
    inline.marks ?? [],
  ]);
  return { id: attrs.id, form, depth, text: content.map(textOf).join(""), marks: JSON.stringify(marks) };
}

function textOf(inline: Inline): string {
  if (inline.type === "text") return inline.text;
  if (inline.type === "liveFact") return FACT_GAP;
  return inline.type === "mention" ? inline.attrs.label : "\n";
}

const recordOf = (inline: Extract<Inline, { attrs: object }>) => (inline.type === "mention" ? inline.attrs.id : inline.attrs.claimId);
