import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimSources, sources } from "@/db/schema/claims";
import { people } from "@/db/schema/people";
import { organisations } from "@/db/schema/shows";

/** What the desk knows of a web address: whose it is, and whether the document behind it is on record. */
export type KnownAddress = {
  outlet: { id: string; name: string } | null;
  /** From the origin to the document itself. */
  source: { id: string; title: string | null; chain: string[]; publishedOn: string | null; facts: number } | null;
};

/** Nothing is fetched: a pasted address is only compared with what is on record. */
export async function readAddress(db: Reader, address: string): Promise<KnownAddress> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return { outlet: null, source: null };
  const [outlet, source] = await Promise.all([findOutletOf(db, url.hostname.toLowerCase()), findDocument(db, url)]);
  return { outlet, source };
}

/** The outlet that names the host, or a host above it, among its own; else the one that is called like the site. */
async function findOutletOf(db: Reader, host: string) {
  const parts = host.split(".");
  const hosts = parts.slice(0, -1).map((_, at) => parts.slice(at).join("."));
  const names = parts.slice(0, -1).filter((part) => part.length > 2 && part !== "www");
  if (hosts.length === 0) return null;
  const isItsHost = sql`${organisations.hosts} && ${sql.param(hosts)}::text[]`;
  const [found] = await db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(sql`${isItsHost} or replace(${organisations.slug}, '-', '') = any(${sql.param(names)}::text[])`)
    .orderBy(sql`${isItsHost} desc`, asc(organisations.id))
    .limit(1);
  return found ?? null;
}

/** The document at an address, however its scheme, its last stroke and its fragment are written. */
async function findDocument(db: Reader, url: URL): Promise<KnownAddress["source"]> {
  const bare = `${url.host}${url.pathname.replace(/\/$/, "")}${url.search}`;
  const [found] = await db
    .select({
      id: sources.id,
      title: sources.title,
      publishedOn: sources.publishedOn,
      facts: db.$count(claimSources, eq(claimSources.sourceId, sources.id)),
    })
    .from(sources)
    .where(sql`${sources.url} in (${`https://${bare}`}, ${`https://${bare}/`}, ${`http://${bare}`}, ${`http://${bare}/`})`)
    .orderBy(asc(sources.id))
    .limit(1);
  return found ? { ...found, chain: await speakersOf(db, found.id) } : null;
}

async function speakersOf(db: Reader, sourceId: string): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(sql`
    with recursive chain (id, next, hop) as (
      select s.id, s.relays_source_id, 0 from ${sources} s where s.id = ${sourceId}
      union all select s.id, s.relays_source_id, chain.hop + 1 from chain join ${sources} s on s.id = chain.next)
    select coalesce(o.name, p.display_name, 'source not named') as name
    from chain join ${sources} s on s.id = chain.id
    left join ${organisations} o on o.id = s.organisation_id left join ${people} p on p.id = s.person_id
    order by chain.hop desc`);
  return rows.map(({ name }) => name);
}
