import type { Tx } from "@/db/connect";
import { dayOf } from "../../kernel/day";
import type { ClaimRow, ShowRecord } from "../queries/show-record";
import { closeAnswered } from "../store/writes";
import { type ClaimKind, isFirm } from "../vocabulary";
import { applyChange, type Impact } from "./changes";

/** The open questions a firm claim of a kind answers by itself. */
const ANSWERS: Partial<Record<ClaimKind, readonly string[]>> = {
  filming_started: ["filming_start"],
  filming_resumed: ["filming_resume"],
  cast_joined: ["cast"],
  cast_returning: ["cast"],
  release_date: ["release_date", "next_part"],
  premiered: ["release_date"],
  full_release: ["release_date"],
  part_released: ["release_date", "next_part"],
  renewed: ["decision"],
  ordered: ["decision"],
  picked_up: ["decision"],
  revived: ["decision"],
  cancelled: ["decision"],
  renewal_reversed: ["decision"],
  shelved: ["decision"],
  ended: ["decision"],
};

/** Everything that follows from readers knowing a claim: questions it answers, lines, flags, scores and pages. */
export async function becomeKnown(tx: Tx, claim: ClaimRow, seasonIds: readonly string[], before: ShowRecord, now: Date): Promise<Impact> {
  const isPlan = claim.modality === "planned" && claim.kind === "filming_started";
  if (isFirm(claim.certainty) && !isPlan)
    await closeAnswered(tx, seasonIds, ANSWERS[claim.kind] ?? [], { claimId: claim.id, on: dayOf(now, before.timeZone) });
  return applyChange(tx, { showId: claim.showId, before, changedId: claim.id, now });
}

/** What nobody but the desk knows moves nothing. */
export const NO_IMPACT: Impact = { flags: [], lines: [], renewed: 0, settled: 0 };

/** The record as it was while readers could not know of a claim. */
export const without = (record: ShowRecord, claimId: string): ShowRecord => ({
  ...record,
  claims: record.claims.filter(({ id }) => id !== claimId),
});
