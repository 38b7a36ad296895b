import type { Certainty } from "@/domain/claims/vocabulary";
import { CERTAINTY_WORDS } from "./certainty";
import { SureShape } from "./marks";

/** The five levels, the strongest first, and what each rests on. */
export const LEVELS: readonly [Certainty, string][] = [
  ["official", "the party entitled to say it said it, and we hold the page"],
  ["confirmed", "that party through a trusted outlet, or two separate origins"],
  ["reported", "one outlet or person; repeats count once"],
  ["inferred", "our deduction, with the reasoning"],
  ["rumoured", "folded away; never in a headline, feed or mail"],
];

export const SureKey = () => (
  <ul className="key">
    {LEVELS.map(([level, meaning]) => (
      <li key={level}>
        <SureShape of={level} />
        <span>
          <b>{CERTAINTY_WORDS[level]}</b> {meaning}
        </span>
      </li>
    ))}
  </ul>
);
