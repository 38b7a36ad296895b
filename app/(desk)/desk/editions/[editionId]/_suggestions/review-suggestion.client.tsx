"use client";
import type { ReactNode } from "react";
import type { Verdict } from "@/domain/articles/suggestions";
import type { Suggested } from "@/domain/articles/suggestions-in";
import { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";
import { answerSuggestionsAction } from "../actions";
import { markHere, wordsOfSuggestion } from "../review/steps.client";
import { SuggestionCard } from "./suggestion-card.client";

type Props = { suggested: Suggested; by: ReactNode; label: string; mayAnswer: boolean };

/** A suggestion beside the words it would change, answered where it is read. */
export function ReviewSuggestion({ suggested, by, label, mayAnswer }: Props) {
  const verb = useVerb();
  const answer = (verdict: Verdict) => verb.run(answerSuggestionsAction, { verdict, keys: [suggested.key] });
  return (
    <article
      className="note suggestion"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one in hand is what Y and D answer
      tabIndex={0}
      data-suggestion-card={suggested.key}
      onFocus={() => markHere(wordsOfSuggestion(suggested.key))}
    >
      <SuggestionCard suggested={suggested} by={by} onAnswer={mayAnswer ? answer : undefined} isPending={verb.isPending} />
      <VerbRefusal failure={verb.failure} />
    </article>
  );
}
