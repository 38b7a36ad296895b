import { z } from "zod";
import { storable } from "../kernel/text";
import { GUEST_COMMENT_MAX, GUEST_NAME_MAX } from "./vocabulary";

/** A remark from the form of a guest's link. `commentId` is made with the page, so that one sent twice is one. */
export const guestCommentSchema = z.object({
  commentId: z.uuid(),
  name: z
    .string()
    .max(GUEST_NAME_MAX, `Keep it under ${GUEST_NAME_MAX} characters`)
    .transform((text) => storable(text).replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, "Give your name, so that the desk knows who says it")),
  body: z
    .string()
    .max(GUEST_COMMENT_MAX, `Keep it under ${GUEST_COMMENT_MAX.toLocaleString("en")} characters`)
    .transform((text) => storable(text).replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(1, "Write what you want to say")),
  /** Blank: the whole story. */
  blockId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{0,64}$/)
    .default("")
    .transform((id) => id || null),
});
export type GuestComment = z.output<typeof guestCommentSchema>;
