import type { Reader } from "@/db/connect";
import { loadChains, type NamedChain } from "./chains";
import { listClaimNames, type NamedClaim } from "./names";

export type CitedFact = NamedClaim & { chains: NamedChain[] };

/** Claims that a text states, each with who said it. */
export async function listCitedFacts(db: Reader, claimIds: readonly string[]): Promise<CitedFact[]> {
  const [names, chains] = await Promise.all([listClaimNames(db, claimIds), loadChains(db, [...claimIds])]);
  return names.map((claim) => ({ ...claim, chains: chains.get(claim.id) ?? [] }));
}
