import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { articleSubjects, articles, authors, bylines } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";
import type { AuthorKind, SubjectKind, SubjectOrigin, SubjectRole } from "../vocabulary";

/** The edition that a story is shown by on the desk: the one in hand, else the live one, else the last. */
export const shownId = sql`coalesce(${articles.openEditionId}, ${articles.liveEditionId},
  (select e.id from editions e where e.article_id = ${articles.id} order by e.number desc limit 1))`;

/** A record an edition is linked to, with what to call it. `showId` is the show of a season, and the show itself. */
export type LinkedSubject = {
  kind: SubjectKind;
  id: string;
  role: SubjectRole;
  origin: SubjectOrigin;
  label: string;
  slug: string;
  showId: string | null;
};

/** The records an edition is about or mentions, in their order, as one column. */
export const subjectsOf = (editionId: AnyPgColumn | SQL) => sql<LinkedSubject[]>`coalesce((
  select json_agg(json_build_object(
    'kind', case when ${articleSubjects.showId} is not null then 'show' when ${articleSubjects.seasonId} is not null then 'season' else 'person' end,
    'id', coalesce(${articleSubjects.showId}, ${articleSubjects.seasonId}, ${articleSubjects.personId}),
    'role', ${articleSubjects.role},
    'origin', ${articleSubjects.origin},
    'label', coalesce(${people.displayName}, ${shows.title} || coalesce(', ' || regexp_replace(${seasons.label}, '^Season (?=[0-9])', 'season '), '')),
    'slug', coalesce(${people.slug}, ${seasons.slug}, ${shows.slug}),
    'showId', ${shows.id}
  ) order by ${articleSubjects.role}, ${articleSubjects.position})
  from ${articleSubjects}
  left join ${seasons} on ${seasons.id} = ${articleSubjects.seasonId}
  left join ${shows} on ${shows.id} = coalesce(${articleSubjects.showId}, ${seasons.showId})
  left join ${people} on ${people.id} = ${articleSubjects.personId}
  where ${articleSubjects.editionId} = ${editionId}
), '[]'::json)`;

/** A name over the copy; `userId` is null for someone without an account. */
export type BylineName = { authorId: string; userId: string | null; kind: AuthorKind; name: string; slug: string };

/** Whose names stand over an edition, in the order printed, as one column. */
export const bylineOf = (editionId: AnyPgColumn | SQL) => sql<BylineName[]>`coalesce((
  select json_agg(json_build_object(
    'authorId', ${authors.id}, 'userId', ${authors.userId}, 'kind', ${authors.kind}, 'name', ${authors.name}, 'slug', ${authors.slug}
  ) order by ${bylines.position})
  from ${bylines} join ${authors} on ${authors.id} = ${bylines.authorId}
  where ${bylines.editionId} = ${editionId}
), '[]'::json)`;

/** Whether the words stand anywhere in a column, as they were typed. */
export const contains = (column: AnyPgColumn, text: string): SQL => sql`${column} ilike ${`%${text.replace(/[\\%_]/g, "\\$&")}%`}`;
