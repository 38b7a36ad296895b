import type { ShelfFact, ShelfFlag, ShelfPanel, ShelfSeason } from "@/components/claims/shelf-facts";
import type { CitedClaim, Ledger } from "@/domain/articles/citations";
import { followed } from "@/domain/claims/live-words";
import type { About } from "../story";

export type ShelfState = { state: "loading" | "there" | "unanswered"; seasons: readonly ShelfSeason[]; flags: readonly ShelfFlag[] };
export type Shelf = ReturnType<typeof createShelf>;
/** What the text in hand is about and which claims it states, asked anew each time. */
type Asks = () => { about: readonly About[]; cited: readonly string[] };
/** Asks the desk; null where its answer would be the one with this mark again. Throws where it does not answer. */
export type AskLedger = (query: string, mark: string | null) => Promise<{ panel: ShelfPanel; mark: string } | null>;

/** The ledger beside a story, as this screen last heard it; `start` is what the page knew of the claims it cites. */
export function createShelf(editionId: string, start: Ledger, asks: Asks, askLedger: AskLedger) {
  let now: ShelfState = { state: "loading", seasons: [], flags: [] };
  let facts = new Map<string, ShelfFact>();
  let answered = { query: "", mark: "" };
  let isAsking = false;
  const listeners = new Set<() => void>();
  const show = (next: ShelfState) => {
    now = next;
    facts = new Map(now.seasons.flatMap((season) => season.facts).map((fact) => [fact.id, fact]));
    for (const listener of listeners) listener();
  };
  const fact = (claimId: string): ShelfFact | null => facts.get(claimId) ?? null;

  return {
    now: () => now,
    fact,
    /** What a text that follows the ledger prints for a claim now. */
    followed: (claimId: string): ShelfFact | null => fact(followed(claimId, closerIn(facts))) ?? fact(claimId),
    /** What publication asks of the claims that are cited: the newest word of each. */
    ledger: (): Ledger => ({
      flags: now.state === "loading" ? start.flags : now.flags.filter(isGrave).map((flag) => ({ ...flag, mode: null })),
      claims: [...start.claims.filter(({ claimId }) => !facts.has(claimId)), ...[...facts.values()].map(citedOf)],
    }),
    /** Asks what the ledger has now; an answer that is the last one again changes nothing. */
    async ask() {
      if (isAsking) return;
      isAsking = true;
      const query = queryOf(editionId, asks());
      try {
        const answer = await askLedger(query, answered.query === query && now.state === "there" ? answered.mark : null);
        if (!answer) return;
        answered = { query, mark: answer.mark };
        show({ state: "there", ...answer.panel });
      } catch {
        // What is there stays: it was true a moment ago, and the next question is seconds away.
        if (now.state !== "there") show({ ...now, state: "unanswered" });
      } finally {
        isAsking = false;
      }
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function queryOf(editionId: string, { about, cited }: ReturnType<Asks>): string {
  const records = about.filter(({ kind }) => kind !== "person").map(({ kind, id }) => [kind, id]);
  return new URLSearchParams([["edition", editionId], ...records, ...[...cited].sort().map((id) => ["cited", id])]).toString();
}

const closerIn = (facts: ReadonlyMap<string, ShelfFact>) => (claimId: string) => {
  const { state, change } = facts.get(claimId) ?? { state: null, change: null };
  return state === "closed" && change?.byId && change.how ? { byId: change.byId, how: change.how } : null;
};

const isGrave = ({ severity }: ShelfFlag) => severity === "contradicted" || severity === "retracted";
const citedOf = ({ id, state, certainty, kind, isPublic, origins, uncheckedDays }: ShelfFact): CitedClaim => ({
  ...{ claimId: id, state, certainty, kind, isPublic, origins, uncheckedDays },
});
