import type { Certainty } from "@/domain/claims/vocabulary";

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  official: "Official",
  confirmed: "Confirmed",
  reported: "Reported",
  inferred: "We believe",
  rumoured: "Rumour",
};

/** How sure, as one sign beside the words that say it. */
export const CERTAINTY_SIGNS: Record<Certainty, string> = { official: "◆", confirmed: "●", reported: "◐", inferred: "◇", rumoured: "○" };

/** "2022-02-23" → "23 Feb 2022". */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A fact as a sentence holds it: its date where it has one, else its words without their full stop. */
export const inSentence = ({ when, summary }: { when: string | null; summary: string }) => when ?? summary.replace(/\.$/, "");
