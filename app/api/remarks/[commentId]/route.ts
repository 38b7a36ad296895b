import { defineRoute } from "@/app/_server/http";
import { limitDeed } from "@/app/_server/rate-limit";
import { editComment, removeComment } from "@/domain/articles/commands/change-comment";
import { commentSchema, editCommentSchema, REMARK_MAX_BYTES } from "@/domain/articles/comment-schema";

export const PUT = defineRoute(editCommentSchema, editComment, { maxBytes: REMARK_MAX_BYTES, limit: limitDeed });
export const DELETE = defineRoute(commentSchema, removeComment, { maxBytes: REMARK_MAX_BYTES, limit: limitDeed });
