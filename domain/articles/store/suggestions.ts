import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { suggestions } from "@/db/schema/suggestions";
import type { SuggestionState } from "../vocabulary";

export const listSuggestions = (tx: Tx, editionId: string) =>
  tx.select({ key: suggestions.key, state: suggestions.state }).from(suggestions).where(eq(suggestions.editionId, editionId));

/** Writes down whose the new ones are. */
export async function insertSuggestions(tx: Tx, editionId: string, keys: readonly string[], by: string, at: Date) {
  if (keys.length > 0) await tx.insert(suggestions).values(keys.map((key) => ({ editionId, key, by, at })));
}

/** What became of them; open again where their words are back in the text. */
export async function settleSuggestions(tx: Tx, editionId: string, keys: readonly string[], state: SuggestionState, by: string, at: Date) {
  if (keys.length === 0) return;
  const decided = state === "open" ? { decidedBy: null, decidedAt: null } : { decidedBy: by, decidedAt: at };
  await tx
    .update(suggestions)
    .set({ state, ...decided })
    .where(and(eq(suggestions.editionId, editionId), inArray(suggestions.key, [...keys])));
}
