import { z } from "zod";
import { storable } from "../kernel/text";
import { editionAtSchema } from "./schema";
import { CHECKPOINT_NAME_MAX, SHARED_WITH_MAX } from "./vocabulary";

const line = (max: number) =>
  z
    .string()
    .max(max, `Keep it under ${max} characters`)
    .transform((text) => storable(text).replace(/\s+/g, " ").trim());

/** Without a name the text only becomes a row of its own. */
export const nameCheckpointSchema = editionAtSchema.extend({ name: line(CHECKPOINT_NAME_MAX).default("") });
export type NameCheckpoint = z.output<typeof nameCheckpointSchema>;

export const restoreRevisionSchema = editionAtSchema.extend({ revisionId: z.uuid() });
export type RestoreRevision = z.output<typeof restoreRevisionSchema>;

const flag = z.union([z.boolean(), z.enum(["true", "on"]).transform(() => true)]).default(false);
/** That a text was opened. */
export const lookSchema = z.strictObject({ editionId: z.uuid(), revisionId: z.uuid() }).transform((look) => ({ ...look, isRead: false }));
/** That it was read to the end. */
export const markReadSchema = editionAtSchema
  .extend({ revisionId: z.uuid() })
  .transform(({ editionId, revisionId }) => ({ editionId, revisionId, isRead: true }));
export type Look = { editionId: string; revisionId: string; isRead: boolean };

/** For the text the sender was looking at. */
export const createShareSchema = editionAtSchema.extend({
  madeFor: line(SHARED_WITH_MAX).pipe(z.string().min(1, "Say whom it is for, so that the desk knows which link to take back")),
  mayComment: flag,
});
export type CreateShare = z.output<typeof createShareSchema>;
export const shareSchema = z.strictObject({ shareId: z.uuid() });
export type ShareInput = z.output<typeof shareSchema>;
