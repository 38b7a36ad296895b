/** Words that tell no question from another. */
const COMMON = new Set(
  "a an and are as at be by do does everything far for from has have in is it its of on or so still that the this to tv we what will with".split(
    " ",
  ),
);
/** How much of all their words two headlines share that ask the same. */
const ALIKE = 0.75;

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’']/g, "").toLowerCase();
/** "filming", "filmed" and "films" are one word here. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(ings?|ed|e?s)$/, "") : word);
const wordsOf = (text: string) => new Set((folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !COMMON.has(word)).map(stem));

/** Whether two headlines about one show ask, or answer, the same: they share nearly all of their words beside its title. */
export function asksTheSame(one: string, other: string, titles: readonly string[]): boolean {
  const named = new Set(titles.flatMap((title) => [...wordsOf(title)]));
  const [mine, theirs] = [one, other].map((text) => [...wordsOf(text)].filter((word) => !named.has(word)));
  if (!mine || !theirs) return false;
  const shared = mine.filter((word) => theirs.includes(word)).length;
  const all = new Set([...mine, ...theirs]).size;
  return shared > 1 && shared / all >= ALIKE;
}
