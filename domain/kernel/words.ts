import type { Rich, Told } from "@/messages/arguments";
import en from "@/messages/en.json";
import { type Message, piecesOf, type Values } from "./message";
import { readMessage } from "./read-message";

// The readers' words, by language: docs/decisions/0023-the-readers-words.md.

/** Messages that are text, and those with a link or a mark somewhere in the sentence. */
export type Key = keyof Told;
export type RichKey = keyof Rich;
type Given<K extends Key> = keyof Told[K] extends never ? [] : [values: Told[K]];

/** Says a message in one language. `language` is the one it says it in, for dates, lists and numbers beside it. */
export interface Say {
  <K extends Key>(key: K, ...given: Given<K>): string;
  readonly language: string;
  /** The same in pieces, for what is no text: `components/words/told.tsx`. */
  pieces(key: Key | RichKey, values: Values): unknown[];
}

interface Nested {
  [name: string]: string | Nested;
}

const WORDS: Readonly<Record<string, Nested>> = { en };
/** Of a publication whose language we have no words in. */
export const FALLBACK = "en-GB";

/** Messages by the way to them: `article.published`. */
export const flat = (nested: Nested, path = ""): [key: string, text: string][] =>
  Object.entries(nested).flatMap(([name, inside]) =>
    typeof inside === "string" ? [[path + name, inside] as [string, string]] : flat(inside, `${path}${name}.`),
  );

/** The language in which everything of ours is told on a page: the publication's where we have words in it, else English. */
export const spokenIn = (language: string): string => {
  const [base = ""] = language.split("-");
  return Object.hasOwn(WORDS, base) ? language : FALLBACK;
};

const known = new Map<string, Say>();

/** The words of a language, read once; each message is taken apart the first time it is said. */
export function sayIn(language: string): Say {
  const spoken = known.get(language);
  if (spoken) return spoken;
  const say = saying(spokenIn(language));
  known.set(language, say);
  return say;
}

function saying(language: string): Say {
  const texts = new Map(flat(WORDS[language.split("-")[0] ?? ""] ?? en));
  const messages = new Map<string, Message>();
  const messageOf = (key: string) => {
    const message = messages.get(key) ?? readMessage(texts.get(key) ?? key);
    messages.set(key, message);
    return message;
  };
  const pieces = (key: string, values: Values = {}) => piecesOf(messageOf(key), values, language);
  return Object.assign((key: string, values?: Values) => pieces(key, values).join(""), { language, pieces }) as Say;
}

/** What the desk speaks, whatever its readers read. */
export const english = sayIn(FALLBACK);
