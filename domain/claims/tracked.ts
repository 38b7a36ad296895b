import type { ClaimRow, ShowRecord } from "./queries/show-record";
import type { SeasonStatus } from "./status";
import { type Certainty, type ClaimKind, isFirm, RELEASE_PLANS } from "./vocabulary";

type Told = { edtf: string; words: string | null };
/** The date a line prints: `was` is the one it took the place of. */
export type TrackedRelease = Told & { certainty: Certainty; kind: ClaimKind; was: Told | null; recordedAt: string };

/** What a table of seasons prints of one beside its line: kept with its status, so that thousands are read at once. */
export type Tracked = {
  release: TrackedRelease | null;
  releaseLo: string | null;
  /** How sure the least sure of the claims is that made the line. */
  certainty: Certainty | null;
  estimateLabel: string | null;
  /** The furthest stage on record, 0 to 6. */
  reached: number;
  /** When somebody last read the sources of what readers know. */
  checkedOn: string | null;
};

const DATES: readonly ClaimKind[] = RELEASE_PLANS;
const RELEASES: readonly ClaimKind[] = [...DATES, "premiered", "part_released", "full_release", "finale_aired"];
const LEAST_SURE_FIRST: readonly Certainty[] = ["reported", "confirmed", "official"];

/** `known`: the claims of the record that readers may know of and that were not taken back. */
export function trackedOf(record: ShowRecord, known: readonly ClaimRow[], seasonId: string, status: SeasonStatus): Tracked {
  const byId = new Map(known.map((claim) => [claim.id, claim]));
  const drivers = status.drivenBy.flatMap((id) => byId.get(id) ?? []);
  const dated = drivers.find(({ kind, whenEdtf }) => whenEdtf !== null && RELEASES.includes(kind)) ?? null;
  const mine = known.filter(({ id }) => record.reach.get(id)?.includes(seasonId));
  const asked = record.questions.filter((question) => question.seasonId === seasonId).map(({ lastCheckedOn }) => lastCheckedOn);
  return {
    release: dated ? releaseOf(dated, record, byId) : null,
    releaseLo: dated?.whenLo ?? null,
    certainty: LEAST_SURE_FIRST.find((certainty) => drivers.some((claim) => claim.certainty === certainty)) ?? null,
    estimateLabel: status.line.includes(" Our estimate: ") ? openEstimate(record, seasonId) : null,
    reached: Math.max(0, ...mine.map(stageOf)),
    checkedOn: latest([...mine.map(({ lastVerifiedOn }) => lastVerifiedOn), ...asked]),
  };
}

// Words that count from a day are kept as a record of what was said, and never printed.
const told = ({ whenEdtf, whenWords, whenAnchor }: ClaimRow): Told | null =>
  whenEdtf ? { edtf: whenEdtf, words: whenAnchor ? null : whenWords } : null;

function releaseOf(claim: ClaimRow, record: ShowRecord, known: ReadonlyMap<string, ClaimRow>): TrackedRelease | null {
  const when = told(claim);
  const replaced = record.relations
    .filter(({ fromId, kind }) => fromId === claim.id && kind === "supersedes")
    .flatMap(({ toId }) => known.get(toId) ?? [])
    .filter(({ certainty, kind, whenEdtf }) => certainty !== "rumoured" && DATES.includes(kind) && whenEdtf !== null)
    .sort((a, b) => (a.reportedOn < b.reportedOn ? 1 : -1));
  const was = replaced[0] ? told(replaced[0]) : null;
  return when ? { ...when, certainty: claim.certainty, kind: claim.kind, was, recordedAt: claim.recordedAt.toISOString() } : null;
}

const openEstimate = ({ estimates }: ShowRecord, seasonId: string) =>
  estimates.find((one) => one.seasonId === seasonId && one.state === "open")?.label ?? null;

const STAGES: readonly (readonly [number, readonly ClaimKind[]])[] = [
  [6, ["premiered", "part_released", "full_release", "finale_aired"]],
  [4, ["filming_wrapped", "post_production"]],
  [3, ["filming_started", "filming_paused", "filming_resumed"]],
  [2, ["writing", "pre_production", "auditions", "table_read"]],
  [1, ["ordered", "renewed", "picked_up", "revived"]],
];

function stageOf({ kind, modality, certainty }: ClaimRow): number {
  const isHeld = modality === "occurred" && (isFirm(certainty) || certainty === "reported");
  return isHeld ? (STAGES.find(([, kinds]) => kinds.includes(kind))?.[0] ?? 0) : 0;
}

const latest = (days: readonly (string | null)[]): string | null =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? null;
