import type { Basis, Certainty, Stance } from "./vocabulary";

/** One source with the chain it passes on, nearest first: the last link is the origin. */
export interface Chain {
  stance: Stance;
  links: SourceLink[];
}
export interface SourceLink {
  id: string;
  organisationId: string | null;
  personId: string | null;
  basis: Basis;
  isSeen: boolean;
  hasAddress: boolean;
  /** Whether whoever speaks is entitled to say it for the seasons the claim reaches. */
  isAuthority: boolean;
}

/** Why a claim may not be as sure as somebody wants it; each has a sentence on the desk. */
export type CertaintyFault =
  | "needs_a_source"
  | "needs_reasoning"
  | "official_needs_the_page_itself"
  | "official_needs_an_authority"
  | "confirmed_needs_authority_or_two_origins";

const originOf = (chain: Chain) => chain.links.at(-1);
const isNamed = (link: SourceLink) => link.basis !== "anonymous" && (link.organisationId !== null || link.personId !== null);

/** How many say so by themselves: sites that repeat one report are one. */
export const countOrigins = (chains: readonly Chain[]): number =>
  new Set(
    chains
      .filter(({ stance }) => stance === "supports")
      .flatMap((chain) => originOf(chain) ?? [])
      .map(({ id, organisationId, personId }) => organisationId ?? personId ?? id),
  ).size;

/** The gate a certainty passes; the database asks the same when a transaction ends. Null where it is met. */
export function certaintyFault(certainty: Certainty, chains: readonly Chain[], reasoning: string | null): CertaintyFault | null {
  const supporting = chains.filter((chain) => chain.stance === "supports");
  if (certainty === "inferred") return reasoning ? null : "needs_reasoning";
  if (supporting.length === 0) return "needs_a_source";
  if (certainty === "official") return officialFault(supporting);
  return certainty === "confirmed" && !isConfirmed(supporting) ? "confirmed_needs_authority_or_two_origins" : null;
}

function officialFault(chains: readonly Chain[]): CertaintyFault | null {
  const firstHand = chains.flatMap(({ links }) => (links.length === 1 && links[0] ? [links[0]] : []));
  const read = firstHand.filter(
    (link) => link.isSeen && link.hasAddress && (link.basis === "official_statement" || link.basis === "document"),
  );
  if (read.length === 0) return "official_needs_the_page_itself";
  return read.some((link) => link.isAuthority) ? null : "official_needs_an_authority";
}

/** An authority, however relayed, or two origins that are not one: sites repeating one report count once. */
function isConfirmed(chains: readonly Chain[]): boolean {
  const origins = chains.flatMap((chain) => originOf(chain) ?? []).filter(isNamed);
  if (origins.some((origin) => origin.isAuthority)) return true;
  return new Set(origins.map((origin) => origin.organisationId ?? origin.personId)).size >= 2;
}

/** The strongest certainty these sources allow. */
export function strongestAllowed(chains: readonly Chain[]): Certainty {
  const order: Certainty[] = ["official", "confirmed", "reported", "rumoured"];
  return order.find((certainty) => certaintyFault(certainty, chains, null) === null) ?? "inferred";
}
