import type { Certainty } from "@/domain/claims/vocabulary";
import { dateFormat } from "@/domain/kernel/date-format";

/** How sure, as one sign in the text, where no drawing can stand. */
export const CERTAINTY_SIGNS: Record<Certainty, string> = { official: "◉", confirmed: "●", reported: "◐", inferred: "◔", rumoured: "◌" };

/** "2022-02-23" → "23 Feb 2022". */
export const dayWords = (day: string): string =>
  dateFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
