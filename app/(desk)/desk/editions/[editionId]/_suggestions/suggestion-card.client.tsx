"use client";
import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { suggestionLine, suggestionWords } from "@/components/desk/suggestion-words";
import { Button } from "@/components/ui/button";
import type { Verdict } from "@/domain/articles/suggestions";
import type { Suggested } from "@/domain/articles/suggestions-in";

type Props = {
  suggested: Suggested;
  /** Whose it is, since when, and "suggests". */
  by: ReactNode;
  /** Missing where whoever looks may not answer. */
  onAnswer?: ((verdict: Verdict) => void) | undefined;
  isPending?: boolean;
};

const ANSWERS = [
  { verdict: "accept", word: "Accept", keyName: "Y", Icon: Check },
  { verdict: "decline", word: "Decline", keyName: "D", Icon: X },
] as const;

/** One suggestion in words, and its two answers. */
export function SuggestionCard({ suggested, by, onAnswer, isPending = false }: Props) {
  const { removed, inserted, besides } = suggestionWords(suggested);
  const line = suggestionLine(suggested);
  return (
    <>
      <p className="by">{by}</p>
      <p className="sg-words">
        {removed.trim() ? <del>{removed}</del> : null}
        {inserted.trim() ? <ins>{inserted}</ins> : null}
        {besides ? <span className="sg-besides">{besides}</span> : null}
        {removed.trim() || inserted.trim() || besides ? null : line}
      </p>
      {onAnswer ? (
        <p className="sg-acts">
          {ANSWERS.map(({ verdict, word, keyName, Icon }) => (
            <Button
              key={verdict}
              size="small"
              aria-label={`${word}: ${line}`}
              aria-keyshortcuts={keyName}
              disabled={isPending}
              focusableWhenDisabled
              onClick={() => onAnswer(verdict)}
            >
              <Icon className="i" /> {word}{" "}
              <span aria-hidden="true">
                <kbd>{keyName}</kbd>
              </span>
            </Button>
          ))}
        </p>
      ) : null}
    </>
  );
}
