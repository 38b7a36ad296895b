import { readAxes } from "./axes";
import { closes, disputes, hearingOf, type Resolved, standingOf } from "./standing";
import type { SeasonStatusInput, StatusClaim, StatusRelation } from "./status";
import { type ClaimStanding, tierOf } from "./vocabulary";

/** How a claim that readers may know stands on a day; `by` is the relation that did it, the strongest and newest of several. */
export type ClaimState = { is: "stands" | "overtaken" } | { is: "closed" | "disputed"; by: Resolved };

/** The state of every claim of a season known on `asOf`, by claim id: what the line and the boxes make of each. */
export function claimStates(input: SeasonStatusInput): Map<string, ClaimState> {
  const { eligible, heard } = hearingOf(input);
  const { hidden } = readAxes(input, standingOf(input));
  const against = (id: string, how: (relation: Resolved) => boolean) => strongest(heard.filter((one) => one.to.id === id && how(one)));
  return new Map(
    eligible.map(({ id }): [string, ClaimState] => {
      const closer = against(id, closes);
      if (closer) return [id, { is: "closed", by: closer }];
      const disputer = against(id, disputes);
      if (disputer) return [id, { is: "disputed", by: disputer }];
      return [id, { is: hidden.has(id) ? "overtaken" : "stands" }];
    }),
  );
}

/**
 * How the claims of a whole show stand, by claim id; what is not named stands. A claim on two seasons that is closed for one
 * is closed: a text that states it says too much.
 */
export function standingsOf(
  ledger: { claims: readonly StatusClaim[]; relations: readonly StatusRelation[] },
  asOf: string,
): Map<string, ClaimStanding> {
  const everywhere = ledger.claims.map((claim) => ({ ...claim, scope: "show" as const }));
  const { heard } = hearingOf({ asOf, claims: everywhere, relations: [...ledger.relations], season: NO_SEASON });
  const disputed = heard.filter(disputes).map(({ to }) => [to.id, "disputed"] as const);
  const closed = heard.filter(closes).map(({ to }) => [to.id, "closed"] as const);
  return new Map([...disputed, ...closed]);
}

const NO_SEASON = { id: "", isFirstUnreleased: false };

const weight = ({ from }: Resolved) => `${tierOf(from.certainty)} ${from.reportedOn} ${from.id}`;

const strongest = (relations: Resolved[]): Resolved | null =>
  relations.reduce<Resolved | null>((best, one) => (best === null || weight(one) > weight(best) ? one : best), null);
