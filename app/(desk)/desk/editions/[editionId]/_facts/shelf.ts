import type { CitedClaim, Ledger } from "@/domain/articles/citations";
import type { PanelFact, PanelSeason } from "@/domain/claims/queries/panel";
import type { About } from "../story";

export type ShelfState = { state: "loading" | "there" | "unanswered"; seasons: readonly PanelSeason[] };
export type Shelf = ReturnType<typeof createShelf>;

/** The ledger of what a story is about, as this screen last heard it; `start` is what the page knew of the claims it cites. */
export function createShelf(start: Ledger) {
  let now: ShelfState = { state: "loading", seasons: [] };
  let facts = new Map<string, PanelFact>();
  let asked: string | null = null;
  const listeners = new Set<() => void>();
  const show = (next: ShelfState) => {
    now = next;
    facts = new Map(now.seasons.flatMap((season) => season.facts).map((fact) => [fact.id, fact]));
    for (const listener of listeners) listener();
  };

  return {
    now: () => now,
    fact: (claimId: string): PanelFact | null => facts.get(claimId) ?? null,
    /** What publication asks of the claims that are cited: the newest word of each. */
    ledger: (): Ledger => ({
      flags: start.flags,
      claims: [...start.claims.filter(({ claimId }) => !facts.has(claimId)), ...[...facts.values()].map(citedOf)],
    }),
    /** Asks for the ledger of these records, unless it is there already. */
    async load(about: readonly About[], isAgain = false) {
      const query = about.filter(({ kind }) => kind !== "person").map(({ kind, id }) => `${kind}=${id}`);
      if (asked === query.join("&") && !isAgain) return;
      asked = query.join("&");
      const mine = asked;
      if (query.length === 0) return show({ state: "there", seasons: [] });
      show({ ...now, state: "loading" });
      try {
        const response = await fetch(`/api/ledger?${mine}`);
        if (!response.ok) throw new Error("no answer");
        const seasons = (await response.json()) as PanelSeason[];
        if (asked === mine) show({ state: "there", seasons });
      } catch {
        if (asked === mine) show({ ...now, state: "unanswered" });
      }
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const citedOf = ({ id, state, certainty, isPublic }: PanelFact): CitedClaim => ({ claimId: id, state, certainty, isPublic });
