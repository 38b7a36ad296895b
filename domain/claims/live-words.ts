import type { RelationKind } from "./vocabulary";

/** As much of a claim as a sentence can hold of it: its date or figure where it has one, else its words without their full stop. */
export const inSentence = ({ when, summary }: { when: string | null; summary: string }): string => when ?? summary.replace(/\.$/, "");

/** What takes a claim's place without saying that it was wrong. */
const GOES_ON: readonly RelationKind[] = ["supersedes", "refines", "delays"];
/** Claims that took each other's place, at the most. */
const STEPS_MAX = 20;

type Closed = { byId: string; how: RelationKind };

/** The claim a text that follows the ledger prints now: what took the place of `claimId`, and of that, to the end. */
export function followed(claimId: string, closerOf: (claimId: string) => Closed | null): string {
  let now = claimId;
  for (let step = 0; step < STEPS_MAX; step++) {
    const closer = closerOf(now);
    if (!closer || !GOES_ON.includes(closer.how)) return now;
    now = closer.byId;
  }
  return now;
}
