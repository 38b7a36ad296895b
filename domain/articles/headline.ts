import { type Axis, isFirm, kindOf } from "../claims/vocabulary";
import type { Issue } from "../kernel/result";
import { type CitedClaim, citationsIn } from "./citations";
import type { Doc } from "./document";
import { isGuess, isHedged, isOpen, saysFirmly, statesOn, tellsRumour } from "./wording";

type Headed = { headline: string; body: Doc };

/** What a headline says that the facts under it do not carry. */
export function headlineIssues({ headline, body }: Headed, claims: readonly CitedClaim[]): Issue[] {
  const cited = citationsIn(body).filter(({ mode }) => mode !== "quote");
  const codes: Issue["code"][] = [];
  if (tellsRumour(headline)) codes.push("headline_states_rumour");
  const hasEstimate = cited.some(({ estimateId }) => estimateId !== null);
  if (isGuess(headline, hasEstimate)) codes.push("headline_states_estimate");
  const stated = new Set(cited.map(({ claimId }) => claimId));
  const isSurer = isTooSure(
    headline,
    claims.filter(({ claimId }) => stated.has(claimId)),
  );
  if (isSurer) codes.push("headline_too_firm");
  return codes.map((code) => ({ field: "headline", code }));
}

/**
 * Whether it states as certain what is only reported: the matter of a fact that nobody confirmed, where no confirmed one of the
 * same matter is stated too; or in words of certainty, where nothing the story states is confirmed.
 */
function isTooSure(headline: string, claims: readonly CitedClaim[]): boolean {
  if (claims.length === 0 || isHedged(headline) || isOpen(headline)) return false;
  const sure = claims.filter(({ certainty }) => isFirm(certainty));
  if (sure.length === 0 && saysFirmly(headline)) return true;
  const carried = new Set<Axis>(sure.map(({ kind }) => kindOf(kind).axis));
  return claims.some(({ kind }) => !carried.has(kindOf(kind).axis) && statesOn(kindOf(kind).axis, headline));
}
