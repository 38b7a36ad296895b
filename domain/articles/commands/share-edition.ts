import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import { hashOfToken, newToken } from "../../kernel/token";
import type { CreateShare, ShareInput } from "../history-schema";
import { mayShare } from "../policy";
import { sealHead } from "../store/revisions";
import { insertShare, lockShare, revokeShareRow } from "../store/shares";
import { guestReviewPath, SHARE_DAYS } from "../vocabulary";
import { look, record } from "./gate";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Makes a link by which somebody without an account reads this text, and no later one. The path is told this once and never again. */
export async function createShare(ctx: Context, input: CreateShare): Promise<Result<{ path: string }>> {
  return transact(ctx.db, async (tx) => {
    const looked = await look(tx, ctx, input, mayShare);
    if (!looked.ok) return looked;
    const edition = looked.value;

    const token = newToken();
    await sealHead(tx, edition, ctx.now);
    const { id } = await insertShare(tx, {
      ...{ editionId: edition.id, revisionId: edition.head.id, tokenHash: hashOfToken(token) },
      ...{ madeFor: input.madeFor, mayComment: input.mayComment },
      ...{ createdBy: ctx.actor.id, createdAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + SHARE_DAYS * DAY_MS) },
    });
    await record(tx, ctx, "edition.share", edition, { after: { shareId: id, madeFor: input.madeFor, mayComment: input.mayComment } });
    return ok({ path: guestReviewPath(token) });
  });
}

/** Takes a link back: from the next request on it leads nowhere. */
export async function revokeShare(ctx: Context, { shareId }: ShareInput): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const share = await lockShare(tx, shareId);
    if (!share) return notFound("share", shareId);
    const refusal = refusalOf(mayShare(ctx.actor, share));
    if (refusal) return refusal;
    if (share.revokedAt) return ok(null);

    await revokeShareRow(tx, shareId, { revokedAt: ctx.now, revokedBy: ctx.actor.id });
    await record(tx, ctx, "edition.revoke_share", { ...share, id: share.editionId }, { after: { shareId, madeFor: share.madeFor } });
    return ok(null);
  });
}
