import type { Certainty } from "@/domain/claims/vocabulary";
import type { DeskSay } from "@/domain/kernel/words";
import { StateShape, SureShape } from "./marks";

/** How sure we are, by shape and word; null: nobody has announced it. */
export const Sure = ({ of, say }: { of: Certainty | null; say: DeskSay }) => (
  <span className="sure">
    <SureShape of={of} />
    {say(`certainty.${of ?? "none"}`)}
  </span>
);

export const OurEstimate = ({ say }: { say: DeskSay }) => (
  <span className="sure">
    <StateShape of="guess" />
    {say("certainty.guess")}
  </span>
);
