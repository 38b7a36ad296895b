import { aroundWarnings, type Own, ownOf } from "@/domain/articles/around";
import { citationsIn } from "@/domain/articles/citations";
import { textOf, tkCount, wordCount } from "@/domain/articles/document";
import { type Found, judge } from "@/domain/articles/levels";
import { WORDS_PER_MINUTE } from "@/domain/articles/vocabulary";
import { publishWarnings } from "@/domain/articles/warnings";
import { publishIssues, submitIssues } from "@/domain/articles/workflow";
import type { Issue } from "@/domain/kernel/result";
import { type News, newsOf } from "../_facts/news";
import type { Shelf } from "../_facts/shelf";
import type { Story } from "../story";
import type { Draft } from "./draft";

/** What can be said of a text by reading it through. */
export type Reading = {
  words: number;
  minutes: number;
  tks: number;
  submitIssues: Issue[];
  publishIssues: Issue[];
  warnings: Issue[];
  /** What of it bears on the stories around it. */
  own: Own;
  /** What it states that the ledger has left behind. */
  news: News[];
};

export function readThrough(draft: Draft, shelf: Shelf): Reading {
  const { headline, standfirst, seoTitle, seoDescription, spoilers, byline, about } = draft.fields();
  const copy = {
    ...{ headline: tidy(headline), standfirst: tidy(standfirst), seoTitle, seoDescription, body: draft.body() },
    spoilers: spoilers && { ...spoilers, safeHeadline: tidy(spoilers.safeHeadline) },
  };
  const text = textOf(copy.body);
  const words = wordCount(text);
  const citations = citationsIn(copy.body);
  const ledger = shelf.ledger();
  const links = { bylines: byline, about };
  return {
    words,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    tks: tkCount([copy.headline, copy.standfirst, text].join("\n")),
    submitIssues: submitIssues(copy, links),
    publishIssues: publishIssues(copy, links, ledger),
    warnings: publishWarnings(copy, ledger),
    own: ownOf(copy),
    news: newsOf(citations, shelf),
  };
}

/** What was found in a text and around it, as the newsroom takes it. */
export const foundIn = ({ publishIssues, warnings, own }: Reading, { hindrances, otherWarnings, around, levels }: Story): Found =>
  judge({ issues: [...publishIssues, ...hindrances], warnings: [...warnings, ...otherWarnings, ...aroundWarnings(own, around)] }, levels);

/** As the desk keeps a line: without blanks at its ends or doubled within. */
const tidy = (line: string) => line.replace(/\s+/g, " ").trim();

/** Milliseconds of quiet before the text is read through again. */
const QUIET_MS = 250;

/** The latest reading, made anew once the writer pauses. */
export function createReader(draft: Draft, shelf: Shelf) {
  let latest = readThrough(draft, shelf);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    reading: () => latest,
    subscribe(listener: () => void) {
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          latest = readThrough(draft, shelf);
          listener();
        }, QUIET_MS);
      };
      const stops = [draft.subscribe(soon), shelf.subscribe(soon)];
      return () => {
        clearTimeout(timer);
        for (const stop of stops) stop();
      };
    },
  };
}
