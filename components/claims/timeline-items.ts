import { boundsOf } from "@/domain/claims/fuzzy-date";
import { type Certainty, type ClaimKind, kindOf, type Likelihood } from "@/domain/claims/vocabulary";
import { LIKELIHOOD_WORDS, type ToldFact, whatWords, whenWords } from "./claim-words";
import type { Lane, TrackItem } from "./track-layout";

export type TimelineFact = ToldFact & { id: string; reportedOn: string; certainty: Certainty; state: { is: string } };
export type TimelineGuess = {
  id: string;
  windows: readonly { rank: number; label: string; lo: string | null; hi: string | null; likelihood: Likelihood }[];
};
/** `fact` null: a window of our estimate. */
export type TimelineItem = TrackItem & { when: string; certainty: Certainty | null; isFact: boolean };

const CASTING: readonly ClaimKind[] = ["auditions", "table_read"];

function laneOf(kind: ClaimKind): Lane | null {
  const { axis } = kindOf(kind);
  if (axis === "record") return null;
  if (axis === "people" || CASTING.includes(kind)) return "casting";
  return axis === "production" ? "filming" : axis;
}

const lookOf = ({ state, certainty }: TimelineFact): TrackItem["look"] => {
  if (state.is === "closed" || state.is === "overtaken" || state.is === "retracted") return "over";
  if (state.is === "disputed") return "disputed";
  return state.is === "stands" && certainty !== "rumoured" ? "stands" : "faint";
};

/** What stands on the timeline: facts by their date, by the day they were reported where they have none, and our estimate. */
export function timelineItems(facts: readonly TimelineFact[], estimate: TimelineGuess | null): TimelineItem[] {
  const dated = facts.flatMap((fact): TimelineItem[] => {
    const lane = laneOf(fact.kind);
    if (!lane) return [];
    const { lo, hi } = (fact.whenEdtf ? boundsOf(fact.whenEdtf) : null) ?? { lo: fact.reportedOn, hi: fact.reportedOn };
    const when = fact.whenEdtf ? whenWords(fact) : "";
    const label = [whatWords(fact), when && when.charAt(0).toLowerCase() + when.slice(1)].filter(Boolean).join(", ");
    return [{ id: fact.id, lane, label, when, lo, hi, look: lookOf(fact), certainty: fact.certainty, isFact: true }];
  });
  const guesses = (estimate?.windows ?? []).map(
    ({ rank, label, lo, hi, likelihood }): TimelineItem => ({
      ...{ id: `${estimate?.id}-${rank}`, lane: "release", lo, hi, look: "guess", certainty: null, isFact: false, when: label },
      label: `Our estimate: ${label}, ${LIKELIHOOD_WORDS[likelihood]}`,
    }),
  );
  return [...dated, ...guesses];
}
