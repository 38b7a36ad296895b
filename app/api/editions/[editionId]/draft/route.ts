import { defineRoute } from "@/app/_server/http";
import { limitAutosave } from "@/app/_server/rate-limit";
import { saveDraft } from "@/domain/articles/commands/save-draft";
import { DRAFT_MAX_BYTES, DRAFT_MAX_DEPTH } from "@/domain/articles/document";
import { saveDraftSchema } from "@/domain/articles/schema";
import { parseBoundedJson } from "@/domain/kernel/text";

// A route, not an action: actions run one at a time and change address with each build; an editor's tab outlives both.
export const PUT = defineRoute(saveDraftSchema, saveDraft, {
  maxBytes: DRAFT_MAX_BYTES,
  limit: limitAutosave,
  parse: (text) => parseBoundedJson(text, DRAFT_MAX_DEPTH),
});
