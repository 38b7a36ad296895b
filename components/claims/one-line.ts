import type { Certainty, ClaimKind, Modality } from "@/domain/claims/vocabulary";
import { readDate } from "./fact-date";
import { type FactDraft, hasPerson, modalityOf, withKind } from "./fact-draft";
import { ADDRESS, CERTAINTY_SIGNS, EPISODES, GLUE, KIND_SIGNS, MODALITY_SIGNS, type Sign } from "./line-signs";

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
