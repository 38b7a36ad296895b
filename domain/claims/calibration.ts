import { boundsOf } from "./fuzzy-date";
import type { PublicWindow } from "./public-ledger";
import { LIKELIHOODS, type Likelihood } from "./vocabulary";

type Closed = { windows: readonly PublicWindow[]; outcome: { edtf: string | null } | null };

/** How often what was called so came: the windows said with one likelihood, and those the season arrived in. */
export interface Calibrated {
  likelihood: Likelihood;
  said: number;
  came: number;
}

/** Every window of an estimate that has a day to hold it against, counted under the word it was given. */
export function calibrationOf(closed: readonly Closed[]): Calibrated[] {
  const windows = closed.flatMap(({ windows: ofOne, outcome }) => {
    const day = outcome?.edtf ? boundsOf(outcome.edtf)?.lo : null;
    return day
      ? ofOne.map(({ likelihood, lo, hi }) => ({ likelihood, isIn: (lo === null || lo <= day) && (hi === null || day <= hi) }))
      : [];
  });
  return LIKELIHOODS.map((likelihood) => {
    const said = windows.filter((window) => window.likelihood === likelihood);
    return { likelihood, said: said.length, came: said.filter(({ isIn }) => isIn).length };
  }).filter(({ said }) => said > 0);
}
