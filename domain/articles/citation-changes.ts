import { type Citation, citationsIn } from "./citations";
import type { Doc } from "./document";

/** What a version states of the ledger that the other did not, states no more, or states in another way. */
export type CitationChange = { change: "added" | "dropped" | "restated"; record: string; before: Citation | null; after: Citation | null };

const recordOf = ({ claimId, estimateId }: Citation) => claimId ?? estimateId ?? "";
const wayOf = ({ mode, asOfOn, quotedText }: Citation) => JSON.stringify([mode, asOfOn, quotedText]);

/** Each claim and estimate once, in the order of the newer text; what left it comes last. */
export function citationChanges(before: Doc | null, after: Doc): CitationChange[] {
  const [was, is] = [before ? byRecord(before) : new Map<string, Citation>(), byRecord(after)];
  const kept = [...is].flatMap(([record, now]): CitationChange[] => {
    const old = was.get(record);
    if (!old) return [{ change: "added", record, before: null, after: now }];
    return wayOf(old) === wayOf(now) ? [] : [{ change: "restated", record, before: old, after: now }];
  });
  const left = [...was].filter(([record]) => !is.has(record));
  return [...kept, ...left.map(([record, old]): CitationChange => ({ change: "dropped", record, before: old, after: null }))];
}

/** The first sentence that states each. */
function byRecord(doc: Doc): Map<string, Citation> {
  const found = new Map<string, Citation>();
  for (const citation of citationsIn(doc)) if (!found.has(recordOf(citation))) found.set(recordOf(citation), citation);
  return found;
}
