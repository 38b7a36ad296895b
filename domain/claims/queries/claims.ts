import type { Reader } from "@/db/connect";
import type { ClaimState } from "../claim-state";
import type { RelationKind } from "../vocabulary";
import type { NamedChain } from "./chains";
import { countStories } from "./citations";
import type { NamedClaim } from "./names";
import type { ClaimRow, ShowRecord } from "./show-record";

/** How a claim stands for the desk: for readers as the rules have it, or why they do not know of it. */
export type DeskState =
  | { is: "stands" | "overtaken" | "internal" | "embargoed" | "retracted" | "not_yet" }
  | { is: "closed" | "disputed"; byId: string; how: RelationKind };

export type LedgerClaim = NamedClaim &
  Pick<
    ClaimRow,
    "scope" | "isFinal" | "reasoning" | "visibility" | "lastVerifiedOn" | "recordedAt" | "retractedAt" | "retractionReason" | "embargoUntil"
  > & {
    /** As it was said, even where readers get a date instead. */
    saidWords: string | null;
    serviceId: string | null;
    personId: string | null;
    seasonIds: string[];
    recordedBy: string | null;
    chains: NamedChain[];
    state: DeskState;
    stories: number;
    behind: number;
  };

/** `at`: the hour whose embargoes and retractions count. */
type Known = { record: ShowRecord; states: Map<string, ClaimState>; at: Date };

/** Claims of a record as the desk shows them: with their sources, names, state and where they are stated. */
export async function describeClaims(db: Reader, rows: readonly ClaimRow[], { record, states, at }: Known): Promise<LedgerClaim[]> {
  const counts = await countStories(
    db,
    rows.map((row) => row.id),
  );
  const { names, reach, chains } = record;
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, modality: row.modality, certainty: row.certainty, scope: row.scope, part: row.part },
    ...{ whenEdtf: row.whenEdtf, whenWords: row.whenAnchor ? null : row.whenWords, saidWords: row.whenWords },
    ...{ isFinal: row.isFinal, value: row.value, summary: row.summary, reasoning: row.reasoning, reportedOn: row.reportedOn },
    ...{ visibility: row.visibility, embargoUntil: row.embargoUntil, lastVerifiedOn: row.lastVerifiedOn, recordedAt: row.recordedAt },
    ...{ retractedAt: row.retractedAt, retractionReason: row.retractionReason, serviceId: row.serviceId, personId: row.personId },
    ...{ service: null, person: null, recordedBy: null, ...names.get(row.id) },
    seasonIds: reach.get(row.id) ?? [],
    chains: chains.get(row.id) ?? [],
    state: stateOf(row, states.get(row.id), at),
    ...(counts.get(row.id) ?? { stories: 0, behind: 0 }),
  }));
}

function stateOf(row: ClaimRow, state: ClaimState | undefined, now: Date): DeskState {
  if (row.retractedAt) return { is: "retracted" };
  if (row.visibility === "internal") return { is: "internal" };
  if (row.embargoUntil && row.embargoUntil > now) return { is: "embargoed" };
  if (!state) return { is: "not_yet" };
  return "by" in state ? { is: state.is, byId: state.by.from.id, how: state.by.kind } : { is: state.is };
}
