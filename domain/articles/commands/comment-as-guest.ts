import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import { hashOfToken } from "../../kernel/token";
import type { GuestComment } from "../guest-schema";
import { mayCommentAsGuest } from "../policy";
import { findEditionOf } from "../store/comments";
import { holdShare } from "../store/shares";
import { openThread } from "./comment-on";

/** A remark by somebody without an account, under the name they give, through a link that allows it. Never blocks anything. */
export async function commentAsGuest(ctx: Context, input: GuestComment & { token: string }): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const share = await holdShare(tx, hashOfToken(input.token), ctx.now);
    const edition = share && (await findEditionOf(tx, share.editionId));
    if (!share || !edition) return notFound("share", "");
    const refusal = refusalOf(mayCommentAsGuest(share));
    if (refusal) return refusal;

    const { commentId, body, blockId, name: guestName } = input;
    const anchor = blockId === null ? null : { blockId, quote: null };
    const remark = { commentId, body, anchor, isBlocking: false };
    const told = await openThread(tx, ctx, edition, remark, { byUserId: null, shareId: share.id, guestName });
    return told.ok ? ok(null) : told;
  });
}
