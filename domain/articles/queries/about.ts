import { desc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articleSubjects, articles, editions, revisions } from "@/db/schema/articles";
import { seasons } from "@/db/schema/shows";
import { shownId } from "./labels";

const storiesWhere = (db: Reader, isLinked: SQL) =>
  db
    .select({
      articleId: articles.id,
      editionId: editions.id,
      liveEditionId: articles.liveEditionId,
      status: editions.status,
      heldAt: editions.heldAt,
      headline: revisions.headline,
      updatedAt: editions.updatedAt,
    })
    .from(articles)
    .innerJoin(editions, eq(editions.id, shownId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(sql`exists (select from ${articleSubjects} where ${articleSubjects.editionId} = ${editions.id} and ${isLinked})`)
    .orderBy(desc(editions.updatedAt), desc(articles.id))
    .limit(30);

/** Stories that are about or mention a show or one of its seasons, last changed first. */
export const listStoriesOfShow = (db: Reader, showId: string) =>
  storiesWhere(
    db,
    sql`(${articleSubjects.showId} = ${showId} or ${articleSubjects.seasonId} in (
      select ${seasons.id} from ${seasons} where ${seasons.showId} = ${showId}))`,
  );

export const listStoriesOfSeason = (db: Reader, seasonId: string) => storiesWhere(db, sql`${articleSubjects.seasonId} = ${seasonId}`);

export const listStoriesOfPerson = (db: Reader, personId: string) => storiesWhere(db, sql`${articleSubjects.personId} = ${personId}`);
