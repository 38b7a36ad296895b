import { diffArrays } from "diff";
import { copyIn, type Span, type Suggested } from "./difference-lines";

/** What became of the marks on words that stayed: those they got, and those they lost. */
export type Format = { added: readonly string[]; dropped: readonly string[] };
/** A stretch of words, and what became of it. `suggestion` stands on words that somebody only proposes, to add or to drop. */
export type Run = { change: "same" | "inserted" | "removed"; text: string; format?: Format; suggestion?: Suggested };

/** Milliseconds after which two lines count as altogether different rather than being compared word by word. */
const PATIENCE_MS = 500;
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

/** Things in a row, each whole: names of a byline, records a story is about. */
export function listRuns(before: readonly string[], after: readonly string[]): Run[] {
  const parts = diffArrays([...before], [...after]);
  return parts.flatMap((part, at) => {
    const change = part.added ? "inserted" : part.removed ? "removed" : "same";
    return [...(at > 0 ? [{ change: "same", text: ", " } as const] : []), { change, text: part.value.join(", ") } as const];
  });
}

/** Word by word, with what became of the marks on what stayed, and with what is only suggested in its place. */
export function spanRuns(before: readonly Span[], after: readonly Span[]): Run[] {
  const old = marksAt(before);
  const now = marksAt(after);
  const proposed = proposedAt(after);
  let was = 0;
  let is = 0;
  const out = runsOf(copyIn(before), copyIn(after)).flatMap((run): Run[] => {
    if (run.change === "removed") {
      was += run.text.length;
      return [run];
    }
    const pieces = piecesOf(
      run,
      (at) => ({ format: formatAt(run, old[was + at], now[is + at]), suggestion: now[is + at]?.suggestion ?? null }),
      (at) => proposed.get(is + at) ?? [],
    );
    if (run.change === "same") was += run.text.length;
    is += run.text.length;
    return pieces;
  });
  return [...out, ...(proposed.get(is) ?? [])];
}

type Marked = { marks: readonly string[]; suggestion: Suggested | null };
type At = { format: Format | null; suggestion: Suggested | null };

function piecesOf({ change, text }: Run, at: (index: number) => At, proposed: (index: number) => readonly Run[]): Run[] {
  const out: Run[] = [];
  let last = "";
  for (let index = 0; index < text.length; index++) {
    const between = proposed(index);
    out.push(...between);
    const { format, suggestion } = at(index);
    const key = JSON.stringify([format, suggestion]);
    const run = out.at(-1);
    if (run && key === last && between.length === 0) run.text += text[index];
    else out.push({ change, text: text[index] ?? "", ...(format && { format }), ...(suggestion && { suggestion }) });
    last = key;
  }
  return out;
}

/** Of words that are new, only where they lead is said: that they came is said already. */
function formatAt({ change }: Run, old: Marked | undefined, now: Marked | undefined): Format | null {
  const before = change === "same" ? (old?.marks ?? []) : [];
  const after = (now?.marks ?? []).filter((mark) => change === "same" || mark.startsWith("link "));
  const added = after.filter((mark) => !before.includes(mark));
  const dropped = before.filter((mark) => !after.includes(mark));
  return added.length + dropped.length > 0 ? { added, dropped } : null;
}

/** The marks on each letter of the copy. */
const marksAt = (spans: readonly Span[]): Marked[] =>
  spans.flatMap((span) => (span.suggestion?.change === "inserted" ? [] : Array.from({ length: span.text.length }, () => span)));

/** What is proposed to be added, by the place in the copy where it would stand. */
function proposedAt(spans: readonly Span[]): Map<number, Run[]> {
  const found = new Map<number, Run[]>();
  let at = 0;
  for (const { text, suggestion } of spans) {
    if (suggestion?.change !== "inserted") at += text.length;
    else found.set(at, [...(found.get(at) ?? []), { change: "same", text, suggestion }]);
  }
  return found;
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

export const differs = (runs: readonly Run[]) => runs.some(({ change, format }) => change !== "same" || format !== undefined);

/** The runs by the places they make: a removal and the insertion in its stead are one. */
export function placesOf(runs: readonly Run[]): Run[][] {
  const out: Run[][] = [];
  for (const run of runs) {
    const place = out.at(-1);
    if (place && run.change !== "same" && place.at(-1)?.change !== "same") place.push(run);
    else out.push([run]);
  }
  return out;
}
