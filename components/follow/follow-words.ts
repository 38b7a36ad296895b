import type { FollowVerb, Frequency, MinCertainty } from "@/domain/followers/vocabulary";
import type { Say } from "@/domain/kernel/words";

type Choices = { verbs: readonly FollowVerb[]; minCertainty: MinCertainty; frequency: Frequency };

/** "release dates and delays; confirmed only; at once". */
export const choiceWords = (say: Say, { verbs, minCertainty, frequency }: Choices): string =>
  say("follow.chosen", {
    verbs: new Intl.ListFormat(say.language).format(verbs.map((verb) => say(`follow.verbMid.${verb}`))),
    certainty: say(`follow.certaintyMid.${minCertainty}`),
    frequency: say(`follow.frequencyMid.${frequency}`),
  });
