import { inArray } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { people } from "@/db/schema/people";
import { organisations } from "@/db/schema/shows";
import { users } from "@/db/schema/staff";
import type { ClaimState } from "../claim-state";
import type { RelationKind } from "../vocabulary";
import { loadChains, type NamedChain } from "./chains";
import { countStories } from "./citations";
import type { ClaimRow } from "./ledger";
import type { NamedClaim } from "./names";

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

type Known = { reach: Map<string, string[]>; states: Map<string, ClaimState>; now: Date };

/** Claims as the desk shows them: with their sources, names, state and where they are stated. */
export async function describeClaims(db: Reader, rows: readonly ClaimRow[], { reach, states, now }: Known): Promise<LedgerClaim[]> {
  const ids = rows.map((row) => row.id);
  const [chains, counts, names] = await Promise.all([loadChains(db, ids), countStories(db, ids), namesOf(db, rows)]);
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, modality: row.modality, certainty: row.certainty, scope: row.scope, part: row.part },
    ...{ whenEdtf: row.whenEdtf, whenWords: row.whenAnchor ? null : row.whenWords, saidWords: row.whenWords },
    ...{ isFinal: row.isFinal, value: row.value, summary: row.summary, reasoning: row.reasoning, reportedOn: row.reportedOn },
    ...{ visibility: row.visibility, embargoUntil: row.embargoUntil, lastVerifiedOn: row.lastVerifiedOn, recordedAt: row.recordedAt },
    ...{ retractedAt: row.retractedAt, retractionReason: row.retractionReason, serviceId: row.serviceId, personId: row.personId },
    seasonIds: reach.get(row.id) ?? [],
    service: names.get(row.serviceId ?? "") ?? null,
    person: names.get(row.personId ?? "") ?? null,
    recordedBy: names.get(row.recordedBy) ?? null,
    chains: chains.get(row.id) ?? [],
    state: stateOf(row, states.get(row.id), now),
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

async function namesOf(db: Reader, rows: readonly ClaimRow[]): Promise<Map<string, string>> {
  const wanted = (ids: (string | null)[]) => [...new Set(ids.flatMap((id) => id ?? []))];
  const [outlets, persons, staff] = [
    wanted(rows.map((row) => row.serviceId)),
    wanted(rows.map((row) => row.personId)),
    wanted(rows.map((row) => row.recordedBy)),
  ];
  const found = await Promise.all([
    outlets.length
      ? db.select({ id: organisations.id, name: organisations.name }).from(organisations).where(inArray(organisations.id, outlets))
      : [],
    persons.length ? db.select({ id: people.id, name: people.displayName }).from(people).where(inArray(people.id, persons)) : [],
    staff.length ? db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, staff)) : [],
  ]);
  return new Map(found.flat().map(({ id, name }) => [id, name]));
}
