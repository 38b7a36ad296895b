import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { people } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";
import type { SubjectMatch } from "../vocabulary";

/** Characters of a search that are looked at. */
const SEARCH_MAX = 80;

/**
 * Shows, seasons and people by any title, name or script, best first. Case, accents and slips of the finger are
 * forgiven; a number at the end asks for that season ("all of us 2").
 */
export async function searchSubjects(db: Reader, text: string, limit = 8): Promise<SubjectMatch[]> {
  const asked = text.replaceAll("\u0000", "").trim().slice(0, SEARCH_MAX);
  if (asked === "") return [];
  const [, name = asked, number] = /^(.*\S)\s+(?:(?:season|s|part)\s*)?(\d{1,3})$/i.exec(asked) ?? [];
  const found = await db.execute<SubjectMatch>(number ? whole(asked, name, Number(number), limit) : whole(asked, asked, null, limit));
  return found.map(({ kind, id, label, detail, matched }) => ({ kind, id, label, detail, matched }));
}

/** The best name of each record, where it is alike enough: `names_like` of db/search.sql, which finds them by index. */
const bestOf = (asked: string) => sql`
  select distinct on (kind, id) kind, id, text, is_shown, score
  from names_like(${asked}) n where score >= ${LIKENESS_MIN} order by kind, id, score desc, is_shown desc`;

/** From 0 to 1: below it two names have hardly more in common than any two. */
const LIKENESS_MIN = 0.42;

/** A pattern of what begins as asked; wildcards in it are letters. */
const startOf = (asked: string) => sql`(folded(${asked.replace(/[\\%_]/g, "\\$&")}) || '%')`;

/** "season 2" after a comma; a special keeps its name as it is. */
const SEASON_NAME = sql`case when ${seasons.label} ~ '^(Season|Part)s? '
  then lower(left(${seasons.label}, 1)) || substr(${seasons.label}, 2) else ${seasons.label} end`;

function whole(asked: string, name: string, number: number | null, limit: number) {
  return sql`
    with best as materialized (${bestOf(asked)}), season_of as materialized (
      ${number === null ? sql`select * from best where kind = 'show'` : sql`select * from (${bestOf(name)}) named where kind = 'show'`}
    ), found as (
      select 'show' as kind, ${shows.id} as id, ${shows.title} as label,
        concat_ws(', ', 'Show', ${shows.disambiguator}, nullif(array_to_string(${shows.countries}, ' '), '')) as detail,
        case when best.is_shown then null else best.text end as matched, best.score as score, 0 as place, 0::numeric as turn
      from best join ${shows} on best.kind = 'show' and best.id = ${shows.id}
      union all
      select 'person', ${people.id}, ${people.displayName},
        concat_ws(', ', 'Person', ${people.disambiguator}, (select string_agg(distinct s.title, ', ') from credits c join shows s on s.id = c.show_id where c.person_id = ${people.id})),
        case when best.is_shown then null else best.text end, best.score, 0, 0
      from best join ${people} on best.kind = 'person' and best.id = ${people.id}
      union all
      select 'season', ${seasons.id}, ${shows.title} || ', ' || ${SEASON_NAME},
        concat_ws(', ', 'Season', ${seasons.subtitle}, ${shows.disambiguator}),
        case when season_of.is_shown then null else season_of.text end,
        season_of.score + case when ${seasons.number} = ${number}::int then 0.5 else -0.01 end, 1, ${seasons.position}
      from season_of join ${seasons} on ${seasons.showId} = season_of.id join ${shows} on ${shows.id} = season_of.id
      where ${number}::int is null or ${seasons.number} = ${number}::int
      union all
      select 'season', ${seasons.id}, ${shows.title} || ', ' || ${SEASON_NAME},
        concat_ws(', ', 'Season', ${seasons.subtitle}, ${shows.disambiguator}), null, 1.3, 1, ${seasons.position}
      from ${seasons} join ${shows} on ${shows.id} = ${seasons.showId}
      where ${seasons.kind} <> 'season' and folded(${seasons.label}) like '%' || ${startOf(asked)}
        and not exists (select from season_of where season_of.id = ${shows.id})
    )
    select kind, id, label, detail, matched from found order by score desc, place, turn desc, label, id limit ${limit}`;
}
