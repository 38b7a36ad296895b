import { CERTAINTIES } from "@/domain/claims/vocabulary";
import { FOLLOW_VERBS } from "@/domain/followers/vocabulary";
import { deskSays } from "@/domain/kernel/words";
import { CREDIT_GROUPS } from "@/domain/people/vocabulary";
import { ADAPTATION_RELATIONS, SHOW_FORMATS, SOURCE_WORK_KINDS } from "@/domain/shows/vocabulary";

// What readers are told of a record, the desk calls by the same words.

const table = <K extends string>(keys: readonly K[], wordOf: (key: K) => string) =>
  Object.fromEntries(keys.map((key) => [key, wordOf(key)])) as Record<K, string>;

export const CERTAINTY_WORDS = table(CERTAINTIES, (certainty) => deskSays(`certainty.${certainty}`));
export const FORMAT_WORDS = table(SHOW_FORMATS, (format) => deskSays(`format.${format}`));
export const SOURCE_WORK_WORDS = table(SOURCE_WORK_KINDS, (kind) => deskSays(`work.${kind}`));
export const ADAPTATION_WORDS = table(ADAPTATION_RELATIONS, (relation) => deskSays(`adaptation.${relation}`));
export const CREDIT_WORDS = table(CREDIT_GROUPS, (group) => deskSays(`credit.${group}`));
export const VERB_WORDS = table(FOLLOW_VERBS, (verb) => deskSays(`follow.verb.${verb}`));
