import type { FlagSeverity } from "@/domain/claims/vocabulary";

/** How far behind the facts a sentence is. Apart from the other words, so that the editor's screen need not carry all of them. */
export const SEVERITY_WORDS: Record<FlagSeverity, string> = {
  retracted: "Retracted",
  contradicted: "Contradicted",
  contested: "Contested",
  outdated: "Outdated",
  narrowed: "Narrowed",
};
