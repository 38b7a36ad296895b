import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { editionLooks } from "@/db/schema/review";

/**
 * The text somebody saw last of an edition: the newest they said they read, or the newest they opened that is not the one
 * that stands. Null for a first look, which goes on while the page is opened again.
 */
export async function findLastLook(db: Reader, editionId: string, userId: string) {
  const [found] = await db
    .select({ revisionId: editionLooks.revisionId, at: editionLooks.at, isRead: editionLooks.isRead })
    .from(editionLooks)
    .innerJoin(revisions, eq(revisions.id, editionLooks.revisionId))
    .innerJoin(editions, eq(editions.id, editionLooks.editionId))
    .where(
      and(
        eq(editionLooks.editionId, editionId),
        eq(editionLooks.userId, userId),
        isNull(revisions.baseRevisionId),
        or(eq(editionLooks.isRead, true), sql`${editionLooks.revisionId} <> ${editions.headRevisionId}`),
      ),
    )
    .orderBy(desc(revisions.number))
    .limit(1);
  return found ?? null;
}
