import type { Certainty, ClaimKind, Modality } from "@/domain/claims/vocabulary";
import { readDate } from "./fact-date";
import { type FactDraft, hasPerson, modalityOf, withKind } from "./fact-draft";

/** What was recognised in a line of words, and what was not. */
export type OneLine = {
  kind: ClaimKind | null;
  modality: Modality | null;
  certainty: Certainty | null;
  date: string | null;
  /** Fields of the value: "12 episodes". */
  value: Record<string, string>;
  addresses: string[];
  left: string;
};

type Sign<T> = readonly [RegExp, T];

/** Several words before one, so that "filming finished" is not read as a start. */
const KIND_SIGNS: readonly Sign<ClaimKind>[] = [
  [
    /\b(?:filming|shooting|production)\s+(?:has\s+|is\s+)?(?:wrapped|finished|ended|complete[d]?|done)\b|\bwrap(?:s|ped)?\b/,
    "filming_wrapped",
  ],
  [/\b(?:filming|shooting)\s+(?:is\s+|was\s+)?(?:paused|halted|stopped)\b/, "filming_paused"],
  [/\b(?:filming|shooting)\s+(?:has\s+)?resum(?:es?|ed)\b/, "filming_resumed"],
  [/\b(?:filming|shooting|production)\s+(?:is\s+|was\s+)?(?:put back|delayed|pushed(?: back)?|postponed)\b/, "production_delayed"],
  [/\b(?:release\s+)?(?:is\s+|was\s+)?(?:put back|delayed|pushed back|postponed)\b/, "release_delayed"],
  [/\bpost-?\s?production\b/, "post_production"],
  [/\bpre-?\s?production\b/, "pre_production"],
  [
    /\b(?:filming|shooting|production|cameras)(?:\s+(?:starts?|started|starting|begins?|began|begun|under way|underway|roll(?:s|ing)?))?\b/,
    "filming_started",
  ],
  [/\btable read\b/, "table_read"],
  [/\bauditions?\b|\bauditioning\b/, "auditions"],
  [/\b(?:being written|writing|writers[’']? room)\b/, "writing"],
  [/\brenewal reversed\b|\bun-?renewed\b/, "renewal_reversed"],
  [/\b(?:final|last) season\b/, "final_season"],
  [/\brenew(?:ed|al)\b/, "renewed"],
  [/\bcancell?ed\b|\baxed\b/, "cancelled"],
  [/\bpicked up\b/, "picked_up"],
  [/\brevived\b/, "revived"],
  [/\bshelved\b/, "shelved"],
  [/\bpilot(?:\s+ordered)?\b/, "pilot_ordered"],
  [/\bordered\b/, "ordered"],
  [/\bin development\b/, "in_development"],
  [/\b(?:trailer|teaser)(?:\s+(?:out|released))?\b/, "trailer_released"],
  [/\bfinale(?:\s+aired)?\b/, "finale_aired"],
  [/\b(?:out in full|all episodes(?:\s+out)?)\b/, "full_release"],
  [/\bpremiered\b/, "premiered"],
  [/\b(?:release(?:s|d)?(?:\s+(?:date|window))?|date set|premieres?|due|out)\b/, "release_window"],
  [/\bin talks\b/, "cast_in_talks"],
  [/\breturn(?:s|ing)\b/, "cast_returning"],
  [/\b(?:joins?(?:\s+the\s+cast)?|joined|cast as)\b/, "cast_joined"],
  [/\b(?:leaves?(?:\s+the\s+cast)?|left|exits?)\b/, "cast_left"],
  [/\b(?:denied|denies|denial)\b/, "denial"],
];

const MODALITY_SIGNS: readonly Sign<Modality>[] = [
  [/\b(?:planned|plans|expected|to (?:start|begin|film|wrap|resume)|will (?:start|begin|film)|set for|aims?)\b/, "planned"],
  [/\b(?:happened|has begun|already)\b/, "occurred"],
];

const CERTAINTY_SIGNS: readonly Sign<Certainty>[] = [
  [/\bofficial(?:ly)?\b/, "official"],
  [/\bconfirm(?:ed|s)\b/, "confirmed"],
  [/\breport(?:ed|edly|s)\b/, "reported"],
  [/\b(?:we believe|inferred)\b/, "inferred"],
  [/\brumou?r(?:ed|s)?\b/, "rumoured"],
];

const EPISODES = /\b(\d{1,3})\s+episodes?\b/;
const ADDRESS = /https?:\/\/\S+/gi;
/** Words that carry nothing by themselves. */
const GLUE = new Set([
  "a",
  "an",
  "the",
  "in",
  "on",
  "at",
  "of",
  "for",
  "is",
  "was",
  "are",
  "to",
  "it",
  "be",
  "has",
  "have",
  "and",
  "that",
  "season",
]);

/** Reads a fact as somebody would tell it: "filming planned late 2025, reported". What it does not know it leaves. */
export function readLine(line: string, saidOn: string | null): OneLine {
  const addresses = line.match(ADDRESS) ?? [];
  let rest = line.replace(ADDRESS, " ").replace(/[,;]/g, " ");
  const take = <T>(signs: readonly Sign<T>[]): T | null => {
    for (const [sign, meaning] of signs) {
      const found = new RegExp(sign, "i").exec(rest);
      if (!found) continue;
      rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
      return meaning;
    }
    return null;
  };
  const count = EPISODES.exec(rest)?.[1];
  if (count) rest = rest.replace(EPISODES, " ");
  const kind = count ? "episode_count" : take(KIND_SIGNS);
  const certainty = take(CERTAINTY_SIGNS);
  const modality = take(MODALITY_SIGNS);
  const { date, left } = takeDate(rest, saidOn);
  return { kind, modality, certainty, date, value: count ? { count } : {}, addresses, left };
}

/** The longest run of words that is a date. */
function takeDate(rest: string, saidOn: string | null): { date: string | null; left: string } {
  const words = rest.split(/\s+/).filter(Boolean);
  for (let length = Math.min(words.length, 7); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length).join(" ");
      const read = /\d|tba|year|month/i.test(run) ? readDate(run, saidOn).is : "empty";
      if (read === "read" || read === "none") return { date: run, left: meant([...words.slice(0, from), ...words.slice(from + length)]) };
    }
  return { date: null, left: meant(words) };
}

const meant = (words: readonly string[]) => words.filter((word) => !GLUE.has(word.toLowerCase())).join(" ");

/**
 * The draft after its line went from `before` to `after`: what the line says anew is taken over; what it said already, or does
 * not say, stays as it was chosen by hand.
 */
export function withLine(draft: FactDraft, line: string, { today, saidOn }: { today: string; saidOn: string | null }): FactDraft {
  const [before, after] = [readLine(draft.line, saidOn), readLine(line, saidOn)];
  const isNew = <K extends keyof OneLine>(part: K) => after[part] !== null && after[part] !== before[part];
  let next: FactDraft = { ...draft, line };
  if (after.kind && (isNew("kind") || (after.kind === "release_window" && isNew("date")))) next = withKind(next, exactKind(after));
  if (Object.keys(after.value).length > 0) next = { ...next, value: { ...next.value, ...after.value } };
  if (after.date !== null && isNew("date")) next = { ...next, date: after.date };
  if (after.certainty && isNew("certainty")) next = { ...next, certainty: after.certainty };
  const said = after.modality ?? (isNew("kind") || isNew("date") ? tenseOf(next, { today, saidOn }) : null);
  if (said && modalityOf(next.kind) === "either" && (after.modality !== before.modality || isNew("kind") || isNew("date")))
    next = { ...next, modality: said };
  return next;
}

/** A release on one day is a date; over more, a window. */
const exactKind = ({ kind, date }: OneLine): ClaimKind => {
  if (kind !== "release_window" || date === null) return kind ?? "release_window";
  const read = readDate(date, null);
  return read.is === "read" && read.bounds.precision === "day" ? "release_date" : kind;
};

/** What can only begin after today is planned. */
function tenseOf(draft: FactDraft, { today, saidOn }: { today: string; saidOn: string | null }): Modality | null {
  const read = readDate(draft.date, saidOn);
  if (read.is !== "read" || modalityOf(draft.kind) !== "either") return null;
  return (read.bounds.lo ?? "") > today ? "planned" : null;
}

/** What of a line nobody has taken: whom it is about is chosen below it. */
export function leftOf(draft: FactDraft, saidOn: string | null): string | null {
  const { left } = readLine(draft.line, saidOn);
  if (left === "" || (hasPerson(draft.kind) && draft.person)) return null;
  return left;
}
