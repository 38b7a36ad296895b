import { and, asc, inArray, isNotNull, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { articles } from "@/db/schema/articles";
import { frontPins } from "@/db/schema/front";

/** The pins in their order, held until the transaction ends: two editors arrange one after the other. */
export async function lockPins(tx: Tx): Promise<string[]> {
  await tx.execute(sql`lock table ${frontPins} in share row exclusive mode`);
  return listPins(tx);
}

const listPins = async (db: Reader): Promise<string[]> =>
  (await db.select({ id: frontPins.articleId }).from(frontPins).orderBy(asc(frontPins.position))).map(({ id }) => id);

/** Of these stories, those that readers can open. */
export async function liveAmong(db: Reader, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, [...ids]), isNotNull(articles.liveEditionId)));
  return new Set(rows.map(({ id }) => id));
}

export async function replacePins(tx: Tx, ids: readonly string[], by: { userId: string; at: Date }) {
  await tx.delete(frontPins);
  const rows = ids.map((articleId, index) => ({ articleId, position: index + 1, pinnedBy: by.userId, pinnedAt: by.at }));
  if (rows.length > 0) await tx.insert(frontPins).values(rows);
}
