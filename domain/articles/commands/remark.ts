import { recordDeed } from "@/db/audit";
import type { Tx } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Actor, Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, type Verdict } from "../../kernel/result";
import { mentionsIn } from "../mentions";
import { type Hearer, listCommentHearers } from "../queries/hearers";
import { type CommentRow, findEditionOf, knownPeople, lockComment } from "../store/comments";

type In = { id: string; articleId: string };
export type Told = { commentId: string; told: string[] };

type Edition = NonNullable<Awaited<ReturnType<typeof findEditionOf>>>;
type Opened = { comment: CommentRow; root: CommentRow; edition: Edition };
type May = (actor: Actor, opened: Opened) => Verdict;

/** The gate of every verb on a remark: it is there and was not taken back, its thread is locked, and it is permitted. */
export async function openRemark(tx: Tx, ctx: Context, commentId: string, may: May): Promise<Result<Opened>> {
  const found = await lockComment(tx, commentId);
  const edition = found && (await findEditionOf(tx, found.root.editionId));
  if (!found || !edition) return notFound("comment", commentId);
  return refusalOf(may(ctx.actor, { ...found, edition })) ?? ok({ ...found, edition });
}

/** One line in the story's timeline; what was said is not repeated there. */
export const recordRemark = (tx: Tx, ctx: Context, verb: string, commentId: string, edition: In) =>
  recordDeed(tx, ctx, {
    action: `comment.${verb}`,
    subject: { type: "comment", id: commentId },
    articleId: edition.articleId,
    editionId: edition.id,
  });

/** Names that nobody has are words like others. */
export async function namedIn(tx: Tx, body: string): Promise<string[]> {
  const ids = mentionsIn(body);
  const known = await knownPeople(tx, ids);
  return ids.filter((id) => known.has(id));
}

type Remark = Pick<CommentRow, "id" | "byUserId"> & { threadId: string; body: string };

/** Whom a remark concerns: sent to them with the commit, and returned by name so that whoever made it is told who hears. */
export async function tellOf(tx: Tx, ctx: Context, edition: In, { id, threadId, body, byUserId }: Remark): Promise<Told> {
  const about = { editionId: edition.id, threadId, mentioned: await namedIn(tx, body), byUserId };
  return announce(tx, ctx, edition, { id, byUserId }, await listCommentHearers(tx, about));
}

export async function announce(
  tx: Tx,
  ctx: Context,
  edition: In,
  { id: commentId, byUserId: by }: Pick<CommentRow, "id" | "byUserId">,
  hearers: readonly Hearer[],
): Promise<Told> {
  const told = hearers.map(({ userId, kind }) => ({ userId, kind }));
  if (told.length > 0)
    await recordEvent(tx, "comment.made", { editionId: edition.id, articleId: edition.articleId, commentId, by, told }, ctx.now);
  return { commentId, told: hearers.map(({ name }) => name) };
}
