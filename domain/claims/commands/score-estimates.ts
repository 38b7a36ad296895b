import type { Tx } from "@/db/connect";
import { brierScore, daysOff } from "../forecast";
import type { ClaimRow } from "../queries/ledger";
import { setOutcome, unscoredEstimates } from "../store/writes";
import { isFirm } from "../vocabulary";

const ARRIVALS = ["premiered", "full_release", "part_released"];

/** When a season's arrival is firm, every estimate of it is held against the day it came; a cancellation voids what is open. */
export async function scoreEstimates(tx: Tx, claim: ClaimRow, seasonIds: readonly string[], now: Date) {
  if (!isFirm(claim.certainty)) return;
  const isArrival = ARRIVALS.includes(claim.kind) && (claim.part === null || claim.part === 1) && claim.whenLo !== null;
  for (const seasonId of seasonIds) {
    for (const estimate of await unscoredEstimates(tx, seasonId)) {
      if (isArrival && claim.whenLo !== null) {
        const score = { brierScore: brierScore(estimate.windows, claim.whenLo), daysOff: daysOff(estimate.windows, claim.whenLo) };
        await setOutcome(tx, estimate.id, {
          ...score,
          outcomeClaimId: claim.id,
          resolvedAt: now,
          ...(estimate.state === "open" && { state: "resolved" }),
        });
      } else if (claim.kind === "cancelled" && estimate.state === "open") {
        await setOutcome(tx, estimate.id, { state: "void", outcomeClaimId: claim.id, resolvedAt: now });
      }
    }
  }
}
