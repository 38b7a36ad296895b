import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { defineRoute } from "@/app/_server/http";
import { limitDeed } from "@/app/_server/rate-limit";
import { commentOn } from "@/domain/articles/commands/comment-on";
import { commentOnSchema, REMARK_MAX_BYTES } from "@/domain/articles/comment-schema";
import { mayComment } from "@/domain/articles/policy";
import { readNotes } from "@/domain/articles/queries/threads";
import { isUuid } from "@/domain/kernel/id";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };

/** What was remarked on an edition, as whoever asks may act on it. */
export async function GET(_request: Request, { params }: { params: Promise<{ editionId: string }> }) {
  const { editionId } = await params;
  const actor = await currentActor();
  if (!actor || !mayComment(actor).allowed) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  if (!isUuid(editionId)) return new Response(null, { status: 404, ...NEVER_KEPT });
  return Response.json(await fromDesk((db) => readNotes(db, actor, editionId)), NEVER_KEPT);
}

// Routes, not actions: a story stays open longer than an address of an action lasts, and a note need not redraw the page.
export const POST = defineRoute(commentOnSchema, commentOn, { maxBytes: REMARK_MAX_BYTES, limit: limitDeed });
