import { defineRoute } from "@/app/_server/http";
import { limitBeat } from "@/app/_server/rate-limit";
import { beat } from "@/domain/articles/commands/beat";
import { beatSchema } from "@/domain/articles/presence-schema";

/** Bytes: ids, a word and two answers. */
const BEAT_MAX_BYTES = 1_024;

// A route, not an action: it comes every four seconds, and once more from a page that is already gone.
export const POST = defineRoute(beatSchema, beat, { maxBytes: BEAT_MAX_BYTES, limit: limitBeat });
