import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { people, personNames } from "@/db/schema/people";
import { organisations } from "@/db/schema/shows";
import { NEAR_NAME } from "../vocabulary";

/** Rows of one page of a list. */
export const PAGE_SIZE = 50;

/** Letters and figures alone: "Ji-hu", "Ji hu" and "Jihu" are one name. */
const squeezed = (text: SQL) => sql`regexp_replace(folded(${text}), '[[:space:][:punct:]]', '', 'g')`;

/** By any name in any script; half of it, or nearly it, is enough. */
const called = (text: string): SQL => {
  const asked = text.replaceAll("\u0000", "");
  const letters = asked.replace(/[\s\p{P}\p{S}]/gu, "");
  return sql`exists (
    select from (select ${personNames.text} as text from ${personNames} where ${personNames.personId} = ${people.id} union all select ${people.displayName}) n
    where folded(n.text) like '%' || folded(${asked.replace(/[\\%_]/g, "\\$&")}) || '%'
      or (${letters !== ""}::boolean and ${squeezed(sql`n.text`)} like '%' || folded(${letters}) || '%')
      or word_similarity(folded(${asked}), folded(n.text)) >= ${NEAR_NAME})`;
};

// Written with names of their own: the query builder drops the table of a column where a query has only one.
const nativeName = sql<{ text: string; language: string } | null>`(
  select json_build_object('text', n.text, 'language', n.language) from person_names n
  where n.person_id = people.id and n.kind = 'native' order by n.position limit 1)`;

const knownFor = sql<string[]>`coalesce((
  select json_agg(distinct h.title) from credits c join shows h on h.id = c.show_id
  where c.person_id = people.id), '[]'::json)`;

/** People by the name they sort under. */
export async function listPeople(db: Reader, text: string, page: number) {
  const rows = await db
    .select({
      id: people.id,
      displayName: people.displayName,
      disambiguator: people.disambiguator,
      nativeName,
      knownFor,
      creditCount: sql<number>`(select count(*)::int from credits c where c.person_id = people.id)`,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(people)
    .where(text ? called(text) : undefined)
    .orderBy(asc(sql`lower(${people.sortName})`), asc(people.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** People for a field that asks for one, and to be looked at before another of the name is added. */
export async function searchPeople(db: Reader, text: string) {
  const rows = await db
    .select({ id: people.id, displayName: people.displayName, disambiguator: people.disambiguator, nativeName, knownFor })
    .from(people)
    .where(called(text))
    .orderBy(asc(sql`lower(${people.sortName})`))
    .limit(12);
  return rows.map(({ id, displayName, disambiguator, nativeName: native, knownFor: in_ }) => ({
    id,
    label: displayName,
    note: [native?.text, disambiguator, ...in_].filter(Boolean).join(", ") || null,
  }));
}

/** A person with every name and the agency, as the form shows it, or null. */
export async function findPerson(db: Reader, personId: string) {
  const [found] = await db
    .select({ person: people, agency: organisations.name })
    .from(people)
    .leftJoin(organisations, eq(organisations.id, people.agencyId))
    .where(eq(people.id, personId));
  if (!found) return null;
  const names = await db
    .select({
      text: personNames.text,
      family: personNames.family,
      given: personNames.given,
      order: personNames.order,
      kind: personNames.kind,
      language: personNames.language,
      script: personNames.script,
      romanisationSystem: personNames.romanisationSystem,
    })
    .from(personNames)
    .where(eq(personNames.personId, personId))
    .orderBy(asc(personNames.position));
  return { ...found.person, agency: found.agency, names };
}
export type DeskPerson = NonNullable<Awaited<ReturnType<typeof findPerson>>>;
