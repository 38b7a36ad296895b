import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { editionLooks } from "@/db/schema/review";
import { settings } from "@/db/schema/staff";
import { zonedHour } from "../../kernel/zoned-hour";
import { type RevisionRow, revisionOf } from "./editions";

/** A text of any edition of this article, or null. */
export async function findTextOf(tx: Tx, articleId: string, revisionId: string): Promise<RevisionRow | null> {
  const [found] = await tx
    .select({ revision: revisions })
    .from(revisions)
    .innerJoin(editions, eq(editions.id, revisions.editionId))
    .where(and(eq(revisions.id, revisionId), eq(editions.articleId, articleId)));
  return found ? revisionOf(found.revision) : null;
}

/** Gives a sealed text its name. One that has a name keeps it. */
export async function nameRevision(tx: Tx, revisionId: string, label: string) {
  await tx
    .update(revisions)
    .set({ label })
    .where(and(eq(revisions.id, revisionId), isNull(revisions.label)));
}

/** "10:30", by the desk's clock. */
export async function deskHour(tx: Tx, at: Date): Promise<string> {
  const [desk] = await tx.select({ zone: settings.timeZone }).from(settings);
  return zonedHour(at, desk?.zone ?? "UTC").slice(-5);
}

export async function recordLook(tx: Tx, look: typeof editionLooks.$inferInsert) {
  const { at, isRead } = look;
  await tx
    .insert(editionLooks)
    .values(look)
    .onConflictDoUpdate({
      target: [editionLooks.editionId, editionLooks.userId, editionLooks.revisionId],
      set: isRead ? { at, isRead } : { at },
    });
}

/** A look goes over to the text that stands now, from one that whoever looks has changed by their answers; what they said to be read stays so. */
export async function carryLook(tx: Tx, { editionId, userId, from }: { editionId: string; userId: string; from: string }) {
  await tx.execute(sql`
    update edition_looks l set revision_id = e.head_revision_id from editions e
    where e.id = l.edition_id and l.edition_id = ${editionId} and l.user_id = ${userId} and l.revision_id = ${from} and not l.is_read
      and not exists (select from edition_looks o
        where o.edition_id = l.edition_id and o.user_id = l.user_id and o.revision_id = e.head_revision_id)`);
}
