import type { Certainty, ClaimKind, Modality } from "@/domain/claims/vocabulary";

/** A way to say something, and what it means. */
export type Sign<T> = readonly [RegExp, T];

/** Several words before one, so that "filming finished" is not read as a start. */
export const KIND_SIGNS: readonly Sign<ClaimKind>[] = [
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

export const MODALITY_SIGNS: readonly Sign<Modality>[] = [
  [/\b(?:planned|plans|expected|to (?:start|begin|film|wrap|resume)|will (?:start|begin|film)|set for|aims?)\b/, "planned"],
  [/\b(?:happened|has begun|already)\b/, "occurred"],
];

export const CERTAINTY_SIGNS: readonly Sign<Certainty>[] = [
  [/\bofficial(?:ly)?\b/, "official"],
  [/\bconfirm(?:ed|s)\b/, "confirmed"],
  [/\breport(?:ed|edly|s)\b/, "reported"],
  [/\b(?:we believe|inferred)\b/, "inferred"],
  [/\brumou?r(?:ed|s)?\b/, "rumoured"],
];

export const EPISODES = /\b(\d{1,3})\s+episodes?\b/;
export const ADDRESS = /https?:\/\/\S+/gi;
/** Words that carry nothing by themselves. */
export const GLUE = new Set([
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
