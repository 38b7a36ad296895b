import type { Tx } from "@/db/connect";
import type { Context } from "../../kernel/context";
import type { Doc } from "../document";
import type { LockedEdition } from "../store/editions";
import { insertSuggestions, listSuggestions, settleSuggestions } from "../store/suggestions";
import type { Verdict } from "../suggestions";
import { suggestionKeys } from "../suggestions-in";
import type { SuggestionState } from "../vocabulary";
import { record } from "./gate";

export type Answers = Readonly<Record<string, Verdict>>;
const STATES = { accept: "accepted", decline: "declined" } as const satisfies Record<Verdict, SuggestionState>;

/**
 * Brings what is on record about an edition's suggestions up to its text: a key that is new belongs to whoever sent it, one
 * that is back waits again under the name it had, and one that left was answered or went with its words.
 */
export async function keepSuggestions(tx: Tx, ctx: Context, edition: LockedEdition, body: Doc, answers: Answers): Promise<void> {
  const inText = suggestionKeys(body);
  const rows = await listSuggestions(tx, edition.id);
  const known = new Map(rows.map(({ key, state }) => [key, state]));
  const settle = (keys: readonly string[], state: SuggestionState) => settleSuggestions(tx, edition.id, keys, state, ctx.actor.id, ctx.now);
  await insertSuggestions(
    tx,
    edition.id,
    [...inText].filter((key) => !known.has(key)),
    ctx.actor.id,
    ctx.now,
  );
  await settle(
    [...inText].filter((key) => (known.get(key) ?? "open") !== "open"),
    "open",
  );
  const left = [...known].flatMap(([key, state]) => (state === "open" && !inText.has(key) ? [key] : []));
  await settle(
    left.filter((key) => !Object.hasOwn(answers, key)),
    "removed",
  );
  for (const verdict of ["accept", "decline"] as const) {
    const answered = left.filter((key) => Object.hasOwn(answers, key) && answers[key] === verdict);
    await settle(answered, STATES[verdict]);
    if (answered.length > 0)
      await record(tx, ctx, `edition.${verdict}_suggestions`, edition, { after: { suggestions: answered.length, keys: answered } });
  }
}
