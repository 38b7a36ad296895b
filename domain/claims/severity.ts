import { areApart, isWithin, type SlotClaim, saysTheSame, windowOf } from "./slots";
import { type CitationMode, FLAG_SEVERITIES, type FlagSeverity, kindOf, type RelationKind, tierOf } from "./vocabulary";

const AGAINST: readonly RelationKind[] = ["denies", "contradicts", "supersedes", "reverses", "delays"];

/** How grave it is for a text stating `cited` that `fresh` bears on it so; null where the text stays right. */
export function severityOf(cited: SlotClaim, fresh: SlotClaim, relation: { kind: RelationKind; isRuling: boolean }): FlagSeverity | null {
  if (fresh.certainty === "rumoured" && cited.certainty !== "rumoured" && !relation.isRuling) return null;
  const isStrong = relation.isRuling || tierOf(fresh.certainty) >= tierOf(cited.certainty);
  // A newer but weaker claim never silences a stronger one: it opens a conflict.
  if (!isStrong) return AGAINST.includes(relation.kind) ? "contested" : null;
  const isLifted = relation.isRuling && tierOf(fresh.certainty) < tierOf(cited.certainty);
  if (isLifted && AGAINST.includes(relation.kind)) return "contradicted";
  switch (relation.kind) {
    case "denies":
    case "reverses":
    case "contradicts":
      return "contradicted";
    case "refines":
      return saysTheSame(fresh, cited) ? null : "narrowed";
    case "delays":
      return movedApart(cited, fresh) || windowOf(fresh) === null ? "contradicted" : "outdated";
    case "supersedes":
      return superseded(cited, fresh);
  }
}

function superseded(cited: SlotClaim, fresh: SlotClaim): FlagSeverity | null {
  if (saysTheSame(fresh, cited)) return null;
  if (movedApart(cited, fresh) || hasOtherEffect(cited, fresh) || hasOtherValue(cited, fresh)) return "contradicted";
  const [before, after] = [windowOf(cited), windowOf(fresh)];
  return before && after && isWithin(after, before) ? "narrowed" : "outdated";
}

function movedApart(cited: SlotClaim, fresh: SlotClaim): boolean {
  const [before, after] = [windowOf(cited), windowOf(fresh)];
  return before !== null && after !== null && areApart(before, after);
}

function hasOtherEffect(cited: SlotClaim, fresh: SlotClaim): boolean {
  const [before, after] = [kindOf(cited.kind).effect, kindOf(fresh.kind).effect];
  return before !== undefined && after !== undefined && before !== after;
}

const hasOtherValue = (cited: SlotClaim, fresh: SlotClaim) =>
  kindOf(cited.kind).axis === "record" && cited.kind === fresh.kind && JSON.stringify(cited.value) !== JSON.stringify(fresh.value);

/** A citation that follows the ledger shows most changes by itself; one that says what was once so stays right. */
const CONCERNS: Record<CitationMode, readonly FlagSeverity[]> = {
  plain: FLAG_SEVERITIES,
  live: ["retracted", "contradicted", "contested"],
  as_of: ["retracted", "contradicted"],
  quote: ["retracted"],
};
export const concerns = (mode: CitationMode, severity: FlagSeverity): boolean => CONCERNS[mode].includes(severity);

/** The graver of two: a worse cause raises an open flag, a lesser one leaves it. */
export const graver = (a: FlagSeverity, b: FlagSeverity): FlagSeverity =>
  FLAG_SEVERITIES.indexOf(a) <= FLAG_SEVERITIES.indexOf(b) ? a : b;
