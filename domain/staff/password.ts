import { COMMON_WORDS } from "./common-passwords";

/** What a guesser would know of whoever chooses a password. */
export type KnownOfThem = { email: string; name: string; publicationName: string };

/** Different characters a password has at least, and characters that no guess of ours accounts for. */
const DIFFERENT_MIN = 5;
const OWN_MIN = 5;
/** Rows of keys, the alphabet and the digits; also read backwards. */
const RUNS = ["0123456789012345", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];
const RUN_MIN = 4;
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** True where little is left of a password once common words, runs of keys, years and what is known of its owner are taken out. */
export function isGuessable(password: string, known: KnownOfThem): boolean {
  const typed = password.toLowerCase();
  if (new Set(typed).size < DIFFERENT_MIN) return true;
  const words = byLength([...ownWords(known), ...COMMON_WORDS]);
  const read = [...typed].map((letter) => LOOK_ALIKES[letter] ?? letter).join("");
  return [typed, read].some((text) => ownPart(text, words).length < OWN_MIN);
}

const byLength = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length);

/** The address, its parts, the name's words and the publication's, from three letters on, also written together. */
function ownWords({ email, name, publicationName }: KnownOfThem): string[] {
  const whole = [email, name, publicationName].map((text) => text.toLowerCase());
  const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  const together = whole.map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ""));
  return [...whole, ...together, ...parts].filter((word) => word.length >= 3);
}

/** The letters, digits and signs that nothing known explains; repeats of what went before explain themselves. */
function ownPart(text: string, words: readonly string[]): string {
  let left = text.replace(/(?:19|20)\d\d/g, " ");
  for (const word of words) left = left.replaceAll(word, " ");
  left = withoutRuns(left);
  return left.replace(/(.{1,8}?)\1+/gu, "$1").replace(/[\s\p{P}\p{S}]+/gu, "");
}

function withoutRuns(text: string): string {
  let left = "";
  for (let at = 0; at < text.length; ) {
    const length = runAt(text, at);
    if (length < RUN_MIN) left += text[at];
    at += length < RUN_MIN ? 1 : length;
  }
  return left;
}

const ROWS = RUNS.flatMap((run) => [run, [...run].reverse().join("")]);

/** How many characters from `at` on follow one row of keys. */
function runAt(text: string, at: number): number {
  let longest = 0;
  for (const row of ROWS) {
    let length = 0;
    while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
