import type { Rich, Told } from "@/messages/arguments";
import desk from "@/messages/desk.json" with { type: "json" };
import { type Message, piecesOf, type Values } from "./message";
import { readMessage } from "./read-message";

// The readers' words, by language: docs/decisions/0023-the-readers-words.md.

/** Messages that are text, and those with a link or a mark somewhere in the sentence. */
export type Key = keyof Told;
export type RichKey = keyof Rich;
type Given<K extends Key> = keyof Told[K] extends never ? [] : [values: Told[K]];

/** Says messages in one language. `language` is the one it says them in, for dates, lists and numbers beside them. */
interface Saying<Known extends Key> {
  <K extends Known>(key: K, ...given: Given<K>): string;
  readonly language: string;
  /** The same in pieces, for what is no text: `components/words/told.tsx`. */
  pieces(key: Key | RichKey, values: Values): unknown[];
}
export type Say = Saying<Key>;

/** What the desk says of the ledger and of records in the readers' own words, also in its browser: the others stay on the server. */
export const DESK_WORDS = [
  ...["adaptation", "certainty", "credit", "date", "follow.verb", "format", "gone"],
  ...["note", "phase", "phaseMid", "standing", "state", "viewing", "work"],
] as const;
type DeskKey = Extract<Key, `${(typeof DESK_WORDS)[number]}.${string}`>;
export type DeskSay = Saying<DeskKey>;

/** What everything of ours is told in, where we have no words in the publication's language. */
export const FALLBACK = "en-GB";
const SPOKEN = ["en"] as const;
export type Spoken = (typeof SPOKEN)[number];

/** The language before its country: "en" of "en-GB". */
export const baseOf = (language: string): Spoken | null => SPOKEN.find((spoken) => spoken === language.split("-")[0]) ?? null;

/** The language in which words, dates, lists and numbers are told on a page: the publication's where we have words in it, else English. */
export const spokenIn = (language: string): string => (baseOf(language) ? language : FALLBACK);

/** Each message is taken apart the first time it is said. */
export function saying(language: string, texts: ReadonlyMap<string, string>): Say {
  const messages = new Map<string, Message>();
  const messageOf = (key: string) => {
    const message = messages.get(key) ?? readMessage(texts.get(key) ?? key);
    messages.set(key, message);
    return message;
  };
  const pieces = (key: string, values: Values) => piecesOf(messageOf(key), values, language);
  const say = (key: string, values?: Values) => (values ? pieces(key, values).join("") : (messageOf(key)[0] ?? ""));
  return Object.assign(say, { language, pieces }) as Say;
}

/** The desk speaks English, whatever its readers read. */
export const deskSays: DeskSay = saying(FALLBACK, new Map(Object.entries(desk)));
