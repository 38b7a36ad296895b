import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { editions } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { users } from "@/db/schema/staff";
import type { Anchor } from "../anchors";

export type CommentRow = typeof comments.$inferSelect;

/** Where a thread stands, as its row keeps it. */
export const placeOf = (anchor: Anchor | null) => ({
  blockId: anchor?.blockId ?? null,
  exact: anchor?.quote?.exact ?? null,
  prefix: anchor?.quote?.prefix ?? null,
  suffix: anchor?.quote?.suffix ?? null,
});

/** Null without a block: the remark is on the whole story. */
export function anchorOf({ blockId, exact, prefix, suffix }: Pick<CommentRow, "blockId" | "exact" | "prefix" | "suffix">): Anchor | null {
  if (blockId === null) return null;
  return { blockId, quote: exact === null ? null : { exact, prefix: prefix ?? "", suffix: suffix ?? "" } };
}

/** False where a remark with this id is there already. */
export async function insertComment(tx: Tx, comment: typeof comments.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(comments).values(comment).onConflictDoNothing({ target: comments.id }).returning({ id: comments.id })).length === 1
  );
}

/** The remark with what opened its thread, that row locked: whatever is done in a thread is done one after another. */
export async function lockComment(tx: Tx, commentId: string) {
  const [found] = await tx.select({ threadId: comments.parentId }).from(comments).where(eq(comments.id, commentId));
  if (!found) return null;
  const [root] = await tx
    .select()
    .from(comments)
    .where(eq(comments.id, found.threadId ?? commentId))
    .for("update");
  if (!root) return null;
  const [comment] = found.threadId ? await tx.select().from(comments).where(eq(comments.id, commentId)).for("update") : [root];
  return comment ? { comment, root } : null;
}

type Change = Partial<Pick<CommentRow, "body" | "editedAt" | "resolvedBy" | "resolvedAt" | "removedAt">>;
export async function changeComment(tx: Tx, commentId: string, change: Change) {
  await tx.update(comments).set(change).where(eq(comments.id, commentId));
}

/** Of these people, those with an account. */
export async function knownPeople(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return new Set(rows.map(({ id }) => id));
}

/** The threads that stand somewhere in the text. */
export async function listAnchored(tx: Tx, editionId: string) {
  const rows = await tx
    .select({ id: comments.id, blockId: comments.blockId, exact: comments.exact, prefix: comments.prefix, suffix: comments.suffix })
    .from(comments)
    .where(and(eq(comments.editionId, editionId), isNull(comments.parentId), isNotNull(comments.exact)));
  return rows.flatMap((row) => {
    const anchor = anchorOf(row);
    return anchor ? [{ id: row.id, anchor }] : [];
  });
}

export async function moveAnchor(tx: Tx, threadId: string, anchor: Anchor) {
  await tx.update(comments).set(placeOf(anchor)).where(eq(comments.id, threadId));
}

/** What a remark's door asks of the edition it is made on. */
export async function findEditionOf(tx: Tx, editionId: string) {
  const [row] = await tx
    .select({ id: editions.id, articleId: editions.articleId, authorId: editions.authorId })
    .from(editions)
    .where(eq(editions.id, editionId));
  return row ?? null;
}
