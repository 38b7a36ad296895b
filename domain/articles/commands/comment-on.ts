import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import type { CommentOn, Reply } from "../comment-schema";
import { mayBlock, mayComment } from "../policy";
import { changeComment, findEditionOf, insertComment, lockComment, placeOf } from "../store/comments";
import { openRemark, recordRemark, type Told, tellOf } from "./remark";

/** Remarks on the story, a block or words of it, beside the copy and never in it. The same `commentId` twice is one remark. */
export async function commentOn(ctx: Context, input: CommentOn): Promise<Result<Told>> {
  return transact(ctx.db, async (tx) => {
    const edition = await findEditionOf(tx, input.editionId);
    if (!edition) return notFound("edition", input.editionId);
    const refusal = refusalOf(mayComment(ctx.actor)) ?? (input.isBlocking ? refusalOf(mayBlock(ctx.actor)) : null);
    return refusal ?? openThread(tx, ctx, edition, input, { byUserId: ctx.actor.id });
  });
}

type Speaker = { byUserId: string } | { byUserId: null; shareId: string; guestName: string };

/** The first remark of a thread and the news of it, for whoever may speak here: each door asks that for itself. */
export async function openThread(
  tx: Tx,
  ctx: Context,
  edition: { id: string; articleId: string },
  { commentId: id, body, anchor, isBlocking }: Omit<CommentOn, "editionId">,
  by: Speaker,
): Promise<Result<Told>> {
  const isNew = await insertComment(tx, { id, editionId: edition.id, body, ...placeOf(anchor), isBlocking, ...by, at: ctx.now });
  if (!isNew) return saidBefore(tx, id, edition.id);
  await recordRemark(tx, ctx, "make", id, edition);
  return ok(await tellOf(tx, ctx, edition, { id, threadId: id, body, byUserId: by.byUserId }));
}

/** Answers in a thread; one that was settled is open again, since there is more to say. */
export async function reply(ctx: Context, { threadId, commentId: id, body }: Reply): Promise<Result<Told>> {
  return transact(ctx.db, async (tx) => {
    const opened = await openRemark(tx, ctx, threadId, mayComment);
    if (!opened.ok) return opened;
    const { root, edition } = opened.value;
    const remark = { id, body, byUserId: ctx.actor.id };
    if (!(await insertComment(tx, { ...remark, editionId: edition.id, parentId: root.id, at: ctx.now })))
      return saidBefore(tx, id, edition.id);

    await recordRemark(tx, ctx, "reply", id, edition);
    if (root.resolvedAt) {
      await changeComment(tx, root.id, { resolvedAt: null, resolvedBy: null });
      await recordRemark(tx, ctx, "reopen", root.id, edition);
    }
    return ok(await tellOf(tx, ctx, edition, { ...remark, threadId: root.id }));
  });
}

/** A remark that was sent again because its answer got lost: nobody is told twice. */
async function saidBefore(tx: Tx, commentId: string, editionId: string): Promise<Result<Told>> {
  const before = await lockComment(tx, commentId);
  return before?.comment.editionId === editionId ? ok({ commentId, told: [] }) : notFound("comment", commentId);
}
