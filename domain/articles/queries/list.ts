import { and, asc, desc, eq, exists, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { articleSubjects, articles, authors, bylines, editions, revisions } from "@/db/schema/articles";
import { storyReaders } from "@/db/schema/readership";
import { seasons, shows } from "@/db/schema/shows";
import { users } from "@/db/schema/staff";
import type { ListState } from "../vocabulary";
import { bylineOf, contains, shownId, subjectsOf } from "./labels";

/** Stories on one page of the list. */
export const PAGE_SIZE = 50;

/** What narrows the list of stories. Absent: no narrowing. */
export type ArticleFilter = {
  text?: string | undefined;
  state?: ListState | undefined;
  /** Only stories this person started, is assigned or stands over by name. */
  ofUser?: string | undefined;
  showId?: string | undefined;
};

const live = alias(editions, "live");

export type ArticleOrder = "change" | "readers";

/** One page of stories, last changed or most read first, and how many there are in all. Past the last page there are no rows and no total. */
export async function listArticles(db: Reader, filter: ArticleFilter, order: ArticleOrder, page: number) {
  const rows = await db
    .select({
      articleId: articles.id,
      kind: articles.kind,
      editionId: editions.id,
      status: editions.status,
      number: editions.number,
      headline: revisions.headline,
      scheduledFor: editions.scheduledFor,
      heldAt: editions.heldAt,
      authorName: users.name,
      liveEditionId: live.id,
      liveNumber: live.number,
      updatedAt: editions.updatedAt,
      /** Views of the last seven days; null where nobody has opened it. */
      readers: storyReaders.lately,
      subjects: subjectsOf(editions.id),
      byline: bylineOf(editions.id),
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(articles)
    .innerJoin(editions, eq(editions.id, shownId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .innerJoin(users, eq(users.id, editions.authorId))
    .leftJoin(live, eq(live.id, articles.liveEditionId))
    .leftJoin(storyReaders, eq(storyReaders.articleId, articles.id))
    .where(and(...conditions(db, filter)))
    .orderBy(...(order === "readers" ? [sql`${storyReaders.lately} desc nulls last`] : []), desc(editions.updatedAt), desc(articles.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: rows[0]?.total ?? 0 };
}

function conditions(db: Reader, { text, state, ofUser, showId }: ArticleFilter): (SQL | undefined)[] {
  return [
    text ? or(contains(revisions.headline, text), exists(aboutShows(db, contains(shows.title, text)))) : undefined,
    state === "live" ? isNotNull(articles.liveEditionId) : state ? eq(editions.status, state) : undefined,
    ofUser ? or(eq(editions.authorId, ofUser), eq(editions.assignee, ofUser), isInByline(db, ofUser)) : undefined,
    showId ? exists(aboutShows(db, eq(shows.id, showId))) : undefined,
  ];
}

const isInByline = (db: Reader, userId: string) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(bylines)
      .innerJoin(authors, eq(authors.id, bylines.authorId))
      .where(and(eq(bylines.editionId, editions.id), eq(authors.userId, userId))),
  );

const aboutShows = (db: Reader, which: SQL) =>
  db
    .select({ one: sql`1` })
    .from(articleSubjects)
    .leftJoin(seasons, eq(seasons.id, articleSubjects.seasonId))
    .innerJoin(shows, eq(shows.id, sql`coalesce(${articleSubjects.showId}, ${seasons.showId})`))
    .where(and(eq(articleSubjects.editionId, editions.id), eq(articleSubjects.role, "about"), which));

/** Live stories about one show, newest first, each with the update already in hand if there is one. */
export const listLiveAbout = (db: Reader, showId: string) =>
  db
    .select({
      articleId: articles.id,
      createdBy: articles.createdBy,
      byline: bylineOf(editions.id),
      headline: revisions.headline,
      liveEditionId: editions.id,
      openEditionId: articles.openEditionId,
      publishedAt: editions.publishedAt,
    })
    .from(articles)
    .innerJoin(editions, eq(editions.id, articles.liveEditionId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(exists(aboutShows(db, eq(shows.id, showId))))
    .orderBy(desc(editions.publishedAt), desc(articles.id))
    .limit(10);

/** Every show and season a story can be about, a show before its seasons. */
export const listStorySubjects = (db: Reader) =>
  db
    .select({
      showId: shows.id,
      show: shows.title,
      disambiguator: shows.disambiguator,
      seasonId: seasons.id,
      season: seasons.label,
    })
    .from(shows)
    .leftJoin(seasons, eq(seasons.showId, shows.id))
    .orderBy(asc(sql`lower(${shows.title})`), asc(shows.id), asc(seasons.position));

/** Every show, by name, with what tells it from its namesakes. */
export const listShowNames = (db: Reader) =>
  db
    .select({ id: shows.id, name: sql<string>`${shows.title} || coalesce(' (' || ${shows.disambiguator} || ')', '')` })
    .from(shows)
    .orderBy(asc(sql`lower(${shows.title})`), asc(shows.id));
