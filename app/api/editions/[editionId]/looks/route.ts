import { defineRoute } from "@/app/_server/http";
import { limitDeed } from "@/app/_server/rate-limit";
import { recordLookAt } from "@/domain/articles/commands/record-look";
import { lookSchema } from "@/domain/articles/history-schema";

// A route, not an action: an action would make the page anew around somebody who only began to read it.
export const PUT = defineRoute(lookSchema, recordLookAt, { maxBytes: 1_024, limit: limitDeed });
