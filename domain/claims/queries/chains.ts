import { eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimSources, claims, sources } from "@/db/schema/claims";
import { people } from "@/db/schema/people";
import { seasonOrganisations, seasons } from "@/db/schema/shows";
import type { Chain, SourceLink } from "../certainty";
import type { CitedSourceInput, SourceLinkInput } from "../schema";
import type { StatusClaim } from "../status";
import { type Basis, type ClaimKind, kindOf, type Stance } from "../vocabulary";

/** Links of a chain of relays, at the most: the database refuses more. */
const LINKS_MAX = 6;

export type NamedLink = SourceLink & { name: string | null; title: string | null; url: string | null; publishedOn: string | null };
export type NamedChain = { sourceId: string; stance: Stance; quote: string | null; links: NamedLink[] };

type LinkRow = {
  owner: string;
  cited: string;
  stance: Stance;
  quote: string | null;
  id: string;
  organisation_id: string | null;
  person_id: string | null;
  basis: Basis;
  is_seen: boolean;
  title: string | null;
  url: string | null;
  published_on: string | null;
  name: string | null;
};

/** Every chain that begins at `roots` (owner, cited, position, stance, quote), walked to its origin by one query. */
async function walk(db: Reader, roots: SQL): Promise<Map<string, NamedChain[]>> {
  const rows = await db.execute<LinkRow>(sql`
    with recursive roots (owner, cited, position, stance, quote) as (${roots}),
    links as (
      select r.owner, r.cited, r.position, r.stance, r.quote, s.id, s.relays_source_id, 1 as hop
      from roots r join sources s on s.id = r.cited
      union all
      select l.owner, l.cited, l.position, l.stance, l.quote, s.id, s.relays_source_id, l.hop + 1
      from links l join sources s on s.id = l.relays_source_id where l.hop < ${LINKS_MAX}
    )
    select l.owner, l.cited, l.stance, l.quote, s.id, s.organisation_id, s.person_id, s.basis, s.accessed_on is not null as is_seen,
      s.title, s.url, s.published_on::text as published_on, coalesce(o.name, p.display_name) as name
    from links l join sources s on s.id = l.id
    left join organisations o on o.id = s.organisation_id left join people p on p.id = s.person_id
    order by l.owner, l.position, l.cited, l.hop`);
  const found = new Map<string, NamedChain[]>();
  for (const row of rows) {
    const chains = found.get(row.owner) ?? [];
    const last = chains.at(-1);
    if (last?.sourceId === row.cited) last.links.push(linkOf(row));
    else chains.push({ sourceId: row.cited, stance: row.stance, quote: row.quote, links: [linkOf(row)] });
    found.set(row.owner, chains);
  }
  return found;
}

const linkOf = (row: LinkRow): NamedLink => ({
  id: row.id,
  organisationId: row.organisation_id,
  personId: row.person_id,
  basis: row.basis,
  isSeen: row.is_seen,
  hasAddress: row.url !== null || row.title !== null,
  isAuthority: false,
  ...{ name: row.name, title: row.title, url: row.url, publishedOn: row.published_on },
});

const citing = (which: SQL) =>
  sql`select cs.claim_id, cs.source_id, cs.position, cs.stance, cs.quote from ${claimSources} cs where cs.claim_id in ${which}`;

/** The chains behind claims, in the order given, each from what we have in hand to its origin. */
export const loadChains = async (db: Reader, claimIds: readonly string[]): Promise<Map<string, NamedChain[]>> =>
  claimIds.length === 0 ? new Map() : walk(db, citing(sql`${[...claimIds]}`));

/** The chains behind every claim of a show. */
export const loadChainsOfShow = (db: Reader, showId: string): Promise<Map<string, NamedChain[]>> =>
  walk(db, citing(sql`(select c.id from ${claims} c where c.show_id = ${showId})`));

/** Who said it first and who passed it on, from the first supporting chain. */
export function saidBy(chains: readonly NamedChain[]): StatusClaim["saidBy"] {
  const first = chains.find((chain) => chain.stance === "supports");
  if (!first) return null;
  const [origin, ...relays] = [...first.links].reverse();
  return { origin: origin?.name ?? null, via: relays.flatMap((link) => link.name ?? []) };
}

/** The chains of a claim that is not on record yet, of sources that are and of links as they were typed. */
export async function chainsAsTyped(db: Reader, cited: readonly CitedSourceInput[]): Promise<Chain[]> {
  const ids = [...new Set(cited.flatMap(({ source }) => (typeof source === "string" ? [source] : [])))];
  const known =
    ids.length === 0 ? new Map() : await walk(db, sql`select s.id, s.id, 1, 'supports', null::text from ${sources} s where s.id in ${ids}`);
  return cited.map(({ source, stance }) => ({
    stance,
    links: typeof source === "string" ? (known.get(source)?.[0]?.links ?? []) : source.map(typedLink),
  }));
}

const typedLink = ({ organisationId, personId, basis, accessedOn, url, title }: SourceLinkInput): SourceLink => ({
  id: "",
  ...{ organisationId, personId, basis, isSeen: accessedOn !== null },
  hasAddress: url !== null || title !== null,
  isAuthority: false,
});

type Reach = { kind: ClaimKind; showId: string; seasonIds: readonly string[]; personId: string | null };

/** Marks the links whose speaker is entitled to say this for the seasons the claim reaches (domain.md 3.4, Authority). */
export async function withAuthority(db: Reader, chains: readonly Chain[], claim: Reach): Promise<Chain[]> {
  const entitled = await authoritiesFor(db, claim);
  const isEntitled = (link: SourceLink) => entitled.has(link.organisationId ?? link.personId ?? "");
  return chains.map((chain) => ({ stance: chain.stance, links: chain.links.map((link) => ({ ...link, isAuthority: isEntitled(link) })) }));
}

async function authoritiesFor(db: Reader, claim: Reach): Promise<Set<string>> {
  const reach = claim.seasonIds.length > 0 ? inArray(seasons.id, [...claim.seasonIds]) : eq(seasons.showId, claim.showId);
  const rows = await db
    .select({ id: seasonOrganisations.organisationId })
    .from(seasonOrganisations)
    .innerJoin(seasons, eq(seasons.id, seasonOrganisations.seasonId))
    .where(reach);
  const entitled = new Set(rows.map((row) => row.id));
  if (kindOf(claim.kind).axis !== "people" || !claim.personId) return entitled;
  const [person] = await db.select({ agencyId: people.agencyId }).from(people).where(eq(people.id, claim.personId));
  return new Set([...entitled, claim.personId, ...(person?.agencyId ? [person.agencyId] : [])]);
}
