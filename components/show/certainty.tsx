import type { Certainty } from "@/domain/claims/vocabulary";
import type { Say } from "@/domain/kernel/words";
import { StateShape, SureShape } from "./marks";

/** How sure we are, by shape and word; null: nobody has announced it. */
export const Sure = ({ of, say }: { of: Certainty | null; say: Say }) => (
  <span className="sure">
    <SureShape of={of} />
    {say(`certainty.${of ?? "none"}`)}
  </span>
);

export const OurEstimate = ({ say }: { say: Say }) => (
  <span className="sure">
    <StateShape of="guess" />
    {say("certainty.guess")}
  </span>
);
