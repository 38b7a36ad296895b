import { concerns } from "./severity";
import type { CitationMode, FlagSeverity } from "./vocabulary";

type Flag = { claimId: string; causedById: string; severity: FlagSeverity };
type Stated = { claimId: string | null; mode: CitationMode };

/**
 * What a publication makes of an open flag: updated where the text no longer states the old claim, or states the new one;
 * noted where readers are told what changed; null where the flag stays, and goes with the story.
 */
export function settlementOf(flag: Flag, cited: readonly Stated[], isNoted: boolean): "updated" | "noted" | null {
  const isStated = cited.some(({ claimId, mode }) => claimId === flag.claimId && concerns(mode, flag.severity));
  const isReplaced = flag.causedById !== flag.claimId && cited.some(({ claimId }) => claimId === flag.causedById);
  if (!isStated || isReplaced) return "updated";
  return isNoted ? "noted" : null;
}
