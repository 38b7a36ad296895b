import { defineRoute } from "@/app/_server/http";
import { limitDeed } from "@/app/_server/rate-limit";
import { reply } from "@/domain/articles/commands/comment-on";
import { REMARK_MAX_BYTES, replySchema } from "@/domain/articles/comment-schema";

export const POST = defineRoute(replySchema, reply, { maxBytes: REMARK_MAX_BYTES, limit: limitDeed });
