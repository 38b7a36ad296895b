"use client";
import { type KeyboardEvent, useRef } from "react";
import { areSingleKeysOff } from "@/components/desk/single-keys";
import { Button } from "@/components/ui/button";
import type { Verdict } from "@/domain/articles/suggestions";
import type { Suggested } from "@/domain/articles/suggestions-in";
import { groupsOf } from "./groups";
import { SuggestionCard } from "./suggestion-card.client";

export type ListedSuggestion = { suggested: Suggested; maker: { id: string; name: string; isMine: boolean } };
type Props = {
  listed: readonly ListedSuggestion[];
  onAnswer: (keys: readonly string[], verdict: Verdict) => Promise<void>;
  /** The suggestion that has the focus, for the text to show it. */
  onShow: (key: string) => Promise<void>;
  onLeave: () => void;
};

const ANSWERS: Record<string, Verdict> = { y: "accept", d: "decline" };
const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, n: 1, ArrowUp: -1, b: -1 };

/** What waits for an answer, in the order of the text: `Y` and `D` answer the one that has the focus, `N` and `B` lead on and back. */
export function SuggestionList({ listed, onAnswer, onShow, onLeave }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const focusAt = (at: number) =>
    requestAnimationFrame(() => {
      const items = [...(list.current?.children ?? [])] as HTMLElement[];
      items[Math.min(Math.max(at, 0), items.length - 1)]?.focus();
      if (items.length === 0) onLeave();
    });
  const answerAt = async (at: number, verdict: Verdict) => {
    const one = listed[at];
    if (!one) return;
    await onAnswer([one.suggested.key], verdict);
    focusAt(at);
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.key === "Escape") return onLeave();
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key.length === 1 && areSingleKeysOff())) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const [step, verdict] = [STEPS[key], ANSWERS[key]];
    if (step === undefined && verdict === undefined) return;
    event.preventDefault();
    if (step !== undefined) focusAt(at + step);
    else if (verdict) void answerAt(at, verdict);
  };
  return (
    <section className="suggestions-tab" aria-label="Suggestions">
      <h2 className="sec">Suggestions</h2>
      {listed.length > 1 ? <AnswerMany listed={listed} onAnswer={onAnswer} /> : null}
      <ul ref={list} className="sg-list">
        {listed.map(({ suggested, maker }, at) => (
          <li
            key={suggested.key}
            className="row"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the one in hand is what Y and D answer
            tabIndex={0}
            onFocus={() => void onShow(suggested.key)}
            onKeyDown={(event) => onKey(event, at)}
          >
            <SuggestionCard
              suggested={suggested}
              by={
                <>
                  <b>{maker.isMine ? "You" : maker.name}</b> <span className="q">{maker.isMine ? "suggest" : "suggests"}</span>
                </>
              }
              onAnswer={(verdict) => answerAt(at, verdict)}
            />
          </li>
        ))}
      </ul>
      {listed.length === 0 ? <p className="q">Nothing waits for an answer.</p> : null}
    </section>
  );
}

/** All at once, and where several people suggest, all by one of them. */
function AnswerMany({ listed, onAnswer }: Pick<Props, "listed" | "onAnswer">) {
  return (
    <ul className="sg-many">
      {groupsOf(listed.map(({ suggested, maker }) => ({ key: suggested.key, maker }))).map(({ id, words, keys }) => (
        <li key={id ?? "all"} className="sg-acts">
          <Button size="small" onClick={() => onAnswer(keys, "accept")}>
            Accept {words}
          </Button>
          <Button size="small" look="plain" onClick={() => onAnswer(keys, "decline")}>
            Decline {words}
          </Button>
        </li>
      ))}
    </ul>
  );
}
