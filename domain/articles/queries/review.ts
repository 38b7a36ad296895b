import { asc, count, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { articles, editions, revisions } from "@/db/schema/articles";
import { users } from "@/db/schema/staff";
import { bylineOf } from "./labels";

const reviewer = alias(users, "reviewer");

/** What waits for a second pair of eyes: by the hour asked for, then the longest waiting first. */
export const listReviewQueue = (db: Reader) =>
  db
    .select({
      editionId: editions.id,
      number: editions.number,
      headline: revisions.headline,
      authorId: editions.authorId,
      authorName: users.name,
      byline: bylineOf(editions.id),
      wantedFor: editions.wantedFor,
      submittedAt: sql<Date>`coalesce(${editions.submittedAt}, ${editions.updatedAt})`.mapWith(editions.updatedAt),
      reviewerId: editions.reviewer,
      reviewerName: reviewer.name,
      isUpdate: sql<boolean>`${articles.liveEditionId} is not null`,
    })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .innerJoin(users, eq(users.id, editions.authorId))
    .leftJoin(reviewer, eq(reviewer.id, editions.reviewer))
    .where(eq(editions.status, "in_review"))
    .orderBy(sql`${editions.wantedFor} asc nulls last`, sql`coalesce(${editions.submittedAt}, ${editions.updatedAt})`, asc(editions.id));
export type Waiting = Awaited<ReturnType<typeof listReviewQueue>>[number];

/** How many stories the review queue holds. */
export async function countReviewQueue(db: Reader): Promise<number> {
  const [row] = await db.select({ waiting: count() }).from(editions).where(eq(editions.status, "in_review"));
  return row?.waiting ?? 0;
}
