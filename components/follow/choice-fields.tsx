import {
  FOLLOW_VERBS,
  type FollowedKind,
  type FollowVerb,
  FREQUENCIES,
  type Frequency,
  MIN_CERTAINTIES,
  type MinCertainty,
} from "@/domain/followers/vocabulary";
import type { Say } from "@/domain/kernel/words";

type Props = {
  kind: FollowedKind;
  chosen: { verbs: readonly FollowVerb[]; minCertainty: MinCertainty; frequency: Frequency };
  /** Sets these fields apart from others on the page. */
  of: string;
  fault?: string | undefined;
  say: Say;
};

/** What somebody is told of, how sure we should be, and how often. A person is followed for one thing. */
export const ChoiceFields = ({ kind, chosen, of, fault, say }: Props) => (
  <>
    {kind === "person" ? (
      <input type="hidden" name="verbs[]" value="cast" />
    ) : (
      <fieldset aria-describedby={fault ? `${of}-verbs` : undefined}>
        <legend>{say("follow.about")}</legend>
        {FOLLOW_VERBS.map((verb) => (
          <label key={verb}>
            <input type="checkbox" name="verbs[]" value={verb} defaultChecked={chosen.verbs.includes(verb)} />
            {say(`follow.verb.${verb}`)}
          </label>
        ))}
        {fault && (
          <p className="fault" id={`${of}-verbs`}>
            {fault}
          </p>
        )}
      </fieldset>
    )}
    <fieldset>
      <legend>{say("follow.from")}</legend>
      {[...MIN_CERTAINTIES].reverse().map((level) => (
        <label key={level}>
          <input type="radio" name="minCertainty" value={level} defaultChecked={chosen.minCertainty === level} />
          {say(`follow.certainty.${level}`)}
        </label>
      ))}
    </fieldset>
    <fieldset>
      <legend>{say("follow.often")}</legend>
      {FREQUENCIES.map((frequency) => (
        <label key={frequency}>
          <input type="radio" name="frequency" value={frequency} defaultChecked={chosen.frequency === frequency} />
          {say(`follow.frequency.${frequency}`)}
        </label>
      ))}
    </fieldset>
  </>
);
