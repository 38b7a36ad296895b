import type { Certainty } from "@/domain/claims/vocabulary";
import { StateShape, SureShape } from "./marks";

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  official: "Official",
  confirmed: "Confirmed",
  reported: "Reported",
  inferred: "We believe",
  rumoured: "Rumour",
};

/** How sure we are, by shape and word; null: nobody has announced it. */
export const Sure = ({ of }: { of: Certainty | null }) => (
  <span className="sure">
    <SureShape of={of} />
    {of ? CERTAINTY_WORDS[of] : "Not announced"}
  </span>
);

export const OurEstimate = () => (
  <span className="sure">
    <StateShape of="guess" />
    Our estimate
  </span>
);
