import type { Difference, LineDifference } from "@/domain/articles/difference";
import { differs, placesOf, type Run } from "@/domain/articles/difference-runs";
import { blockWords, FIELD_WORDS, formatWords, noteWords } from "./diff-words";

/** One place that differs, in the order in which `Diff` marks them: where it is, and what became of the words there. */
export type Change = { where: string; says: string | null; runs: readonly Run[] };

export function changesIn({ headline, standfirst, body, fields }: Difference): Change[] {
  return [
    ...inWords("Headline", headline),
    ...inWords("Standfirst", standfirst),
    ...body.flatMap(inLine),
    ...fields.flatMap(({ field, runs }) => inWords(FIELD_WORDS[field], runs)),
  ];
}

const inWords = (where: string, runs: readonly Run[]): Change[] =>
  placesOf(runs)
    .filter(differs)
    .map((place) => ({ where, says: place.map(formatWords).find((says) => says !== null) ?? null, runs: place }));

function inLine(line: LineDifference): Change[] {
  const { form, kind, change, notes, runs } = line;
  const where = form === "block" ? blockWords(kind) : startOf(runs);
  const isThing = form === "rule" || form === "block";
  const came = isThing && notes.length === 0 && (change === "inserted" || change === "removed");
  return [
    ...(came ? [{ where, says: `${form === "rule" ? "Divider" : blockWords(kind)} ${change}`, runs: [] }] : []),
    ...notes.map((note) => ({ where, says: noteWords(note), runs: [] })),
    ...inWords(where, runs),
  ];
}

const START_CHARACTERS = 48;
/** A line by how it begins, as readers will have it. */
function startOf(runs: readonly Run[]): string {
  const kept = runs.filter(({ change, suggestion }) => change !== "removed" && suggestion?.change !== "inserted");
  const text = (kept.length > 0 ? kept : runs)
    .map(({ text }) => text)
    .join("")
    .trim();
  if (text.length <= START_CHARACTERS) return text ? `“${text}”` : "Text";
  return `“${text.slice(0, START_CHARACTERS).replace(/\s+\S*$/, "")} …”`;
}
