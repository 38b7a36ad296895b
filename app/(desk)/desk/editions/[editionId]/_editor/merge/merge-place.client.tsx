"use client";
import { useId } from "react";
import { Runs } from "@/components/desk/diff-runs";
import { Button } from "@/components/ui/button";
import { runsOf } from "@/domain/articles/difference-runs";
import { MergeResult } from "./merge-result.client";
import type { Sides } from "./merge-words";
import type { Card } from "./use-choices";

type Props = { card: Card; titles: Sides["titles"]; at: number; of: number; isShown: boolean };

const COLUMNS = [
  { side: "mine", words: "Keep yours" },
  { side: "before", words: "Keep neither" },
  { side: "theirs", words: "Keep theirs" },
] as const;

/** One place both sides changed: what each says, what stood there before, and what shall stand there now. */
export function MergePlace({ card, titles, at, of, isShown }: Props) {
  const { what, words, chosen, hasBoth, pick } = card;
  const heading = useId();
  return (
    <section className={isShown ? "merge-place shown" : "merge-place"} aria-labelledby={heading}>
      <h3 id={heading} className="sec" tabIndex={-1}>
        {what} <span className="q">{`${at} of ${of}`}</span>
      </h3>
      <div className="merge-columns">
        {COLUMNS.map(({ side, words: verb }) => (
          <div key={side} className={chosen?.pick === side ? "merge-column on" : "merge-column"}>
            <h4>{titles[side]}</h4>
            <p className="merge-words">
              <Said before={words.before} words={words[side]} isBefore={side === "before"} />
            </p>
            <Button size="small" aria-pressed={chosen?.pick === side} onClick={() => pick(side)}>
              {verb}
            </Button>
            {side === "theirs" && hasBoth ? (
              <Button size="small" aria-pressed={chosen?.pick === "both"} onClick={() => pick("both")}>
                Both
              </Button>
            ) : null}
          </div>
        ))}
      </div>
      {chosen ? <MergeResult chosen={chosen} onChange={card.edit} /> : null}
    </section>
  );
}

function Said({ before, words, isBefore }: { before: string | null; words: string | null; isBefore: boolean }) {
  if (words === null) return <span className="q">{isBefore ? "It was not there." : "Taken away."}</span>;
  if (words === "") return <span className="q">Empty.</span>;
  return isBefore || before === null ? words : <Runs runs={runsOf(before, words)} isPlain />;
}
