import { boundsOf } from "@/domain/claims/fuzzy-date";
import { type Certainty, type ClaimKind, kindOf, type Likelihood } from "@/domain/claims/vocabulary";
import { dateIn, factWords, LIKELIHOOD_WORDS, type ToldFact, whatWords } from "./claim-words";
import type { Lane, TrackItem } from "./track-layout";

export type TimelineFact = ToldFact & { id: string; reportedOn: string; certainty: Certainty; state: { is: string; how?: string } };
export type TimelineGuess = {
  id: string;
  windows: readonly { rank: number; label: string; lo: string | null; hi: string | null; likelihood: Likelihood }[];
};
/** `fact` null: a window of our estimate. */
export type TimelineItem = TrackItem & { /** Where there is room. */ full: string; certainty: Certainty | null; isFact: boolean };

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

/** The lane says what it is about: a plan there is "planned 2025", a release "due late 2026". */
function labelOf(fact: TimelineFact): string {
  if (!fact.whenEdtf) return whatWords(fact);
  if (fact.kind === "filming_started" && fact.modality === "planned") return `planned ${dateIn(fact)}`;
  if (fact.kind === "release_window" || fact.kind === "release_date")
    return `${fact.part === null ? "" : `part ${fact.part} `}due ${dateIn(fact)}`;
  return `${whatWords(fact)}, ${dateIn(fact)}`;
}

/** A fact that another only makes exact is told by that other. */
const isToldAgain = ({ state }: TimelineFact) => state.is === "closed" && state.how === "refines";

/** What stands on the timeline: facts by their date, by the day they were reported where they have none, and our estimate. */
export function timelineItems(facts: readonly TimelineFact[], estimate: TimelineGuess | null): TimelineItem[] {
  const dated = facts
    .filter((fact) => !isToldAgain(fact))
    .flatMap((fact): TimelineItem[] => {
      const lane = laneOf(fact.kind);
      if (!lane) return [];
      const { lo, hi } = (fact.whenEdtf ? boundsOf(fact.whenEdtf) : null) ?? { lo: fact.reportedOn, hi: fact.reportedOn };
      return [
        {
          id: fact.id,
          lane,
          label: labelOf(fact),
          full: factWords(fact),
          lo,
          hi,
          look: lookOf(fact),
          certainty: fact.certainty,
          isFact: true,
        },
      ];
    });
  const guesses = (estimate?.windows ?? []).map(
    ({ rank, label, lo, hi, likelihood }): TimelineItem => ({
      ...{ id: `${estimate?.id}-${rank}`, lane: "release", lo, hi, look: "guess", certainty: null, isFact: false },
      label: `Our estimate, ${LIKELIHOOD_WORDS[likelihood]}`,
      full: `Our estimate: ${label}, ${LIKELIHOOD_WORDS[likelihood]}`,
    }),
  );
  return [...dated, ...guesses];
}
