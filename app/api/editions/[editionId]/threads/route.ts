import { fromDesk } from "@/app/_server/database";
import { defineQuestion } from "@/app/_server/define-question";
import { defineRoute } from "@/app/_server/http";
import { limitDeed } from "@/app/_server/rate-limit";
import { commentOn } from "@/domain/articles/commands/comment-on";
import { commentOnSchema, REMARK_MAX_BYTES } from "@/domain/articles/comment-schema";
import { readNotes } from "@/domain/articles/queries/threads";
import { isUuid } from "@/domain/kernel/id";

/** What was remarked on an edition, as whoever asks may act on it. */
export const GET = defineQuestion<"editionId">(async ({ actor, params: { editionId } }) =>
  isUuid(editionId) ? fromDesk((db) => readNotes(db, actor, editionId)) : null,
);

// Routes, not actions: a story stays open longer than an address of an action lasts, and a note need not redraw the page.
export const POST = defineRoute(commentOnSchema, commentOn, { maxBytes: REMARK_MAX_BYTES, limit: limitDeed });
