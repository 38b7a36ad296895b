import { assetName } from "@/domain/media/vocabulary";
import { failureWords } from "../desk/failure-words";
import { issueWords } from "../desk/issue-words";
import type { Outcome } from "./upload";

const MB = 1024 * 1024;
export const megabytes = (bytes: number) => (bytes / MB).toFixed(1);
export const percentOf = (sent: number, of: number) => (of === 0 ? 100 : Math.floor((sent / of) * 100));

/** What became of one file, as a sentence with its name; null where it is in. */
export function outcomeWords(name: string, outcome: Outcome, at: number): string | null {
  switch (outcome.kind) {
    case "sent":
      return outcome.value.isKnown ? `${name} is ${assetName(outcome.value.number)} already.` : null;
    case "stopped":
      return `${name} was cancelled at ${at} %.`;
    case "broken":
      return `${name} stopped at ${at} %.`;
    case "too_long":
      return `${name} is over 20 MB. Export it smaller.`;
    case "refused": {
      if (outcome.error.kind === "not_ready") return `${name}: ${outcome.error.issues.map(issueWords).join(" ")}`;
      const { says, remedy } = failureWords(outcome.error);
      return `${name}: ${says} ${remedy}`;
    }
  }
}

/** Whether the same file may get in when it is sent once more. */
export const mayTryAgain = (outcome: Outcome) =>
  outcome.kind === "broken" ||
  outcome.kind === "stopped" ||
  (outcome.kind === "refused" &&
    (outcome.error.kind !== "not_ready" ||
      outcome.error.issues.some(({ code }) => code === "storage_full" || code === "upload_cut_short")));
