import { z } from "zod";
import { saveDraftSchema } from "./schema";
import { PRESENCE_MODES } from "./vocabulary";

const tab = { editionId: z.uuid(), tabId: z.uuid() };

/** One beat of a tab that has a story open; `isLeaving` is its last. */
export const beatSchema = z.strictObject({
  ...tab,
  mode: z.enum(PRESENCE_MODES),
  isHidden: z.boolean().default(false),
  isLeaving: z.boolean().default(false),
});
export type BeatInput = z.output<typeof beatSchema>;

export const penSchema = z.strictObject(tab);
export type PenInput = z.output<typeof penSchema>;
export const answerForPenSchema = penSchema.extend({ answer: z.enum(["give", "not_now"]) });
export type AnswerForPen = z.output<typeof answerForPenSchema>;

/** A merged text, and the side revision whose words it took in. */
export const saveMergedSchema = saveDraftSchema.extend({ mergedRevisionId: z.uuid() });
export type SaveMerged = z.output<typeof saveMergedSchema>;
