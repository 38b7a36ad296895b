import type { ReactNode } from "react";
import { type Quote, wordsBeside } from "@/domain/articles/blocks";

/** Somebody's own words, and under them whose and where they were said. */
export function WordsOf({ block, children }: { block: Quote; children: ReactNode }) {
  const [speaker, ...said] = wordsBeside(block);
  return (
    <figure className="words-of">
      <blockquote>{children}</blockquote>
      {speaker ? (
        <figcaption>
          <b>{speaker}</b>
          {said.map((where) => `, ${where}`)}
        </figcaption>
      ) : null}
    </figure>
  );
}
