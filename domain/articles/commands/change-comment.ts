import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result } from "../../kernel/result";
import type { CommentAt, EditComment, SettleThread, Tell } from "../comment-schema";
import { mentionsIn } from "../mentions";
import { mayComment, mayEditComment, mayRemoveComment, maySettle } from "../policy";
import { listCommentHearers } from "../queries/hearers";
import { changeComment } from "../store/comments";
import { announce, namedIn, openRemark, recordRemark, type Told } from "./remark";

/** Puts other words in one's own remark; only people it names for the first time are told. */
export async function editComment(ctx: Context, { commentId, body }: EditComment): Promise<Result<Told>> {
  return transact(ctx.db, async (tx) => {
    const opened = await openRemark(tx, ctx, commentId, (actor, { comment }) => mayEditComment(actor, comment));
    if (!opened.ok) return opened;
    const { comment, root, edition } = opened.value;
    if (comment.removedAt) return notFound("comment", commentId);
    if (comment.body === body) return ok({ commentId, told: [] });

    const before = mentionsIn(comment.body);
    const mentioned = (await namedIn(tx, body)).filter((id) => !before.includes(id));
    await changeComment(tx, commentId, { body, editedAt: ctx.now });
    await recordRemark(tx, ctx, "edit", commentId, edition);
    const about = { editionId: edition.id, threadId: root.id, mentioned, byUserId: ctx.actor.id };
    const named = (await listCommentHearers(tx, about)).filter(({ kind }) => kind === "mentioned");
    return ok(await announce(tx, ctx, edition, comment, named));
  });
}

/** Takes a remark back. Its place stays, and says so; a thread that blocked does so no more when what opened it is gone. */
export async function removeComment(ctx: Context, { commentId }: CommentAt): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await openRemark(tx, ctx, commentId, (actor, { comment }) => mayRemoveComment(actor, comment));
    if (!opened.ok) return opened;
    const { comment, edition } = opened.value;
    if (comment.removedAt) return ok(null);

    await changeComment(tx, commentId, { body: "", removedAt: ctx.now });
    await recordRemark(tx, ctx, "remove", commentId, edition);
    return ok(null);
  });
}

/** Settles a thread, or opens it again. */
export async function settleThread(ctx: Context, { threadId, isSettled }: SettleThread): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await openRemark(tx, ctx, threadId, (actor, { root, edition }) =>
      isSettled ? maySettle(actor, { byUserId: root.byUserId, authorId: edition.authorId }) : mayComment(actor),
    );
    if (!opened.ok) return opened;
    const { root, edition } = opened.value;
    if ((root.resolvedAt !== null) === isSettled) return ok(null);

    await changeComment(
      tx,
      root.id,
      isSettled ? { resolvedAt: ctx.now, resolvedBy: ctx.actor.id } : { resolvedAt: null, resolvedBy: null },
    );
    await recordRemark(tx, ctx, isSettled ? "resolve" : "reopen", root.id, edition);
    return ok(null);
  });
}

/** Shows a remark of one's own to people it did not concern by itself. */
export async function tellOfComment(ctx: Context, { commentId, userIds }: Tell): Promise<Result<Told>> {
  return transact(ctx.db, async (tx) => {
    const opened = await openRemark(tx, ctx, commentId, (actor, { comment }) => mayEditComment(actor, comment));
    if (!opened.ok) return opened;
    const { comment, root, edition } = opened.value;
    if (comment.removedAt) return notFound("comment", commentId);

    const about = { editionId: edition.id, threadId: root.id, mentioned: userIds, byUserId: ctx.actor.id };
    const chosen = (await listCommentHearers(tx, about)).filter(({ userId }) => userIds.includes(userId));
    await recordRemark(tx, ctx, "tell", commentId, edition);
    return ok(await announce(tx, ctx, edition, comment, chosen));
  });
}
