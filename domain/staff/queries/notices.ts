import { and, count, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { only } from "@/db/connect";
import { articles, editions, revisions } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { mutedStories, noticeChoices, notices, users } from "@/db/schema/staff";
import type { Context } from "../../kernel/context";
import { NOTICES_PAGE, type NoticeKind, type NoticeWay } from "../vocabulary";

/** One page of what the actor was told, the latest first, with the headline the copy bears now. */
export const listNotices = ({ db, actor }: Context, page = 1) => {
  const by = alias(users, "by_user");
  return db
    .select({
      id: notices.id,
      kind: notices.kind,
      articleId: notices.articleId,
      editionId: notices.editionId,
      headline: revisions.headline,
      byName: sql<string | null>`coalesce(${by.name}, ${comments.guestName})`,
      status: editions.status,
      commentId: notices.commentId,
      said: comments.body,
      at: notices.at,
      readAt: notices.readAt,
    })
    .from(notices)
    .innerJoin(editions, eq(editions.id, notices.editionId))
    .leftJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .leftJoin(by, eq(by.id, notices.byUserId))
    .leftJoin(comments, eq(comments.id, notices.commentId))
    .where(and(eq(notices.userId, actor.id), notices.isOnDesk))
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(NOTICES_PAGE)
    .offset((page - 1) * NOTICES_PAGE);
};

export async function countNotices({ db, actor }: Context): Promise<number> {
  return only(
    await db
      .select({ n: count() })
      .from(notices)
      .where(and(eq(notices.userId, actor.id), notices.isOnDesk)),
  ).n;
}

export async function countUnreadNotices({ db, actor }: Context): Promise<number> {
  return only(
    await db
      .select({ n: count() })
      .from(notices)
      .where(and(eq(notices.userId, actor.id), notices.isOnDesk, isNull(notices.readAt))),
  ).n;
}

/** How the actor is told of things: by kind where they chose, at what hour mail is gathered, and the stories they muted. */
export async function findNoticeChoices({ db, actor }: Context) {
  const [own, [user], muted] = await Promise.all([
    db.select({ kind: noticeChoices.kind, way: noticeChoices.way }).from(noticeChoices).where(eq(noticeChoices.userId, actor.id)),
    db.select({ digestHour: users.digestHour }).from(users).where(eq(users.id, actor.id)),
    db
      .select({ articleId: mutedStories.articleId, headline: revisions.headline })
      .from(mutedStories)
      .innerJoin(articles, eq(articles.id, mutedStories.articleId))
      .leftJoin(editions, eq(editions.id, sql`coalesce(${articles.openEditionId}, ${articles.liveEditionId})`))
      .leftJoin(revisions, eq(revisions.id, editions.headRevisionId))
      .where(eq(mutedStories.userId, actor.id))
      .orderBy(revisions.headline),
  ]);
  const ways: Partial<Record<NoticeKind, NoticeWay>> = Object.fromEntries(own.map(({ kind, way }) => [kind, way]));
  return { ways, digestHour: user?.digestHour ?? null, muted };
}
export type NoticeChoicesMade = Awaited<ReturnType<typeof findNoticeChoices>>;

/** Whether the actor hears of a story only where they are named. */
export async function hasMuted({ db, actor }: Context, articleId: string): Promise<boolean> {
  return (await db.$count(mutedStories, and(eq(mutedStories.userId, actor.id), eq(mutedStories.articleId, articleId)))) > 0;
}
