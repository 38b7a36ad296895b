import type { Thread } from "@/domain/articles/queries/threads";

/** Where each thread stands among the words, as the screen finds them; null for one whose words are gone. */
export type Standing = ReadonlyMap<string, number | null>;

/** First threads on the whole story, then by their words, last those whose words are gone. */
export function inOrder(threads: readonly Thread[], standing: Standing): readonly Thread[] {
  const place = ({ id, anchor }: Thread) => (anchor === null ? -1 : (standing.get(id) ?? Number.POSITIVE_INFINITY));
  return [...threads].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

export const isSame = (a: Standing, b: Standing) => a.size === b.size && [...a].every(([id, at]) => b.has(id) && b.get(id) === at);
