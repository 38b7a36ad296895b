import Link from "next/link";
import type { ReactNode } from "react";
import { StateShape, SureShape } from "@/components/show/marks";
import { Button } from "@/components/ui/button";
import type { Certainty, Verdict } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { factWords, storiesWords, type ToldFact, valueWords, whatWords } from "./claim-words";
import { dayWords } from "./day-words";
import { RuleDialog } from "./rule-dialog.client";
import { type ShownChain, saidByWords } from "./source-chain";

export type ConflictSide = ToldFact & { id: string; reportedOn: string; chains: readonly ShownChain[]; stories: number };
export type ShownConflict = { later: ConflictSide; earlier: ConflictSide; note: string | null };

type Props<T> = {
  conflict: ShownConflict;
  /** Null for whoever may not rule. */
  action: Action<T> | null;
  /** Asks what neither of them settles: an open question of their season. Null where they are of none, or may not. */
  ask: ReactNode;
  hrefOf: (claimId: string) => string;
  /** Whose facts they are, where the page does not say. */
  title?: ReactNode;
};

/** Two public facts that cannot both be so, with what an editor may decide. */
export function ConflictStrip<T>({ conflict: { later, earlier, note }, action, ask, hrefOf, title = "Can both stand?" }: Props<T>) {
  const name = `conflict-${later.id}-${earlier.id}`;
  return (
    <section className="conflict" aria-labelledby={`${name} ${name}-a ${name}-b`}>
      <div>
        <h2 id={name}>
          <StateShape of="split" /> <span>{title}</span>
        </h2>
        <small className="q">{note ?? "Readers see that reports disagree."}</small>
      </div>
      <Side id={`${name}-a`} letter="A" side={earlier} href={hrefOf(earlier.id)} />
      <Side id={`${name}-b`} letter="B" side={later} href={hrefOf(later.id)} />
      {action ? (
        <div className="acts">
          <Rulings a={earlier} b={later} action={action} />
          {ask}
        </div>
      ) : (
        <p className="q">An editor decides.</p>
      )}
    </section>
  );
}

const Side = ({ id, letter, side, href }: { id: string; letter: string; side: ConflictSide; href: string }) => (
  <p className="side" id={id}>
    <span className="ab">{letter}</span>
    <Link href={href}>
      {whatWords(side)} <b>{valueWords(side)}</b>
    </Link>
    <small>
      <SureShape of={side.certainty} /> {saidByWords(side.chains) ?? "our own reasoning"}, {dayWords(side.reportedOn)} ·{" "}
      {storiesWords(side.stories) === "none" ? "no story" : storiesWords(side.stories)}
    </small>
  </p>
);

const RUMOUR: Certainty = "rumoured";

function Rulings<T>({ a, b, action }: { a: ConflictSide; b: ConflictSide; action: Action<T> }) {
  const held = (side: ConflictSide) => ({ id: side.id, words: factWords(side) });
  // The later fact may be news of a change; the earlier one can only be right against it.
  const choices: { word: string; holds: ConflictSide; against: ConflictSide; verdicts: readonly Verdict[] }[] = [
    { word: "A is right…", holds: a, against: b, verdicts: ["was_wrong"] },
    { word: "B is right…", holds: b, against: a, verdicts: ["was_wrong", "moved_on"] },
    { word: "Keep both as reported…", holds: b, against: a, verdicts: ["both_stand"] },
  ];
  return (
    <>
      {choices
        .filter(
          ({ holds, against, verdicts }) => verdicts.includes("both_stand") || holds.certainty !== RUMOUR || against.certainty === RUMOUR,
        )
        .map(({ word, holds, against, verdicts }) => (
          <RuleDialog
            key={word}
            action={action}
            trigger={<Button size="small">{word}</Button>}
            holds={held(holds)}
            against={held(against)}
            verdicts={verdicts}
          />
        ))}
    </>
  );
}
