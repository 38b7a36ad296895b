import { defineRoute } from "@/app/_server/http";
import { limitDeed } from "@/app/_server/rate-limit";
import { tellOfComment } from "@/domain/articles/commands/change-comment";
import { REMARK_MAX_BYTES, tellSchema } from "@/domain/articles/comment-schema";

export const POST = defineRoute(tellSchema, tellOfComment, { maxBytes: REMARK_MAX_BYTES, limit: limitDeed });
