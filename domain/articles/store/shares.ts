import { and, eq, gt, isNull } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { editions } from "@/db/schema/articles";
import { editionShares } from "@/db/schema/review";

export const insertShare = async (tx: Tx, row: typeof editionShares.$inferInsert) =>
  only(await tx.insert(editionShares).values(row).returning({ id: editionShares.id }));

/** The link with what the policy asks of its story, locked. */
export async function lockShare(tx: Tx, shareId: string) {
  const [found] = await tx
    .select({
      id: editionShares.id,
      editionId: editionShares.editionId,
      revokedAt: editionShares.revokedAt,
      madeFor: editionShares.madeFor,
      articleId: editions.articleId,
      status: editions.status,
      authorId: editions.authorId,
    })
    .from(editionShares)
    .innerJoin(editions, eq(editions.id, editionShares.editionId))
    .where(eq(editionShares.id, shareId))
    .for("update", { of: editionShares });
  return found ?? null;
}

export async function revokeShareRow(tx: Tx, shareId: string, revoked: { revokedAt: Date; revokedBy: string }) {
  await tx
    .update(editionShares)
    .set(revoked)
    .where(and(eq(editionShares.id, shareId), isNull(editionShares.revokedAt)));
}

/** The link by its hash while it leads anywhere, kept as it is until whoever asked is done. */
export async function holdShare(tx: Tx, tokenHash: string, now: Date) {
  const [found] = await tx
    .select({ id: editionShares.id, editionId: editionShares.editionId, mayComment: editionShares.mayComment })
    .from(editionShares)
    .where(and(eq(editionShares.tokenHash, tokenHash), isNull(editionShares.revokedAt), gt(editionShares.expiresAt, now)))
    .for("share");
  return found ?? null;
}
