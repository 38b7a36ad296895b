import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import type { Look } from "../history-schema";
import { mayRead } from "../policy";
import { lockEdition } from "../store/editions";
import { findTextOf, recordLook } from "../store/history";
import { sealHead } from "../store/revisions";

/**
 * Remembers which text somebody has seen, so that the desk can say what changed since. A text still being written is sealed
 * by the first who looks at it, but its writer: what was seen stays to be compared with.
 */
export async function recordLookAt(ctx: Context, input: Look): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const edition = await lockEdition(tx, input.editionId);
    if (!edition) return notFound("edition", input.editionId);
    const refusal = refusalOf(mayRead(ctx.actor));
    if (refusal) return refusal;
    const text = await findTextOf(tx, edition.articleId, input.revisionId);
    if (text?.editionId !== edition.id) return notFound("revision", input.revisionId);

    const isBeingWritten = text.id === edition.head.id && edition.head.sealedAt === null;
    if (isBeingWritten && edition.head.savedBy !== ctx.actor.id) await sealHead(tx, edition, ctx.now);
    await recordLook(tx, { editionId: edition.id, userId: ctx.actor.id, revisionId: text.id, at: ctx.now, isRead: input.isRead });
    return ok(null);
  });
}
