import { asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claimSources, sources } from "@/db/schema/claims";
import { people } from "@/db/schema/people";
import { organisations, seasonOrganisations, seasons } from "@/db/schema/shows";
import type { Chain, SourceLink } from "../certainty";
import type { CitedSourceInput, SourceLinkInput } from "../schema";
import type { StatusClaim } from "../status";
import { type ClaimKind, kindOf, type Stance } from "../vocabulary";

/** Links of a chain of relays, at the most: the database refuses more. */
const RELAYS_MAX = 5;

export type NamedLink = SourceLink & { name: string | null; title: string | null; url: string | null; publishedOn: string | null };
export type NamedChain = { sourceId: string; stance: Stance; quote: string | null; links: NamedLink[] };

/** The chains behind claims, in the order given, each from what we have in hand to its origin. */
export async function loadChains(db: Reader, claimIds: string[]): Promise<Map<string, NamedChain[]>> {
  const found = new Map<string, NamedChain[]>();
  if (claimIds.length === 0) return found;
  const cited = await db.select().from(claimSources).where(inArray(claimSources.claimId, claimIds)).orderBy(asc(claimSources.position));
  const known = await loadSources(db, [...new Set(cited.map((row) => row.sourceId))]);
  for (const { claimId, sourceId, stance, quote } of cited) {
    found.set(claimId, [...(found.get(claimId) ?? []), { sourceId, stance, quote, links: chainFrom(sourceId, known) }]);
  }
  return found;
}

type Loaded = NamedLink & { relaysSourceId: string | null };

async function loadSources(db: Reader, ids: string[]): Promise<Map<string, Loaded>> {
  const known = new Map<string, Loaded>();
  for (let waiting = ids, hops = 0; waiting.length > 0 && hops <= RELAYS_MAX; hops++) {
    const rows = await db
      .select({ source: sources, organisation: organisations.name, person: people.displayName })
      .from(sources)
      .leftJoin(organisations, eq(organisations.id, sources.organisationId))
      .leftJoin(people, eq(people.id, sources.personId))
      .where(inArray(sources.id, waiting));
    for (const { source, organisation, person } of rows) known.set(source.id, linkOf(source, organisation ?? person));
    waiting = rows.flatMap(({ source }) => (source.relaysSourceId && !known.has(source.relaysSourceId) ? [source.relaysSourceId] : []));
  }
  return known;
}

const linkOf = (source: typeof sources.$inferSelect, name: string | null): Loaded => ({
  id: source.id,
  organisationId: source.organisationId,
  personId: source.personId,
  basis: source.basis,
  isSeen: source.accessedOn !== null,
  hasAddress: source.url !== null || source.title !== null,
  isAuthority: false,
  name,
  title: source.title,
  url: source.url,
  publishedOn: source.publishedOn,
  relaysSourceId: source.relaysSourceId,
});

function chainFrom(sourceId: string, known: Map<string, Loaded>): NamedLink[] {
  const links: NamedLink[] = [];
  for (let next: string | null = sourceId; next !== null && links.length <= RELAYS_MAX; ) {
    const { relaysSourceId, ...link }: Loaded | { relaysSourceId: null } = known.get(next) ?? { relaysSourceId: null };
    if ("id" in link) links.push(link);
    next = relaysSourceId;
  }
  return links;
}

/** Who said it first and who passed it on, from the first supporting chain. */
export function saidBy(chains: readonly NamedChain[]): StatusClaim["saidBy"] {
  const first = chains.find((chain) => chain.stance === "supports");
  if (!first) return null;
  const [origin, ...relays] = [...first.links].reverse();
  return { origin: origin?.name ?? null, via: relays.flatMap((link) => link.name ?? []) };
}

/** The chains of a claim that is not on record yet, of sources that are and of links as they were typed. */
export async function chainsAsTyped(db: Reader, cited: readonly CitedSourceInput[]): Promise<Chain[]> {
  const known = await loadSources(
    db,
    cited.flatMap(({ source }) => (typeof source === "string" ? [source] : [])),
  );
  return cited.map(({ source, stance }) => ({
    stance,
    links: typeof source === "string" ? chainFrom(source, known) : source.map(typedLink),
  }));
}

const typedLink = ({ organisationId, personId, basis, accessedOn, url, title }: SourceLinkInput): SourceLink => ({
  id: "",
  ...{ organisationId, personId, basis, isSeen: accessedOn !== null },
  hasAddress: url !== null || title !== null,
  isAuthority: false,
});

/** Marks the links whose speaker is entitled to say this for the seasons the claim reaches (domain.md 3.4, Authority). */
export async function withAuthority(
  db: Reader,
  chains: readonly Chain[],
  claim: { kind: ClaimKind; showId: string; seasonIds: string[]; personId: string | null },
): Promise<Chain[]> {
  const entitled = await authoritiesFor(db, claim);
  const isEntitled = (link: SourceLink) => entitled.has(link.organisationId ?? link.personId ?? "");
  return chains.map((chain) => ({ stance: chain.stance, links: chain.links.map((link) => ({ ...link, isAuthority: isEntitled(link) })) }));
}

async function authoritiesFor(
  db: Reader,
  claim: { kind: ClaimKind; showId: string; seasonIds: string[]; personId: string | null },
): Promise<Set<string>> {
  const reach = claim.seasonIds.length > 0 ? inArray(seasons.id, claim.seasonIds) : eq(seasons.showId, claim.showId);
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
