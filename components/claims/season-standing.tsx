import { deskSays } from "@/domain/kernel/words";
import "./claims.css";
import Link from "next/link";
import type { ReactNode } from "react";
import { CERTAINTY_WORDS } from "@/components/desk/record-words";
import { SureShape } from "@/components/show/marks";
import { SeasonStrip } from "@/components/show/season-strip";
import { State } from "@/components/show/state";
import type { SeasonStatus } from "@/domain/claims/status";
import { type ClaimKind, kindOf } from "@/domain/claims/vocabulary";
import { factWords, type ToldFact } from "./claim-words";
import { type ShownChain, saidByWords } from "./source-chain";

type Fact = ToldFact & { id: string; summary: string; chains: readonly ShownChain[]; state: { is: string } };
type Props = {
  status: SeasonStatus;
  facts: readonly Fact[];
  parts: number | null;
  hrefOf: (claimId: string) => string;
  /** What else may be asked of it, beside "Why this line?". */
  children?: ReactNode;
};

const ESTIMATE = " Our estimate: ";

/** Where a season stands, as readers see it, and the facts that make it so. */
export function SeasonStanding({ status, facts, parts, hrefOf, children }: Props) {
  const [told, guess] = status.line.split(ESTIMATE);
  const drivers = status.drivenBy.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  return (
    <div className="standing">
      <div className="standing-marks">
        <State phase={status.phase} flags={status.flags} say={deskSays} />
        <SeasonStrip season={{ phase: status.phase, flags: status.flags, parts, reached: reachedOf(facts) }} size="small" say={deskSays} />
      </div>
      <p className="the-line">
        {told} {guess ? <span className="q">Our estimate: {guess}</span> : null}
      </p>
      <div className="asks">
        <details className="why">
          <summary>Why this line?</summary>
          {drivers.length > 0 ? (
            <ol>
              {drivers.map((fact) => (
                <li key={fact.id} className="row">
                  <SureShape of={fact.certainty} />
                  <p>
                    <Link href={hrefOf(fact.id)}>{factWords(fact)}</Link>{" "}
                    <span className="q">
                      {CERTAINTY_WORDS[fact.certainty]}
                      {saidByWords(fact.chains) ? `: ${saidByWords(fact.chains)}` : null}
                    </span>
                  </p>
                </li>
              ))}
            </ol>
          ) : (
            <p className="q">No fact on record says anything about it, and the line says so.</p>
          )}
        </details>
        {children}
      </div>
    </div>
  );
}

const STAGES: readonly (readonly ClaimKind[])[] = [
  ["ordered", "renewed", "picked_up", "revived"],
  ["writing", "pre_production", "auditions", "table_read"],
  ["filming_started", "filming_paused", "filming_resumed"],
  ["filming_wrapped", "post_production"],
  [],
  ["premiered", "part_released", "full_release", "finale_aired"],
];

/** How far a season had come, whatever happened since: 0 to 6. */
const reachedOf = (facts: readonly Fact[]) =>
  Math.max(
    0,
    ...facts
      .filter(
        ({ modality, state, certainty }) =>
          modality === "occurred" && state.is === "stands" && certainty !== "rumoured" && certainty !== "inferred",
      )
      .filter(({ kind }) => kindOf(kind).axis !== "record")
      .map(({ kind }) => STAGES.findIndex((kinds) => kinds.includes(kind)) + 1),
  );
