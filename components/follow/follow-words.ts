import type { FollowVerb, Frequency, MinCertainty } from "@/domain/followers/vocabulary";

/** What can be followed, as a reader ticks it. */
export const VERB_WORDS: Record<FollowVerb, string> = {
  decision: "Renewed or cancelled",
  date: "Release dates",
  delay: "Delays",
  production: "Filming",
  cast: "Cast",
  trailer: "Trailers",
  out: "Out now",
};

export const MIN_CERTAINTY_WORDS: Record<MinCertainty, string> = { confirmed: "Confirmed", reported: "Reported too" };
export const FREQUENCY_WORDS: Record<Frequency, string> = { at_once: "At once", daily: "Each morning", weekly: "Each Monday" };

const FREQUENCY_SAID: Record<Frequency, string> = { at_once: "at once", daily: "each morning", weekly: "each Monday" };

type Choices = { verbs: readonly FollowVerb[]; minCertainty: MinCertainty; frequency: Frequency };

/** "release dates and delays; confirmed only; at once". */
export function choiceWords({ verbs, minCertainty, frequency }: Choices): string {
  const told = new Intl.ListFormat("en-GB").format(verbs.map((verb) => VERB_WORDS[verb].toLowerCase()));
  return `${told}; ${minCertainty === "confirmed" ? "confirmed only" : "reported too"}; ${FREQUENCY_SAID[frequency]}`;
}
