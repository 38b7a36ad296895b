import { severityOf } from "../severity";
import type { SlotClaim } from "../slots";
import type { Cause } from "../store/flags";
import type { RelationKind } from "../vocabulary";

/** Relations by which a weaker claim may displace a stronger one only where an editor rules. */
export const displaces = ({ kind }: { kind: RelationKind }) =>
  kind === "supersedes" || kind === "reverses" || kind === "delays" || kind === "denies";

/** What a relation means for texts that state its target, or null where they stay right. */
export function causeOf(
  cited: SlotClaim,
  citedId: string,
  fresh: SlotClaim,
  causedById: string,
  relation: { kind: RelationKind; isRuling: boolean },
): Cause | null {
  const severity = severityOf(cited, fresh, relation);
  return severity ? { citedId, causedById, severity } : null;
}
