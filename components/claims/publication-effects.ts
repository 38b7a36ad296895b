import type { Publication } from "@/domain/claims/queries/publication";
import { factWords, valueWords } from "./claim-words";

type Flag = Publication["flags"][number];
type Told = Publication["told"][number];
/** What publishing does to a story's flags, and the facts its readers were told, in the desk's words. */
export type PublicationEffects = {
  flags: (Omit<Flag, "claim" | "cause"> & { claimId: string; fact: string; now: string | null })[];
  /** Of the live version; what is flagged first. `value` is what it says in the place where another may say something else. */
  told: { claimId: string; fact: string; summary: string; value: string; sisters: Told["sisters"] }[];
};

export const effectsOf = ({ flags, told }: Publication): PublicationEffects => ({
  flags: flags.map(({ claim, cause, ...flag }) => ({
    ...flag,
    claimId: claim.id,
    fact: factWords(claim),
    now: cause && valueWords(cause),
  })),
  told: told.map(({ claim, sisters }) => ({
    claimId: claim.id,
    fact: factWords(claim),
    summary: claim.summary,
    value: valueWords(claim),
    sisters,
  })),
});
