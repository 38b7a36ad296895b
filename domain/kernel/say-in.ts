import en from "@/messages/en.json" with { type: "json" };
import { baseOf, FALLBACK, type Say, type Spoken, saying, spokenIn } from "./words";

interface Nested {
  [name: string]: string | Nested;
}

/** Each with every message of the English: one that is missing does not compile. */
const WORDS: Readonly<Record<Spoken, typeof en>> = { en };

/** Messages by the way to them: `story.published`. */
export const flat = (nested: Nested, path = ""): [key: string, text: string][] =>
  Object.entries(nested).flatMap(([name, inside]) =>
    typeof inside === "string" ? [[path + name, inside] as [string, string]] : flat(inside, `${path}${name}.`),
  );

const known = new Map<string, Say>();

/** Every word for readers, in the language of the publication as far as we speak it. */
export function sayIn(language: string): Say {
  const spoken = spokenIn(language);
  const say = known.get(spoken) ?? saying(spoken, new Map(flat(WORDS[baseOf(spoken) ?? "en"])));
  known.set(spoken, say);
  return say;
}

/** For pages that know of no publication, and for whatever the desk tells in the readers' words. */
export const english = sayIn(FALLBACK);
