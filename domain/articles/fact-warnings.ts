import { isFirm, RECHECK_DAYS } from "../claims/vocabulary";
import type { Issue } from "../kernel/result";
import { type Citation, type CitedClaim, citationsIn } from "./citations";
import type { Doc } from "./document";
import { callsItOurs, isTooFirm } from "./wording";

/** What does not stop a story and should be known of the facts it states, once for each block. */
export function factWarnings(body: Doc, claims: readonly CitedClaim[]): Issue[] {
  const known = new Map(claims.map((claim) => [claim.claimId, claim]));
  const found = new Map<string, Issue>();
  for (const citation of citationsIn(body)) {
    const claim = known.get(citation.claimId ?? "");
    const codes = claim ? [...ofClaim(claim, citation)] : ofEstimate(citation);
    for (const code of codes) found.set(`${code} ${citation.blockId}`, { field: "body", code, detail: citation.blockId });
  }
  return [...found.values()];
}

/** Somebody's own words answer for themselves; what was so on a day is not read again. */
function* ofClaim(claim: CitedClaim, { mode, quotedText }: Citation): Generator<Issue["code"]> {
  const { state, certainty, origins, uncheckedDays } = claim;
  if (state === "disputed") yield "cites_disputed";
  if (mode === "quote") return;
  if (isTooFirm(quotedText, certainty)) yield "wording_too_firm";
  if (state === "closed" || state === "retracted") return;
  if (!isFirm(certainty) && certainty !== "inferred" && origins < 2) yield "one_source";
  if (mode !== "as_of" && uncheckedDays !== null && uncheckedDays > RECHECK_DAYS) yield "fact_unchecked";
}

const ofEstimate = ({ estimateId, mode, quotedText }: Citation): Issue["code"][] =>
  estimateId !== null && mode !== "quote" && !callsItOurs(quotedText) ? ["estimate_unmarked"] : [];
