import { test } from "@playwright/test";
import { type Count, sum } from "./words";

/** Adds up what was typed and lost, and hands it to the reporter that says the last line. */
export function reportWords(counts: readonly Count[]): Count {
  const all = sum(counts);
  test.info().annotations.push({ type: "words", description: `${all.typed} ${all.lost.length}` });
  return all;
}
