import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articleSubjects, articles, editions, revisions } from "@/db/schema/articles";
import { credits, people } from "@/db/schema/people";
import { seasons, shows, sourceWorks } from "@/db/schema/shows";
import type { CreditOwner } from "../vocabulary";

const WHERE = {
  show: (id: string) => and(eq(credits.showId, id), isNull(credits.seasonId)),
  season: (id: string) => eq(credits.seasonId, id),
  source_work: (id: string) => eq(credits.sourceWorkId, id),
} as const;

/** Everybody credited on a show, a season or a work, list by list in billing order. */
export const listCreditsOf = (db: Reader, owner: { kind: CreditOwner; id: string }) =>
  db
    .select({
      group: credits.group,
      personId: people.id,
      name: people.displayName,
      characterName: credits.characterName,
      job: credits.job,
      creditedAs: credits.creditedAs,
    })
    .from(credits)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(WHERE[owner.kind](owner.id))
    .orderBy(asc(credits.group), asc(credits.position));
export type Billed = Awaited<ReturnType<typeof listCreditsOf>>[number];

/** What a person is credited for, show by show. */
export const listCreditsOfPerson = (db: Reader, personId: string) =>
  db
    .select({
      id: credits.id,
      group: credits.group,
      position: credits.position,
      characterName: credits.characterName,
      job: credits.job,
      creditedAs: credits.creditedAs,
      showId: shows.id,
      show: shows.title,
      seasonId: seasons.id,
      season: seasons.label,
      sourceWorkId: sourceWorks.id,
      sourceWork: sourceWorks.title,
    })
    .from(credits)
    .leftJoin(shows, eq(shows.id, credits.showId))
    .leftJoin(seasons, eq(seasons.id, credits.seasonId))
    .leftJoin(sourceWorks, eq(sourceWorks.id, credits.sourceWorkId))
    .where(eq(credits.personId, personId))
    .orderBy(asc(shows.title), asc(seasons.position), asc(credits.group), asc(credits.position));

const shownEdition = sql`coalesce(${articles.openEditionId}, ${articles.liveEditionId},
  (select e.id from editions e where e.article_id = ${articles.id} order by e.number desc limit 1))`;

/** Stories that are about or mention a person, last changed first. */
export const listStoriesOfPerson = (db: Reader, personId: string) =>
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
    .innerJoin(editions, eq(editions.id, shownEdition))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .innerJoin(articleSubjects, and(eq(articleSubjects.editionId, editions.id), eq(articleSubjects.personId, personId)))
    .orderBy(desc(editions.updatedAt), desc(articles.id))
    .limit(30);
