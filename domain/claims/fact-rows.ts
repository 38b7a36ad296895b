import type { Say } from "../kernel/words";
import { daysBetween } from "./calendar";
import { dateWords, factName, viewingWords } from "./fact-words";
import type { PublicLedgerSeason } from "./public-ledger";
import type { FacedClaim } from "./season-face";
import { saidByWords } from "./source-list";
import type { StatusRelation } from "./status";
import { type Axis, type Certainty, kindOf } from "./vocabulary";

/** One row of the box: a fact with how sure it is, or a thing nobody has said. */
export interface FactRow {
  key: string;
  name: string;
  value: string;
  /** What stood here before, while the change is new. */
  was: string | null;
  isNew: boolean;
  /** Null: nobody has said. */
  certainty: Certainty | null;
  claimId: string | null;
  saidBy: string | null;
  isDisputed: boolean;
  /** The day somebody last asked; only of what nobody has said. */
  askedOn: string | null;
}

export const ROWS_MAX = 6;
const NEW_DAYS = 7;

type Season = Pick<PublicLedgerSeason, "phase" | "unknown" | "asked" | "asOf" | "drivenBy" | "checkedOn">;

/** At most six rows: the decision, the work, the release, the people, then figures; what is open stands among them. */
export function factRows(say: Say, season: Season, claims: readonly FacedClaim[], relations: readonly StatusRelation[]): FactRow[] {
  const standing = claims.filter(({ state, certainty }) => ["stands", "disputed"].includes(state.is) && certainty !== "inferred");
  const row = (claim: FacedClaim) => rowOf(say, claim, season, claims, relations);
  const of = (axis: Axis, most: number) => mainOf(standing, axis, season.drivenBy).slice(0, most).map(row);
  const open = (...keys: string[]) => season.unknown.filter(({ key }) => keys.includes(key)).map(({ key }) => openRow(say, key, season));
  const isPlanned = standing.some(
    ({ kind, modality, state }) => kind === "filming_started" && modality === "planned" && state.is === "stands",
  );
  const release = of("release", season.phase === "part_released" ? 2 : 1);
  const rows = [
    ...of("decision", 1),
    ...open("decision"),
    ...of("production", 2),
    ...open(...(isPlanned ? [] : ["filming_start"]), "filming_resume"),
    ...of("people", 1),
    ...open("cast"),
    ...release,
    ...open(...(release.length > 0 ? [] : ["release_date"]), "next_part"),
  ];
  return [...rows, ...figures(standing).map(row)].slice(0, ROWS_MAX);
}

/** What drives the line first, then the newest; each kind once. */
function mainOf(standing: readonly FacedClaim[], axis: Axis, drivenBy: readonly string[]): FacedClaim[] {
  const rank = ({ id }: FacedClaim) => (drivenBy.includes(id) ? drivenBy.indexOf(id) : drivenBy.length);
  const ofAxis = standing.filter(({ kind, state }) => kindOf(kind).axis === axis && state.is === "stands" && !isAside(kind));
  const ordered = [...ofAxis].sort((a, b) => rank(a) - rank(b) || (a.reportedOn < b.reportedOn ? 1 : -1));
  return ordered.filter((claim, at) => ordered.findIndex(({ kind, part }) => kind === claim.kind && part === claim.part) === at);
}

const isAside = (kind: FacedClaim["kind"]) => ["trailer_released", "production_delayed", "release_delayed", "final_season"].includes(kind);

function figures(standing: readonly FacedClaim[]): FacedClaim[] {
  const newest = (kind: FacedClaim["kind"]) =>
    [...standing].sort((a, b) => (a.reportedOn < b.reportedOn ? 1 : -1)).filter((claim) => claim.kind === kind && claim.value !== null);
  return [...newest("episode_count").slice(0, 1), ...newest("viewership").slice(0, 2)];
}

function rowOf(say: Say, claim: FacedClaim, season: Season, claims: readonly FacedClaim[], relations: readonly StatusRelation[]): FactRow {
  const isNew = daysBetween(claim.recordedAt.slice(0, 10), season.asOf) <= NEW_DAYS;
  const was = isNew ? formerValue(say, claim, claims, relations) : null;
  return {
    key: claim.id,
    name: factName(say, claim),
    value: printedValue(say, claim),
    was,
    isNew: was !== null,
    certainty: claim.certainty,
    claimId: claim.id,
    saidBy: saidByWords(say, claim),
    isDisputed: claim.state.is === "disputed",
    askedOn: null,
  };
}

function printedValue(say: Say, claim: FacedClaim): string {
  if (claim.kind === "viewership") return viewingWords(say, claim.value) ?? say("fact.onRecord");
  if (claim.kind === "episode_count") return String((claim.value as { count?: number } | null)?.count ?? say("fact.onRecord"));
  if (claim.person) return claim.person;
  return dateWords(say, claim.when ?? { edtf: claim.reportedOn.slice(0, 7), words: null });
}

/** What the claim it replaced gave in its place. */
function formerValue(say: Say, claim: FacedClaim, claims: readonly FacedClaim[], relations: readonly StatusRelation[]): string | null {
  const replaced = relations.filter(({ fromId, kind }) => fromId === claim.id && (kind === "supersedes" || kind === "reverses"));
  const former = replaced.flatMap(({ toId }) => claims.find(({ id, state }) => id === toId && state.is === "closed") ?? [])[0];
  return former ? printedValue(say, former) : null;
}

/** What nobody has said, and how the box says so. */
const OPEN = {
  decision: ["open.decision", "open.nothing"],
  filming_start: ["open.filming_start", "open.noWord"],
  filming_resume: ["open.filming_resume", "open.noWord"],
  cast: ["open.cast", "open.noOne"],
  release_date: ["open.release_date", "open.noDate"],
  next_part: ["open.next_part", "open.noDate"],
} as const;

function openRow(say: Say, key: string, season: Season): FactRow {
  const [name, value] = Object.hasOwn(OPEN, key) ? OPEN[key as keyof typeof OPEN].map((words) => say(words)) : [key, say("open.nothing")];
  const rest = { was: null, isNew: false, certainty: null, claimId: null, saidBy: null, isDisputed: false };
  return { key, name: name ?? key, value: value ?? "", ...rest, askedOn: season.asked[key] ?? season.checkedOn };
}
