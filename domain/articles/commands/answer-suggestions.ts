import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { newId } from "../../kernel/id";
import { notFound, notReady, ok, type Result } from "../../kernel/result";
import { copyOf } from "../copy";
import type { SaveDraft } from "../schema";
import { lockEdition } from "../store/editions";
import { carryLook } from "../store/history";
import { decide } from "../suggestions";
import { suggestionKeys } from "../suggestions-in";
import type { AnswerSuggestions } from "../suggestions-schema";
import { type Saved, storeDraft } from "./save-draft";

/**
 * Accepts or declines what others suggest, one or several at once, as a version of its own. Passes every gate of a save: its
 * own writer or an editor, with the pen, of the text as they saw it. What is no more in the text has been answered already.
 * Whoever answers goes on reading: what they have not said to be read stays new to them.
 */
export async function answerSuggestions(ctx: Context, input: AnswerSuggestions): Promise<Result<Saved>> {
  const asked = await transact(ctx.db, async (tx): Promise<Result<{ seen: string; save: SaveDraft }>> => {
    const edition = await lockEdition(tx, input.editionId);
    if (!edition) return notFound("edition", input.editionId);
    const waiting = suggestionKeys(edition.head.body);
    const keys = input.keys.filter((key) => waiting.has(key));
    if (keys.length === 0) return notReady({ field: "suggestions", code: "already_answered" });
    const save = {
      ...copyOf(edition.head),
      ...{ editionId: input.editionId, baseVersion: input.baseVersion, saveId: newId() },
      ...{ bylines: edition.bylines.map(({ authorId }) => authorId), about: edition.about },
      body: decide(edition.head.body, keys, input.verdict),
      answers: Object.fromEntries(keys.map((key) => [key, input.verdict])),
    };
    return ok({ seen: edition.head.id, save });
  });
  if (!asked.ok) return asked;
  const { seen, save } = asked.value;
  const saved = await storeDraft(ctx, save, async () => ({}), { keepsRefused: false });
  if (saved.ok)
    await transact(ctx.db, async (tx) => ok(await carryLook(tx, { editionId: input.editionId, userId: ctx.actor.id, from: seen })));
  return saved;
}
