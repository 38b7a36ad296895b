import { type Followed, PERSON_VERBS, USUAL_VERBS } from "@/domain/followers/vocabulary";
import type { Say } from "@/domain/kernel/words";
import { AddressField } from "./address-field";
import { ChoiceFields } from "./choice-fields";

export type Typed = Parameters<typeof ChoiceFields>[0]["chosen"] & { email: string };
type Props = {
  subject: Followed;
  /** "All of Us Are Dead, season 2". */
  name: string;
  /** Who do already; null where they are too few to say. */
  followers?: number | null;
  /** What the publication says to whoever may follow. */
  line?: string | null | undefined;
  /** What was typed, where it could not be taken. */
  typed?: Typed;
  say: Say;
  faults?: { email?: string | undefined; verbs?: string | undefined };
};

/** As far as the database counts for a page. */
const COUNTED_TO = 10_000;
const USUAL: Omit<Typed, "email"> = { verbs: USUAL_VERBS, minCertainty: "confirmed", frequency: "at_once" };

/** One field and a button; what one is told of, and how often, stands folded beneath with the usual choices made. */
export function FollowForm({ subject, name, followers = null, line, typed, say, faults = {} }: Props) {
  const of = `follow-${subject.kind}`;
  const usual = subject.kind === "person" ? { ...USUAL, verbs: PERSON_VERBS } : USUAL;
  return (
    <section className="follow" aria-labelledby={of}>
      <h2 id={of}>{say("follow.one", { name })}</h2>
      {line ? <p className="follow-line">{line}</p> : null}
      <form method="post" action="/api/follow">
        <input type="hidden" name="subject" value={`${subject.kind}:${subject.id}`} />
        <AddressField of={of} value={typed?.email} fault={faults.email} button={say("follow.button")} say={say} />
        <p className="terms">{termsOf(say, subject.kind, followers, name)}</p>
        <details open={typed !== undefined}>
          <summary>{say(subject.kind === "person" ? "follow.personChoices" : "follow.choices")}</summary>
          <div className="choices">
            <ChoiceFields kind={subject.kind} chosen={typed ?? usual} of={of} fault={faults.verbs} say={say} />
          </div>
        </details>
      </form>
    </section>
  );
}

/** What they agree to, and where it can be said, who did already: "1,204 readers follow Kingdom." */
function termsOf(say: Say, kind: Followed["kind"], followers: number | null, name: string): string {
  const agreed = { terms: say(kind === "person" ? "follow.personTerms" : "follow.terms"), consent: say("follow.consent") };
  if (followers === null) return say("follow.termsWhole", agreed);
  const readers = say(followers >= COUNTED_TO ? "follow.readersAtLeast" : "follow.readers", { count: followers, name });
  return say("follow.termsCounted", { ...agreed, readers });
}
