import { asc, desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { auditLog, users } from "@/db/schema/staff";

/** What was done to a story, newest first. `by` is null where the clock did it. */
export const listTimeline = (db: Reader, articleId: string) =>
  db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      action: auditLog.action,
      by: users.name,
      editionId: auditLog.editionId,
      editionNumber: editions.number,
      before: auditLog.before,
      after: auditLog.after,
      reason: auditLog.reason,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .leftJoin(editions, eq(editions.id, auditLog.editionId))
    .where(eq(auditLog.articleId, articleId))
    .orderBy(desc(auditLog.at), desc(auditLog.id));
export type TimelineRow = Awaited<ReturnType<typeof listTimeline>>[number];

/** Every saved text of an edition, oldest first. A side revision is text that was refused as stale and kept. */
export const listRevisions = (db: Reader, editionId: string) =>
  db
    .select({
      id: revisions.id,
      number: revisions.number,
      headline: revisions.headline,
      savedBy: revisions.savedBy,
      savedByName: users.name,
      savedAt: revisions.savedAt,
      lastSavedAt: revisions.lastSavedAt,
      sealedAt: revisions.sealedAt,
      label: revisions.label,
      isSide: sql<boolean>`${revisions.baseRevisionId} is not null`,
      isHead: sql<boolean>`${revisions.id} = ${editions.headRevisionId}`,
    })
    .from(revisions)
    .innerJoin(users, eq(users.id, revisions.savedBy))
    .innerJoin(editions, eq(editions.id, revisions.editionId))
    .where(eq(revisions.editionId, editionId))
    .orderBy(asc(revisions.number));

/** Every trip of one story through the desk, newest first. */
export const listEditions = (db: Reader, articleId: string) =>
  db
    .select({
      id: editions.id,
      number: editions.number,
      status: editions.status,
      headline: revisions.headline,
      authorName: users.name,
      publishedAt: editions.publishedAt,
      updatedAt: editions.updatedAt,
    })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .innerJoin(users, eq(users.id, editions.authorId))
    .where(eq(editions.articleId, articleId))
    .orderBy(desc(editions.number));
