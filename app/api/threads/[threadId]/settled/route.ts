import { defineRoute } from "@/app/_server/http";
import { limitDeed } from "@/app/_server/rate-limit";
import { settleThread } from "@/domain/articles/commands/change-comment";
import { REMARK_MAX_BYTES, settleThreadSchema } from "@/domain/articles/comment-schema";

export const PUT = defineRoute(settleThreadSchema, settleThread, { maxBytes: REMARK_MAX_BYTES, limit: limitDeed });
