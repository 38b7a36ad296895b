import { and, eq, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { authors, bylines, editions } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { mutedStories, noticeChoices, users } from "@/db/schema/staff";

export type Hearer = { userId: string; name: string; kind: "mentioned" | "commented" };
type About = { editionId: string; threadId: string; mentioned: readonly string[]; byUserId: string | null };

/**
 * Who is told of a remark: who is named in it, else whoever wrote the story or stands over it, reviews it, or has spoken
 * in the thread. Never whoever made it, nobody suspended, and nobody who does not want to hear of it or, unless they are named, of
 * the story. In one order.
 */
export async function listCommentHearers(db: Reader, { editionId, threadId, mentioned, byUserId }: About): Promise<Hearer[]> {
  const isNamed = mentioned.length > 0 ? inArray(users.id, [...mentioned]) : sql`false`;
  const isConcerned = or(
    inArray(users.id, db.select({ id: editions.authorId }).from(editions).where(eq(editions.id, editionId))),
    inArray(users.id, db.select({ id: editions.reviewer }).from(editions).where(eq(editions.id, editionId))),
    inArray(users.id, bylineOf(db, editionId)),
    inArray(users.id, speakersIn(db, threadId)),
  );
  const kind = sql<Hearer["kind"]>`case when ${isNamed} then 'mentioned' else 'commented' end`;
  const isOff = sql`exists (select 1 from ${noticeChoices} where ${noticeChoices.userId} = ${users.id}
    and ${noticeChoices.kind} = ${kind} and ${noticeChoices.way} = 'off')`;
  const isMuted = sql`(${kind} = 'commented' and exists (select 1 from ${mutedStories} join ${editions} on ${editions.articleId} = ${mutedStories.articleId}
    where ${mutedStories.userId} = ${users.id} and ${editions.id} = ${editionId}))`;
  return db
    .select({ userId: users.id, name: users.name, kind })
    .from(users)
    .where(
      and(
        or(isNamed, isConcerned),
        isNull(users.suspendedAt),
        sql`not ${isOff} and not ${isMuted}`,
        byUserId === null ? undefined : ne(users.id, byUserId),
      ),
    )
    .orderBy(users.id);
}

const bylineOf = (db: Reader, editionId: string) =>
  db
    .select({ id: authors.userId })
    .from(bylines)
    .innerJoin(authors, eq(authors.id, bylines.authorId))
    .where(and(eq(bylines.editionId, editionId), isNotNull(authors.userId)));

const speakersIn = (db: Reader, threadId: string) =>
  db
    .select({ id: comments.byUserId })
    .from(comments)
    .where(and(or(eq(comments.id, threadId), eq(comments.parentId, threadId)), isNotNull(comments.byUserId)));
