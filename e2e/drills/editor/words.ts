import { within } from "../../patience";

/** Small numbers from a seed: the same run again types the same words and kills at the same moments. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** From `DRILL_SEED`, else from the hour; printed, so that a run can be had again. */
export const seedOf = (drill: string): number => {
  const seed = Number(process.env.DRILL_SEED ?? Date.now() % 1_000_000);
  console.log(`${drill}: seed ${seed}`);
  return seed;
};

const STEMS = ["season", "harbour", "filming", "cast", "order", "studio", "night", "school", "report", "winter", "script", "island"];

/** The nth word: never the same twice, and never part of another. */
export const wordAt = (n: number) => `${STEMS[n % STEMS.length]}${String(n).padStart(5, "0")}`;

export type Typed = { word: string; at: number };
export type Count = { typed: number; lost: string[]; doubled: string[] };

/** Milliseconds a word may need to be safe. */
export const SAFE_MS = within(300);

/** Which of the words that were old enough are nowhere, and which stand there twice. */
export function countWords(typed: readonly Typed[], endedAt: number, texts: readonly string[]): Count {
  const due = typed.filter(({ at }) => at < endedAt - SAFE_MS);
  const lost = due.filter(({ word }) => !texts.some((text) => text.includes(word))).map(({ word }) => word);
  const doubled = typed.filter(({ word }) => texts.some((text) => text.split(word).length > 2)).map(({ word }) => word);
  return { typed: due.length, lost, doubled };
}

export const sum = (counts: readonly Count[]): Count => ({
  typed: counts.reduce((total, { typed }) => total + typed, 0),
  lost: counts.flatMap(({ lost }) => lost),
  doubled: counts.flatMap(({ doubled }) => doubled),
});
