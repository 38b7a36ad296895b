import { z } from "zod";

const key = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "No key of a suggestion");
/** Suggestions answered at once. */
const AT_ONCE_MAX = 2_000;
export const verdictSchema = z.enum(["accept", "decline"]);

/** How those that left the text with a save were answered, by their keys. */
export const answersSchema = z
  .record(key, verdictSchema)
  .refine((answers) => Object.keys(answers).length <= AT_ONCE_MAX, `At most ${AT_ONCE_MAX} at once`);

export const answerSuggestionsSchema = z.strictObject({
  editionId: z.uuid(),
  baseVersion: z.coerce.number().int().positive(),
  verdict: verdictSchema,
  keys: z.array(key).min(1, "Choose a suggestion").max(AT_ONCE_MAX),
});
export type AnswerSuggestions = z.output<typeof answerSuggestionsSchema>;
