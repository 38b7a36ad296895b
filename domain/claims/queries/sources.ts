import { asc, desc, eq, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimSources, claims, sources } from "@/db/schema/claims";
import { people } from "@/db/schema/people";
import { organisations, shows } from "@/db/schema/shows";
import { listClaimNames } from "./names";

/** How many documents the desk holds of a speaker, and how often they said it first or passed it on. */
const counts = {
  items: sql<number>`count(distinct ${sources.id})::int`,
  originated: sql<number>`count(distinct ${sources.id}) filter (where ${sources.relaysSourceId} is null)::int`,
  relayed: sql<number>`count(distinct ${sources.id}) filter (where ${sources.relaysSourceId} is not null)::int`,
  read: sql<number>`count(distinct ${sources.id}) filter (where ${sources.accessedOn} is not null)::int`,
  lastPublishedOn: sql<string | null>`max(${sources.publishedOn})`,
};

/** Outlets and companies whose words the ledger holds, the most used first. */
export const listOutlets = (db: Reader) =>
  db
    .select({ id: organisations.id, name: organisations.name, roles: organisations.roles, hosts: organisations.hosts, ...counts })
    .from(sources)
    .innerJoin(organisations, eq(organisations.id, sources.organisationId))
    .groupBy(organisations.id)
    .orderBy(desc(sql`count(distinct ${sources.id})`), asc(sql`lower(${organisations.name})`), asc(organisations.id));

/** People whose own words the ledger holds. */
export const listSpeakers = (db: Reader) =>
  db
    .select({ id: people.id, name: people.displayName, ...counts })
    .from(sources)
    .innerJoin(people, eq(people.id, sources.personId))
    .groupBy(people.id)
    .orderBy(desc(sql`count(distinct ${sources.id})`), asc(people.sortName), asc(people.id));

/** Sources nobody is named for. */
export const countUnnamed = (db: Reader) => db.$count(sources, sql`${sources.organisationId} is null and ${sources.personId} is null`);

/** An outlet with what it may speak for: the seasons of its own that it shows or makes. */
export async function findOutlet(db: Reader, id: string) {
  const [outlet] = await db.select().from(organisations).where(eq(organisations.id, id));
  if (!outlet) return null;
  const speaksFor = await db.execute<{ id: string; title: string; seasons: string[] }>(sql`
    select s.id, s.title, json_agg(distinct n.label) as seasons from season_organisations so
    join seasons n on n.id = so.season_id join shows s on s.id = n.show_id
    where so.organisation_id = ${id} group by s.id order by lower(s.title)`);
  return { ...outlet, speaksFor: [...speaksFor] };
}

/** A person whose own words the ledger holds. */
export async function findSpeaker(db: Reader, id: string) {
  const [person] = await db.select({ id: people.id, name: people.displayName }).from(people).where(eq(people.id, id));
  return person ?? null;
}

/** What a claim rests on directly or through others: the source it cites and every one that passes on. */
const chainOf = sql`(
  with recursive chain (cited, id) as (
    select cs.source_id, cs.source_id from claim_sources cs
    union select chain.cited, s.relays_source_id from chain join sources s on s.id = chain.id where s.relays_source_id is not null)
  select cited, id from chain)`;

/** Documents of one speaker, the newest first, each with the claims that rest on it. */
export async function listItems(db: Reader, speakerId: string) {
  const items = await db
    .select()
    .from(sources)
    .where(or(eq(sources.organisationId, speakerId), eq(sources.personId, speakerId)))
    .orderBy(sql`${sources.publishedOn} desc nulls last`, desc(sources.id))
    .limit(200);
  const ids = items.map((item) => item.id);
  if (ids.length === 0) return [];
  const uses = await db.execute<{
    source_id: string;
    claim_id: string;
    show_id: string;
    show: string;
    season_id: string | null;
    quote: string | null;
  }>(sql`
    select distinct on (c.id, chain.id) chain.id as source_id, c.id as claim_id, c.show_id, s.title as show,
      case when cs.source_id = chain.id then cs.quote end as quote,
      coalesce((select x.season_id from claim_seasons x join seasons n on n.id = x.season_id where x.claim_id = c.id order by n.position limit 1),
        (select n.id from seasons n where n.show_id = c.show_id order by n.position limit 1)) as season_id
    from ${chainOf} chain
    join ${claimSources} cs on cs.source_id = chain.cited
    join ${claims} c on c.id = cs.claim_id
    join ${shows} s on s.id = c.show_id
    where chain.id in ${ids} order by c.id, chain.id`);
  const names = await listClaimNames(db, [...new Set(uses.map((use) => use.claim_id))]);
  return items.map((item) => ({
    ...item,
    uses: uses
      .filter((use) => use.source_id === item.id)
      .flatMap((use) => {
        const claim = names.find((one) => one.id === use.claim_id);
        return claim ? [{ claim, showId: use.show_id, show: use.show, seasonId: use.season_id, quote: use.quote }] : [];
      }),
  }));
}
