import type { SeasonPhase, StatusFlags } from "@/domain/claims/vocabulary";
import type { DeskSay } from "@/domain/kernel/words";
import { FAMILY, StateShape } from "./marks";

type Props = { phase: SeasonPhase; flags?: StatusFlags; say: DeskSay };

/** Where a season stands, by shape, word and colour; what holds it up beside it. */
export const State = ({ phase, flags, say }: Props) => (
  <span className="states">
    <span className={`state s-${FAMILY[phase]}`}>
      <StateShape of={phase === "conflict" ? "split" : FAMILY[phase]} />
      {say(`phase.${phase}`)}
    </span>
    {flags?.delayed && (
      <>
        {" "}
        <span className="state s-held">
          <StateShape of="held" />
          {say("state.delayed")}
        </span>
      </>
    )}
    {flags?.overdue && !flags.delayed && (
      <>
        {" "}
        <span className="state s-held">
          <StateShape of="held" />
          {say("state.overdue")}
        </span>
      </>
    )}
  </span>
);
