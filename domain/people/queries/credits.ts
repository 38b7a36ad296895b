import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/connect";
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
