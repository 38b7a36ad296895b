import type { Say } from "../kernel/words";
import type { PublicClaim, PublicSourceLink } from "./public-ledger";

/** A source as it is printed: the origin, and those who passed it on. Repeats of one report are one source. */
export interface ListedSource {
  number: number;
  origin: PublicSourceLink;
  relays: PublicSourceLink[];
}

const chainsOf = (claim: PublicClaim) => claim.sources.filter((chain) => chain.stance === "supports" && chain.links.length > 0);

/** Origins in the order in which the claims first rest on them, each once, with its number. */
export function listSources(claims: readonly PublicClaim[]): ListedSource[] {
  const found = new Map<string, ListedSource>();
  for (const { links } of claims.flatMap(chainsOf)) {
    const origin = links.at(-1);
    if (!origin) continue;
    const known = found.get(origin.id) ?? { number: found.size + 1, origin, relays: [] };
    const relays = links.slice(0, -1).reverse();
    const added = relays.filter((relay) => known.relays.every(({ id }) => id !== relay.id));
    found.set(origin.id, { ...known, relays: [...known.relays, ...added] });
  }
  return [...found.values()];
}

/** Whether somebody with this source as the origin supports the claim. */
export const restingOn = (claim: PublicClaim, originId: string): boolean =>
  chainsOf(claim).some(({ links }) => links.at(-1)?.id === originId);

/** The numbers under which a claim's origins are listed. */
export const numbersOf = (claim: PublicClaim, sources: readonly ListedSource[]): number[] =>
  chainsOf(claim).flatMap(({ links }) => sources.find(({ origin }) => origin.id === links.at(-1)?.id)?.number ?? []);

/** "Star News, via Naver"; null where we deduced it ourselves. */
export function saidByWords(say: Say, claim: Pick<PublicClaim, "sources" | "certainty">): string | null {
  const chain = chainOf(claim);
  return chain && chainWords(say, chain);
}

/** The same of a chain: whoever said it first, then those who passed it on. */
export const chainWords = (say: Say, { origin, via }: Chain): string =>
  via.reduce((said, name) => say("source.via", { said, name }), origin ?? say("source.notNamed"));

type Chain = { origin: string | null; via: readonly string[] };

/** Who said it and who passed it on, for the rules; null where we deduced it ourselves. */
export function chainOf(claim: Pick<PublicClaim, "sources" | "certainty">): { origin: string | null; via: string[] } | null {
  const first = claim.sources.find((chain) => chain.stance === "supports");
  if (!first || claim.certainty === "inferred") return null;
  const [origin, ...relays] = [...first.links].reverse();
  return { origin: origin?.name ?? null, via: relays.flatMap((link) => link.name ?? []) };
}

/** The number of the first origin of each claim that is in the list. */
export const numberByClaim = (claims: readonly PublicClaim[], sources: readonly ListedSource[]): Record<string, number> =>
  Object.fromEntries(
    claims.flatMap((claim) => {
      const [first] = numbersOf(claim, sources);
      return first === undefined ? [] : [[claim.id, first]];
    }),
  );
