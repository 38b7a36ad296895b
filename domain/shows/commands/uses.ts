import type { Issue } from "../../kernel/result";

/** One issue for each kind of record that still points at what is to be deleted. */
export const usesIn = (counts: Readonly<Record<string, number>>): Issue[] =>
  Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([field, n]) => ({ field, code: "in_use", detail: n }));
