import { ASKED_MAX } from "./vocabulary";

/** Words of a question whose runs are tried as names. */
const RUN_WORDS = 8;
/** A name of fewer letters is not looked for inside a longer question. */
const RUN_MIN = 3;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Half of a letter that takes two: no text, and nothing a database takes. */
const HALVES = /\p{Surrogate}/gu;

/** What somebody typed as it is looked for: one line of what can be seen, no longer than is looked at. */
export function tidy(typed: string): string {
  const seen = typed
    .slice(0, ASKED_MAX * 8)
    .replace(HALVES, "")
    .normalize("NFC")
    .replace(UNSEEN, " ")
    .replace(/\s+/g, " ")
    .trim();
  return [...seen].slice(0, ASKED_MAX).join("").trim();
}

/** Whether anything in it can be looked for: a letter or a figure of some script. */
export const isQuestion = (asked: string): boolean => /[\p{L}\p{N}]/u.test(asked);

/** Words only taken away ask for everything else: then they are looked for instead. */
export const positive = (asked: string): string =>
  asked.split(" ").every((word) => word.startsWith("-")) ? asked.replace(/(^| )-+/g, "$1") : asked;

/** Every run of words in a question, for a name that stands whole in it: "squid game season 3 release date". */
export function runsOf(asked: string): string[] {
  const words = asked.split(" ").slice(0, RUN_WORDS);
  const runs = words.flatMap((_, from) => words.slice(from).map((__, more) => words.slice(from, from + more + 1).join(" ")));
  return [...new Set(runs)].filter((run) => run !== asked && run.length >= RUN_MIN);
}

/** The season that is asked for: "all of us 2", "squid game season 3 cast"; null where none is. */
export function seasonIn(asked: string): number | null {
  const [, number] = /(?:^|\s)(?:season|series|s|part)\s*(\d{1,2})(?=\s|$)/i.exec(asked) ?? /\S\s+(\d{1,2})$/.exec(asked) ?? [];
  return number ? Number(number) : null;
}
