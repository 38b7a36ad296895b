import { count, eq, inArray, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { articleSubjects, editions } from "@/db/schema/articles";
import { claims, sources } from "@/db/schema/claims";
import { credits, people, personNames } from "@/db/schema/people";
import { externalIds, organisations } from "@/db/schema/shows";
import type { UpdatePerson } from "../schema";
import { NEAR_NAME } from "../vocabulary";

export type Person = typeof people.$inferSelect;
type Name = UpdatePerson["names"][number];
export type PersonValues = {
  displayName: string;
  sortName: string;
  disambiguator: string | null;
  country: string | null;
  agencyId: string | null;
};

export async function lockPerson(tx: Tx, personId: string): Promise<Person | null> {
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
  return person ?? null;
}

/** The addresses of all people, held still until the transaction ends. */
export async function listPersonSlugs(tx: Tx): Promise<Set<string>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('showdesk:person-slugs'))`);
  const rows = await tx.select({ slug: people.slug }).from(people);
  return new Set(rows.map((row) => row.slug));
}

/** Other people called much the same in any script, in any order of family and given name. */
export async function listNamesakes(tx: Tx, names: readonly string[], ownId?: string) {
  const texts = sql`array[${sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  )}]::text[]`;
  return tx.execute<{ id: string; displayName: string; disambiguator: string | null }>(sql`
    select ${people.id} as id, ${people.displayName} as "displayName", ${people.disambiguator} as disambiguator
    from ${people}
    join (select person_id, text from ${personNames} union all select id, display_name from ${people}) m on m.person_id = ${people.id}
    join unnest(${texts}) asked on folded(m.text) = folded(asked) or similarity(folded(m.text), folded(asked)) >= ${NEAR_NAME}
    where ${people.id} is distinct from ${ownId ?? null}::uuid
    group by ${people.id}`);
}

export async function insertPerson(tx: Tx, slug: string, values: PersonValues, now: Date): Promise<string> {
  const row = { ...chosen(values), slug, createdAt: now, updatedAt: now };
  return only(await tx.insert(people).values(row).returning({ id: people.id })).id;
}

/** Returns the new version. */
export async function changePerson(tx: Tx, person: Person, values: PersonValues, now: Date): Promise<number> {
  const version = person.version + 1;
  await tx
    .update(people)
    .set({ ...chosen(values), version, updatedAt: now })
    .where(eq(people.id, person.id));
  return version;
}

const chosen = ({ displayName, sortName, disambiguator, country, agencyId }: PersonValues) => ({
  displayName,
  sortName,
  disambiguator,
  country,
  agencyId,
});

export const listNames = (tx: Tx, personId: string) =>
  tx.select().from(personNames).where(eq(personNames.personId, personId)).orderBy(personNames.position);

export async function replaceNames(tx: Tx, personId: string, names: readonly Name[]) {
  await tx.delete(personNames).where(eq(personNames.personId, personId));
  await tx.insert(personNames).values(
    names.map(({ text, family, given, order, kind, language, script, romanisationSystem }, index) => ({
      personId,
      position: index + 1,
      ...{ text, family, given, order, kind, language, script, romanisationSystem },
    })),
  );
}

export async function isOrganisation(tx: Tx, id: string): Promise<boolean> {
  return (await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, id))).length === 1;
}

/** Those of these ids that name a person on record. */
export async function knownPeople(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.id, [...ids]));
  return new Set(rows.map((row) => row.id));
}

export async function countUsesOfPerson(tx: Tx, personId: string): Promise<Record<string, number>> {
  const stories = await tx
    .select({ n: sql<number>`count(distinct ${editions.articleId})::int` })
    .from(articleSubjects)
    .innerJoin(editions, eq(editions.id, articleSubjects.editionId))
    .where(eq(articleSubjects.personId, personId));
  return {
    stories: only(stories).n,
    claims: only(await tx.select({ n: count() }).from(claims).where(eq(claims.personId, personId))).n,
    sources: only(await tx.select({ n: count() }).from(sources).where(eq(sources.personId, personId))).n,
    credits: only(await tx.select({ n: count() }).from(credits).where(eq(credits.personId, personId))).n,
    externalIds: only(await tx.select({ n: count() }).from(externalIds).where(eq(externalIds.personId, personId))).n,
  };
}

export async function deletePerson(tx: Tx, personId: string) {
  await tx.delete(people).where(eq(people.id, personId));
}

/** Shows whose pages print this person's name, and works of theirs that shows were made from. */
export async function listShowsNaming(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select c.show_id as id from ${credits} c where c.person_id = ${personId} and c.show_id is not null
    union select d.show_id from ${credits} c join adaptations d on d.source_work_id = c.source_work_id where c.person_id = ${personId}`);
  return rows.map(({ id }) => id);
}
