import { fromDesk } from "@/app/_server/database";
import { defineQuestion } from "@/app/_server/define-question";
import { defineRoute } from "@/app/_server/http";
import { limitAutosave } from "@/app/_server/rate-limit";
import { saveMerged } from "@/domain/articles/commands/save-merged";
import { DRAFT_MAX_BYTES, DRAFT_MAX_DEPTH } from "@/domain/articles/document";
import { saveMergedSchema } from "@/domain/articles/presence-schema";
import { findMerge, findNewestAside } from "@/domain/articles/queries/merge";
import { isUuid } from "@/domain/kernel/id";
import { parseBoundedJson } from "@/domain/kernel/text";

/** A text kept aside with what it was based on and what stands now: `?text=…`, or the newest of whoever asks. */
export const GET = defineQuestion<"editionId">(async ({ actor, params: { editionId }, search }) => {
  const named = search.get("text");
  if (!isUuid(editionId) || (named !== null && !isUuid(named))) return null;
  const text = named ?? (await fromDesk((db) => findNewestAside(db, editionId, actor.id)));
  return text ? fromDesk((db) => findMerge(db, editionId, text)) : null;
});

export const POST = defineRoute(saveMergedSchema, saveMerged, {
  maxBytes: DRAFT_MAX_BYTES,
  limit: limitAutosave,
  parse: (text) => parseBoundedJson(text, DRAFT_MAX_DEPTH),
});
