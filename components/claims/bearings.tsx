import { X } from "lucide-react";
import Link from "next/link";
import { SureShape } from "@/components/show/marks";
import { Button } from "@/components/ui/button";
import type { Option } from "@/components/ui/select";
import type { RelationKind } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { BEARS_WORDS, BORNE_WORDS, factWords, type ToldFact } from "./claim-words";
import { ReasonDialog } from "./reason-dialog.client";
import { RelateForm } from "./relate-form.client";

type Bearing = {
  fromId: string;
  toId: string;
  kind: RelationKind;
  isRuling: boolean;
  note: string | null;
  by: string;
  other: ToldFact & { id: string };
  /** Whether this fact bears on the other, or the other on it. */
  isOurs: boolean;
};

type Props<R, M> = {
  bearings: readonly Bearing[];
  claim: { id: string; words: string };
  others: readonly Option[];
  hrefOf: (claimId: string) => string;
  relate: Action<R>;
  /** Null for whoever may not take a relation back. */
  remove: Action<M> | null;
  mayRule: boolean;
};

/** How a fact and others bear on each other, who said so and why. */
export function Bearings<R, M>({ bearings, claim, others, hrefOf, relate, remove, mayRule }: Props<R, M>) {
  return (
    <section aria-labelledby="bearings">
      <h2 className="sec" id="bearings">
        Bears on <span className="n">{bearings.length}</span>
        {others.length > 0 ? (
          <span className="more">
            <RelateForm action={relate} claim={claim} others={others} mayRule={mayRule} />
          </span>
        ) : null}
      </h2>
      {bearings.length === 0 ? <p className="empty">Nothing: it stands by itself.</p> : null}
      <ul className="bearings">
        {bearings.map((bearing) => (
          <li key={`${bearing.fromId} ${bearing.toId} ${bearing.kind}`} className="row">
            <SureShape of={bearing.other.certainty} />
            <p>
              {(bearing.isOurs ? BEARS_WORDS : BORNE_WORDS)[bearing.kind]}{" "}
              <Link href={hrefOf(bearing.other.id)}>{factWords(bearing.other)}</Link>
              <small>
                {bearing.isRuling ? "Ruling by" : "by"} {bearing.by}
                {bearing.note ? `: “${bearing.note}”` : null}
              </small>
            </p>
            {remove ? <Remove bearing={bearing} action={remove} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Remove = <M,>({ bearing: { fromId, toId, kind, isRuling }, action }: { bearing: Bearing; action: Action<M> }) => (
  <ReasonDialog
    action={action}
    trigger={
      <Button look="plain" size="small" aria-label={isRuling ? "Reopen" : "Remove"}>
        <X className="i" />
      </Button>
    }
    title={isRuling ? "Reopen this ruling?" : "Remove this relation?"}
    description={
      isRuling
        ? "The two disagree again, and stand on the board of conflicts. The audit keeps the ruling."
        : "What it had closed stands again. The audit keeps it."
    }
    fields={{ fromId, toId, kind }}
    label="Why it was a mistake"
    button={isRuling ? "Reopen ruling" : "Remove relation"}
  />
);
