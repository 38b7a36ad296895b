import type { Tx } from "@/db/connect";
import { brierScore, daysOff } from "../forecast";
import { isKnownAt, ledgerOf } from "../queries/ledger";
import type { ClaimRow, ShowRecord } from "../queries/show-record";
import { closes, hearingOf } from "../standing";
import { setOutcome, windowsOf } from "../store/estimates";
import { isFirm, kindOf } from "../vocabulary";

const ARRIVALS: readonly ClaimRow["kind"][] = ["premiered", "full_release", "part_released"];

type Estimate = ShowRecord["estimates"][number];

/**
 * Holds every estimate of the show against what is on record now: scored on the day its season firmly came, void once the
 * season was cancelled, and open again where that was taken back. Asked twice, it changes nothing the second time.
 */
export async function settleEstimates(tx: Tx, record: ShowRecord, now: Date): Promise<number> {
  if (record.estimates.length === 0) return 0;
  const { firm, dead } = outcomes(record, now);
  let settled = 0;
  for (const { id: seasonId } of record.seasons) {
    const estimates = record.estimates.filter((one) => one.seasonId === seasonId);
    if (estimates.length === 0) continue;
    const about = firm.filter(({ id }) => record.reach.get(id)?.includes(seasonId));
    const arrival = earliest(about.filter((claim) => ARRIVALS.includes(claim.kind) && (claim.part === null || claim.part === 1)));
    const end = about.find((claim) => kindOf(claim.kind).effect === "cancels");
    for (const estimate of estimates) {
      const is = outcomeOf(estimate, { arrival, end, dead });
      if (is === "as_it_was") continue;
      if (is === "arrived" && arrival) await score(tx, estimate, arrival, now);
      else if (is === "cancelled") await setOutcome(tx, estimate.id, { state: "void", outcomeClaimId: end?.id ?? null, resolvedAt: now });
      else await reopen(tx, estimate, estimates);
      settled += 1;
    }
  }
  return settled;
}

type Outcomes = { arrival: ClaimRow | null; end: ClaimRow | undefined; dead: ReadonlySet<string> };

function outcomeOf({ state, outcomeClaimId }: Estimate, { arrival, end, dead }: Outcomes) {
  const isBaseless = outcomeClaimId !== null && dead.has(outcomeClaimId);
  if (arrival && (state !== "void" || isBaseless)) return outcomeClaimId === arrival.id ? "as_it_was" : "arrived";
  if (end && (state === "open" || isBaseless)) return outcomeClaimId === end.id ? "as_it_was" : "cancelled";
  return isBaseless ? "reopened" : "as_it_was";
}

/** Firm claims that stand and that readers may know of, whatever their day, and those that were denied or taken back. */
function outcomes(record: ShowRecord, now: Date): { firm: ClaimRow[]; dead: Set<string> } {
  const ledger = ledgerOf(record, now);
  const everywhere = ledger.claims.map((claim) => ({ ...claim, scope: "show" as const }));
  const { heard } = hearingOf({ asOf: "9999-12-31", claims: everywhere, relations: ledger.relations, season: NO_SEASON });
  const closed = new Set(heard.filter(closes).map(({ to }) => to.id));
  const isStanding = (claim: ClaimRow) => isKnownAt(claim, now) && claim.retractedAt === null && !closed.has(claim.id);
  const denied = heard.filter(({ kind, isStrong }) => kind === "denies" && isStrong).map(({ to }) => to.id);
  return {
    firm: record.claims.filter((claim) => isStanding(claim) && isFirm(claim.certainty) && claim.modality === "occurred"),
    dead: new Set([...denied, ...record.claims.filter(({ retractedAt }) => retractedAt !== null).map(({ id }) => id)]),
  };
}

const NO_SEASON = { id: "", isFirstUnreleased: false };

const earliest = (claims: readonly ClaimRow[]): ClaimRow | null =>
  claims.filter(({ whenLo }) => whenLo !== null).sort((a, b) => ((a.whenLo ?? "") < (b.whenLo ?? "") ? -1 : 1))[0] ?? null;

async function score(tx: Tx, estimate: Estimate, { id, whenLo }: ClaimRow, now: Date) {
  if (whenLo === null) return;
  const windows = await windowsOf(tx, estimate.id);
  await setOutcome(tx, estimate.id, {
    ...{ brierScore: brierScore(windows, whenLo), daysOff: daysOff(windows, whenLo), outcomeClaimId: id, resolvedAt: now },
    ...(estimate.state !== "superseded" && { state: "resolved" }),
  });
}

/** What it was held against is no longer on record. The newest of the season is open again; those before it stay superseded. */
async function reopen(tx: Tx, estimate: Estimate, all: readonly Estimate[]) {
  const isNewest = all[0]?.id === estimate.id;
  const state = estimate.state === "superseded" || !isNewest ? "superseded" : "open";
  await setOutcome(tx, estimate.id, { state, outcomeClaimId: null, brierScore: null, daysOff: null, resolvedAt: null });
}
