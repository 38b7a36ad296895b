import { copyIn, type Line } from "./difference-lines";

/** Share of their words that two lines have in common, beyond which they count as one line that was rewritten. */
const ALIKE = 0.5;
/** Lines of each text beyond which nobody looks for rewritten ones: it would take too long, and the text is another. */
const LINES_MAX = 200;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) words.set(segment, (words.get(segment) ?? 0) + 1);
  return words;
}
const sizeOf = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, count) => sum + count, 0);

/** From 0, no word in common, to 1: twice what they share over all they have. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return (2 * shared) / Math.max(1, sizeOf(a) + sizeOf(b));
}

/**
 * For lines whose block got a new id, by being pasted over or written anew: the line that now says the same, else the one
 * most like it, in the same form. By the id of the old line; each new line is the twin of one.
 */
export function twinsOf(before: readonly Line[], after: readonly Line[]): Map<string, Line> {
  const known = new Set(before.map(({ id }) => id));
  const stays = new Set(after.map(({ id }) => id));
  const left = before.filter(({ id, spans }) => !stays.has(id) && copyIn(spans) !== "").map(counted);
  const free = after.filter(({ id, spans }) => !known.has(id) && copyIn(spans) !== "").map(counted);
  const twins = new Map<string, Line>();
  const takes = (at: number, old: Counted) => {
    const [twin] = at < 0 ? [] : free.splice(at, 1);
    if (twin) twins.set(old.line.id, twin.line);
    return twin !== undefined;
  };
  const rest = left.filter(
    (old) =>
      !takes(
        free.findIndex((now) => isSame(old, now)),
        old,
      ),
  );
  if (rest.length > LINES_MAX || free.length > LINES_MAX) return twins;
  for (const old of rest) takes(mostAlike(old, free), old);
  return twins;
}

type Counted = { line: Line; text: string; words: Map<string, number> };
const counted = (line: Line): Counted => {
  const text = copyIn(line.spans);
  return { line, text, words: wordsOf(text) };
};
const isSame = (old: Counted, now: Counted) => old.text === now.text && old.line.form === now.line.form;

function mostAlike(old: Counted, free: readonly Counted[]): number {
  let best = -1;
  let most = ALIKE;
  for (const [at, now] of free.entries()) {
    const alike = now.line.form === old.line.form ? likeness(old.words, now.words) : 0;
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}
