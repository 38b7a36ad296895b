import { MONTHS, pointOf } from "./calendar";
import { describeFuzzyDate, whenPhrase } from "./fuzzy-date";
import type { Ranked } from "./standing";
import type { ClaimKind, Likelihood } from "./vocabulary";

/** "reportedly " unless firm. */
export const hedge = (claim: Ranked) => (claim.isFirm ? "" : "reportedly ");
export const when = (claim: Ranked) => (claim.when ? ` ${whenPhrase(claim.when.edtf, claim.when.words)}` : "");
/** The date a claim tells, or the month it was first public. */
export const told = (claim: Ranked) => (claim.when ? describeFuzzyDate(claim.when.edtf, claim.when.words) : monthOf(claim.reportedOn));

function monthOf(day: string): string {
  const at = pointOf(day);
  return `${MONTHS[(at?.month ?? 1) - 1]} ${at?.year}`;
}

const DECIDED: Partial<Record<ClaimKind, (claim: Ranked) => string>> = {
  ordered: () => "ordered",
  renewed: () => "renewed",
  picked_up: (claim) => (claim.service ? `picked up by ${claim.service}` : "picked up"),
  revived: (claim) => (claim.service ? `revived by ${claim.service}` : "revived"),
  cancelled: () => "cancelled",
  renewal_reversed: () => "renewal reversed",
  shelved: () => "shelved unreleased",
  ended: () => "ended",
};
export const decided = (claim: Ranked) => DECIDED[claim.kind]?.(claim) ?? "not going ahead";

export const WORK: Partial<Record<ClaimKind, string>> = {
  writing: "being written",
  pre_production: "in pre-production",
  auditions: "auditioning",
  table_read: "table read held",
};
/** What is said of the same work once it is long ago. */
export const WORK_AGED: Partial<Record<ClaimKind, string>> = {
  writing: "being written",
  pre_production: "in pre-production",
  auditions: "auditioning",
};

export const likelihoodWords = (likelihood: Likelihood) => (likelihood === "even" ? "as likely as not" : likelihood.replaceAll("_", " "));
