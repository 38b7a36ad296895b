import { standingsOf } from "../claim-state";
import { ledgerOf } from "../queries/ledger";
import type { ClaimRow, ShowRecord } from "../queries/show-record";
import type { RelationInput } from "../schema";
import { proposeRelation } from "../slots";
import type { RelationKind } from "../vocabulary";
import { slotClaim } from "./changes";

/** Relations by which a weaker claim may displace a stronger one only where an editor rules. */
export const displaces = ({ kind }: { kind: RelationKind }) =>
  kind === "supersedes" || kind === "reverses" || kind === "delays" || kind === "denies";

/**
 * How a new claim bears on what stands in its slot when nobody said. One that is closed is not closed twice, and a report
 * older than what stands there, recorded late, displaces nothing: it is history.
 */
export function proposals(claim: ClaimRow, seasonIds: readonly string[], before: ShowRecord, now: Date): RelationInput[] {
  const standings = standingsOf(ledgerOf(before, now), "9999-12-31");
  const fresh = slotClaim(claim, seasonIds);
  return before.claims
    .filter((old) => old.visibility === "public" && old.retractedAt === null && standings.get(old.id) !== "closed")
    .filter((old) => old.reportedOn <= claim.reportedOn)
    .flatMap((old) => {
      const kind = proposeRelation(fresh, slotClaim(old, before.reach.get(old.id) ?? []));
      return kind ? [{ toId: old.id, kind, isRuling: false, note: null }] : [];
    });
}
