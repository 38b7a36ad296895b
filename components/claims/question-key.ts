const KEY_MAX = 80;

/** The questions every season is asked have names of their own, so that a fact which answers one closes it. */
const KNOWN: readonly [RegExp, string][] = [
  [/\bfilming (starts|begins)|start(s|ing)? (of )?filming/i, "filming_start"],
  [/\bfilming resumes\b/i, "filming_resume"],
  [/\bnext part\b/i, "next_part"],
  [/\brelease date\b/i, "release_date"],
  [/\bwhether there will be\b/i, "decision"],
  [/\bwhich cast\b|\bwho is in it\b/i, "cast"],
];

/** The short name a question is kept under: a known one where the words ask it, else made from them. */
export function questionKey(wording: string): string {
  const known = KNOWN.find(([pattern]) => pattern.test(wording));
  if (known) return known[1];
  const words = wording
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return words.slice(0, KEY_MAX).replace(/_+$/, "") || "question";
}
