import { z } from "zod";
import { storable } from "../kernel/text";
import { CONTEXT_MAX, QUOTE_MAX } from "./anchors";
import { COMMENT_MAX } from "./vocabulary";

/** Bytes of a remark as it is sent: its words in any script, and its quote. */
export const REMARK_MAX_BYTES = 64 * 1024;

const remark = z
  .string()
  .max(COMMENT_MAX, `Keep it under ${COMMENT_MAX.toLocaleString("en")} characters`)
  .transform((text) => storable(text).replaceAll("\r\n", "\n").trim())
  .pipe(z.string().min(1, "Write the note"));

const quoteSchema = z.strictObject({
  exact: z
    .string()
    .max(QUOTE_MAX)
    .refine((text) => text.trim() !== "")
    .transform(storable),
  prefix: z.string().max(CONTEXT_MAX).transform(storable),
  suffix: z.string().max(CONTEXT_MAX).transform(storable),
});
const anchorSchema = z.strictObject({ blockId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), quote: quoteSchema.nullable() });

/** Made by whoever writes, so that the same remark sent twice is one. */
const own = { commentId: z.uuid(), body: remark };
export const commentOnSchema = z.strictObject({
  ...own,
  editionId: z.uuid(),
  /** Null: the whole story. */
  anchor: anchorSchema.nullable(),
  isBlocking: z.boolean().default(false),
});
export const replySchema = z.strictObject({ ...own, threadId: z.uuid() });
export const editCommentSchema = z.strictObject(own);
export const commentSchema = z.strictObject({ commentId: z.uuid() });
export const settleThreadSchema = z.strictObject({ threadId: z.uuid(), isSettled: z.boolean() });
export const tellSchema = z.strictObject({ commentId: z.uuid(), userIds: z.array(z.uuid()).min(1, "Choose somebody").max(20) });

export type CommentOn = z.output<typeof commentOnSchema>;
export type Reply = z.output<typeof replySchema>;
export type EditComment = z.output<typeof editCommentSchema>;
export type CommentAt = z.output<typeof commentSchema>;
export type SettleThread = z.output<typeof settleThreadSchema>;
export type Tell = z.output<typeof tellSchema>;
