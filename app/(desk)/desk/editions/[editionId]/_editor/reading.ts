import { textOf, tkCount, wordCount } from "@/domain/articles/document";
import { WORDS_PER_MINUTE } from "@/domain/articles/vocabulary";
import { publishIssues, submitIssues } from "@/domain/articles/workflow";
import type { Issue } from "@/domain/kernel/result";
import type { Draft } from "./draft";

/** What can be said of a text by reading it through. */
export type Reading = { words: number; minutes: number; tks: number; submitIssues: Issue[]; publishIssues: Issue[] };

export function readThrough(draft: Draft): Reading {
  const { headline, standfirst, byline, about } = draft.fields();
  const copy = { headline: tidy(headline), standfirst: tidy(standfirst), body: draft.body() };
  const text = textOf(copy.body);
  const words = wordCount(text);
  const links = { bylines: byline, about };
  return {
    words,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    tks: tkCount([copy.headline, copy.standfirst, text].join("\n")),
    submitIssues: submitIssues(copy, links),
    publishIssues: publishIssues(copy, links),
  };
}

/** As the desk keeps a line: without blanks at its ends or doubled within. */
const tidy = (line: string) => line.replace(/\s+/g, " ").trim();

/** Milliseconds of quiet before the text is read through again. */
const QUIET_MS = 250;

/** The latest reading, made anew once the writer pauses. */
export function createReader(draft: Draft) {
  let latest = readThrough(draft);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    reading: () => latest,
    subscribe(listener: () => void) {
      const stop = draft.subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          latest = readThrough(draft);
          listener();
        }, QUIET_MS);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
