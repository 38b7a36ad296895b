import type { Certainty } from "@/domain/claims/vocabulary";
import type { Say } from "@/domain/kernel/words";
import { SureShape } from "./marks";

/** The five levels, the strongest first. */
export const LEVELS = ["official", "confirmed", "reported", "inferred", "rumoured"] as const satisfies readonly Certainty[];

export const SureKey = ({ say }: { say: Say }) => (
  <ul className="key">
    {LEVELS.map((level) => (
      <li key={level}>
        <SureShape of={level} />
        <span>
          <b>{say(`certainty.${level}`)}</b> {say(`certainty.means.${level}`)}
        </span>
      </li>
    ))}
  </ul>
);
