import type { Key, Say } from "../kernel/words";
import { describeFuzzyDate, whenPhrase } from "./fuzzy-date";
import type { Ranked } from "./standing";
import type { Likelihood } from "./vocabulary";

type Firm = Pick<Ranked, "isFirm">;

/** How a clause is told: "reportedly" unless firm. */
export const sureOf = (claim: Firm | null) => (claim === null || claim.isFirm ? "firm" : "told");
/** What a clause leaves out. */
export const NONE = "none";
/** "in late 2026", where the claim has a date. */
export const whenOf = (say: Say, claim: Ranked | null) => (claim?.when ? whenPhrase(say, claim.when.edtf, claim.when.words) : NONE);
/** The date a claim tells, or the month it was first public. */
export const toldOf = (say: Say, claim: Ranked) =>
  claim.when ? describeFuzzyDate(say, claim.when.edtf, claim.when.words) : describeFuzzyDate(say, claim.reportedOn.slice(0, 7));

/** "picked up by Netflix". */
export function decided(say: Say, { kind, service }: Ranked): string {
  switch (kind) {
    case "picked_up":
    case "revived":
      return say(`line.decided.${kind}`, { service: service ?? NONE });
    case "ordered":
    case "renewed":
    case "cancelled":
    case "renewal_reversed":
    case "shelved":
    case "ended":
      return say(`line.decided.${kind}`);
    default:
      return say("line.decided.other");
  }
}

type Work = Extract<Key, `line.work.${string}`> extends `line.work.${infer Which}` ? Which : never;
const EARLY = ["writing", "pre_production", "auditions", "table_read"] as const;

/** What is being done, by the claim that says so. */
export function workOf({ kind, stage }: Ranked): Work {
  if (kind === "filming_paused") return "paused";
  if (stage >= 60) return "post_production";
  if (stage >= 50) return "finished";
  if (stage >= 40) return "filming";
  return EARLY.find((early) => early === kind) ?? "other";
}

/** Work that goes on, and is told with its day once that is long ago. */
export const isGoingOn = (work: Work) => work === "writing" || work === "pre_production" || work === "auditions";

export const likelihoodWords = (say: Say, likelihood: Likelihood) => say(`likelihood.${likelihood}`);
