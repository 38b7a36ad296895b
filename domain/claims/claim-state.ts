import { readAxes } from "./axes";
import { closes, disputes, hearingOf, type Resolved, standingOf } from "./standing";
import type { SeasonStatusInput } from "./status";
import { tierOf } from "./vocabulary";

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

const weight = ({ from }: Resolved) => `${tierOf(from.certainty)} ${from.reportedOn} ${from.id}`;

const strongest = (relations: Resolved[]): Resolved | null =>
  relations.reduce<Resolved | null>((best, one) => (best === null || weight(one) > weight(best) ? one : best), null);
