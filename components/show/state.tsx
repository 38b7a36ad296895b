import type { SeasonPhase, StatusFlags } from "@/domain/claims/vocabulary";
import { FAMILY, StateShape } from "./marks";
import { PHASE_WORDS } from "./stage";

type Props = { phase: SeasonPhase; flags?: StatusFlags };

/** Where a season stands, by shape, word and colour; what holds it up beside it. */
export const State = ({ phase, flags }: Props) => (
  <span className="states">
    <span className={`state s-${FAMILY[phase]}`}>
      <StateShape of={phase === "conflict" ? "split" : FAMILY[phase]} />
      {PHASE_WORDS[phase]}
    </span>
    {flags?.delayed && (
      <>
        {" "}
        <span className="state s-held">
          <StateShape of="held" />
          Delayed
        </span>
      </>
    )}
    {flags?.overdue && !flags.delayed && (
      <>
        {" "}
        <span className="state s-held">
          <StateShape of="held" />
          Overdue
        </span>
      </>
    )}
  </span>
);
