import { and, asc, desc, eq, gt, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { editionShares } from "@/db/schema/review";
import { users } from "@/db/schema/staff";
import { hashOfToken } from "../../kernel/token";

const revoker = alias(users, "revoker");

/** Every link made for guests of an edition, newest first. */
export const listShares = (db: Reader, editionId: string) =>
  db
    .select({
      id: editionShares.id,
      madeFor: editionShares.madeFor,
      mayComment: editionShares.mayComment,
      createdBy: users.name,
      createdAt: editionShares.createdAt,
      expiresAt: editionShares.expiresAt,
      revokedAt: editionShares.revokedAt,
      revokedBy: revoker.name,
      textNumber: revisions.number,
      textSavedAt: revisions.lastSavedAt,
    })
    .from(editionShares)
    .innerJoin(users, eq(users.id, editionShares.createdBy))
    .innerJoin(revisions, eq(revisions.id, editionShares.revisionId))
    .leftJoin(revoker, eq(revoker.id, editionShares.revokedBy))
    .where(eq(editionShares.editionId, editionId))
    .orderBy(desc(editionShares.createdAt));
export type ShareRow = Awaited<ReturnType<typeof listShares>>[number];

/** What a guest's link leads to; null alike for one that never was, is over, or was taken back. */
export async function findShare(db: Reader, token: string, now: Date) {
  const [found] = await db
    .select({
      id: editionShares.id,
      editionId: editionShares.editionId,
      revisionId: editionShares.revisionId,
      mayComment: editionShares.mayComment,
      expiresAt: editionShares.expiresAt,
      articleId: editions.articleId,
    })
    .from(editionShares)
    .innerJoin(editions, eq(editions.id, editionShares.editionId))
    .where(and(eq(editionShares.tokenHash, hashOfToken(token)), isNull(editionShares.revokedAt), gt(editionShares.expiresAt, now)));
  return found ?? null;
}

/** What was said through a link, oldest first; what was taken away is not in it. */
export const listSaidThrough = (db: Reader, shareId: string) =>
  db
    .select({ id: comments.id, name: comments.guestName, body: comments.body, blockId: comments.blockId, at: comments.at })
    .from(comments)
    .where(and(eq(comments.shareId, shareId), isNull(comments.removedAt)))
    .orderBy(asc(comments.at), asc(comments.id));
