import { CONSENT_WORDING, type Followed, PERSON_VERBS, USUAL_VERBS } from "@/domain/followers/vocabulary";
import { AddressField } from "./address-field";
import { ChoiceFields } from "./choice-fields";

export type Typed = Parameters<typeof ChoiceFields>[0]["chosen"] & { email: string };
type Props = {
  subject: Followed;
  /** "All of Us Are Dead, season 2". */
  name: string;
  /** Who do already; null where they are too few to say. */
  followers?: number | null;
  /** What was typed, where it could not be taken. */
  typed?: Typed;
  faults?: { email?: string | undefined; verbs?: string | undefined };
};

/** As far as the database counts for a page. */
const COUNTED_TO = 10_000;
const USUAL: Omit<Typed, "email"> = { verbs: USUAL_VERBS, minCertainty: "confirmed", frequency: "at_once" };

/** One field and a button; what one is told of, and how often, stands folded beneath with the usual choices made. */
export function FollowForm({ subject, name, followers = null, typed, faults = {} }: Props) {
  const of = `follow-${subject.kind}`;
  const usual = subject.kind === "person" ? { ...USUAL, verbs: PERSON_VERBS } : USUAL;
  return (
    <section className="follow" aria-labelledby={of}>
      <h2 id={of}>Follow {name}</h2>
      <form method="post" action="/api/follow">
        <input type="hidden" name="subject" value={`${subject.kind}:${subject.id}`} />
        <AddressField of={of} value={typed?.email} fault={faults.email} button="Follow" />
        <p className="terms">
          {subject.kind === "person" ? "We write when they join or leave a show." : "One letter when something changes."} {CONSENT_WORDING}
          {followers !== null && ` ${followerWords(followers, name)}`}
        </p>
        <details open={typed !== undefined}>
          <summary>{subject.kind === "person" ? "How sure and how often" : "What, how sure and how often"}</summary>
          <div className="choices">
            <ChoiceFields kind={subject.kind} chosen={typed ?? usual} of={of} fault={faults.verbs} />
          </div>
        </details>
      </form>
    </section>
  );
}

/** "1,204 readers follow Kingdom." */
const followerWords = (count: number, name: string) =>
  `${count >= COUNTED_TO ? "At least " : ""}${count.toLocaleString("en-GB")} readers follow ${name}.`;
