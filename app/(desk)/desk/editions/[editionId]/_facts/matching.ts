import type { ShelfFact } from "@/components/claims/shelf-facts";

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (fact: ShelfFact) =>
  folded([fact.what, fact.value, fact.summary, ...fact.chain.map(({ name }) => name)].filter(Boolean).join(" "));

/** Facts that answer to every word asked for, wherever in the fact it stands; all of them to none. */
export function matching(facts: readonly ShelfFact[], asked: string): readonly ShelfFact[] {
  const parts = folded(asked).split(/\s+/).filter(Boolean);
  return facts.filter((fact) => parts.every((part) => wordsOf(fact).includes(part)));
}

/** Facts in the order in which they answer to some words of a text: those with most words of it first. */
export function nearest(facts: readonly ShelfFact[], text: string): readonly ShelfFact[] {
  const parts = new Set(
    folded(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part.length > 2 || /\d/.test(part)),
  );
  const score = (fact: ShelfFact) => {
    const words = wordsOf(fact);
    return [...parts].filter((part) => words.includes(part)).length;
  };
  return facts
    .map((fact) => ({ fact, score: score(fact) }))
    .sort((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
}
