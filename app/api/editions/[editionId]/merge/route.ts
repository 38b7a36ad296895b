import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { defineRoute } from "@/app/_server/http";
import { limitAutosave } from "@/app/_server/rate-limit";
import { saveMerged } from "@/domain/articles/commands/save-merged";
import { DRAFT_MAX_BYTES, DRAFT_MAX_DEPTH } from "@/domain/articles/document";
import { mayRead } from "@/domain/articles/policy";
import { saveMergedSchema } from "@/domain/articles/presence-schema";
import { findMerge, findNewestAside } from "@/domain/articles/queries/merge";
import { isUuid } from "@/domain/kernel/id";
import { parseBoundedJson } from "@/domain/kernel/text";

const NEVER_KEPT = { "cache-control": "private, no-store" };
const answer = (value: unknown, status: number) => Response.json(value, { status, headers: NEVER_KEPT });

/** A text kept aside with what it was based on and what stands now: `?text=…`, or the newest of whoever asks. */
export async function GET(request: Request, { params }: { params: Promise<{ editionId: string }> }) {
  const actor = await currentActor();
  if (!actor || !mayRead(actor).allowed) return answer({ kind: "signed_out" }, 401);
  const { editionId } = await params;
  const named = new URL(request.url).searchParams.get("text");
  if (!isUuid(editionId) || (named !== null && !isUuid(named))) return answer({ kind: "not_found", what: "edition", id: editionId }, 404);
  const text = named ?? (await fromDesk((db) => findNewestAside(db, editionId, actor.id)));
  const found = text ? await fromDesk((db) => findMerge(db, editionId, text)) : null;
  return found ? answer(found, 200) : answer({ kind: "not_found", what: "revision", id: text ?? "" }, 404);
}

export const POST = defineRoute(saveMergedSchema, saveMerged, {
  maxBytes: DRAFT_MAX_BYTES,
  limit: limitAutosave,
  parse: (text) => parseBoundedJson(text, DRAFT_MAX_DEPTH),
});
