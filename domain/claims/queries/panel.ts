import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { english } from "../../kernel/say-in";
import { describeFuzzyDate, whenPhrase } from "../fuzzy-date";
import { inSentence } from "../live-words";
import { severityOf } from "../severity";
import type { SeasonStatus } from "../status";
import type { FlagSeverity, RelationKind } from "../vocabulary";
import type { LedgerClaim } from "./claims";
import { listOpenFlagsOfStory, type OpenFlagOfStory } from "./flags-of-story";
import { findPanelPlaces, type PanelAsked, type PanelPlace } from "./panel-places";
import { findLastCheck, listEstimates, listOpenQuestions, readSeason } from "./season";

/** What became of a claim: `severity` is null where the newer one says the same, and is only surer. */
export type PanelChange = { severity: FlagSeverity | null; byId: string | null; how: RelationKind | null };
/** A claim as it stands beside a text in hand. */
export type PanelClaim = LedgerClaim & {
  /** Its date or window within a sentence, as readers see it. */
  when: string | null;
  /** The same with the word that leads to it: "in 2025", "on 28 January 2022". */
  phrase: string | null;
  /** What a text that follows the ledger prints of it. */
  words: string;
  change: PanelChange | null;
};
export type PanelSeason = {
  id: string;
  showId: string;
  show: string;
  label: string;
  isAsked: boolean;
  today: string;
  status: Pick<SeasonStatus, "line" | "phase" | "flags">;
  checkedOn: string | null;
  claims: PanelClaim[];
  estimate: { id: string; text: string; rest: string; madeOn: string } | null;
  questions: { id: string; wording: string; askedOn: string }[];
};
export type Panel = { seasons: PanelSeason[]; flags: OpenFlagOfStory[] };
/** `editionId`: the version in hand, whose open flags and whose live version's are told. */
export type PanelQuestion = PanelAsked & { editionId: string | null };

/** What must be read to answer, found before anything is: the seasons, and the flags. */
export async function findPanelScope(db: Reader, question: PanelQuestion) {
  const flags = question.editionId ? await listOpenFlagsOfStory(db, question.editionId) : [];
  const stated = [...new Set([...question.cited, ...flags.flatMap(({ claimId, causedById }) => [claimId, causedById])])];
  return { flags, places: await findPanelPlaces(db, { ...question, cited: stated }) };
}
type Scope = Awaited<ReturnType<typeof findPanelScope>>;

/** A mark that changes with anything the panel shows: one statement, asked every few seconds by every open story. */
export async function markOfPanel(db: Reader, { flags, places }: Scope, now: Date): Promise<string> {
  const showIds = [...new Set(places.map(({ showId }) => showId))];
  const told = [...flags.map(({ id, severity, causedById }) => `${id}${severity}${causedById}`), ...places.map(({ seasonId }) => seasonId)];
  if (showIds.length === 0) return told.join("-") || "nothing";
  const of = sql`show_id in ${showIds}`;
  const [row] = await db.execute<{ mark: string }>(sql`select md5(concat_ws('|', ${told.join(" ")}::text,
    (select concat_ws(',', count(*), max(recorded_at), count(retracted_at), count(*) filter (where visibility = 'public'),
      count(*) filter (where embargo_until > ${now.toISOString()}::timestamptz), max(last_verified_on)) from claims where ${of}),
    (select concat_ws(',', count(*), max(r.at), count(*) filter (where r.is_ruling)) from claim_relations r join claims c on c.id = r.from_id where c.${of}),
    (select concat_ws(',', count(*), count(*) filter (where e.state = 'open'), max(e.id::text)) from estimates e join seasons s on s.id = e.season_id where s.${of}),
    (select concat_ws(',', count(*), count(closed_on), max(last_checked_on)) from open_questions where ${of}))) as mark`);
  return row?.mark ?? "nothing";
}

/** The ledger of the seasons in scope, as it stands beside the text. */
export async function readPanel(db: Reader, { flags, places }: Scope, now: Date): Promise<Panel> {
  const found = await Promise.all(places.map((place) => readPlace(db, place, now)));
  return { flags, seasons: found.flatMap((season) => season ?? []) };
}

async function readPlace(db: Reader, { seasonId, ...place }: PanelPlace, now: Date): Promise<PanelSeason | null> {
  const [ledger, estimates, questions, check] = await Promise.all([
    readSeason(db, { showId: place.showId, seasonId }, now),
    listEstimates(db, seasonId),
    listOpenQuestions(db, seasonId),
    findLastCheck(db, seasonId),
  ]);
  if (!ledger) return null;
  const { line, phase, flags } = ledger.status;
  const open = estimates.find(({ state }) => state === "open");
  return {
    ...{ id: seasonId, ...place, today: ledger.today, status: { line, phase, flags }, checkedOn: check?.on ?? null },
    claims: ledger.claims.map((claim) => panelClaim(claim, ledger)),
    estimate: open ? estimateOf(open) : null,
    questions: questions.map(({ id, wording, raisedOn, lastCheckedOn }) => ({ id, wording, askedOn: lastCheckedOn ?? raisedOn })),
  };
}

type Season = NonNullable<Awaited<ReturnType<typeof readSeason>>>;

function panelClaim(claim: LedgerClaim, season: Season): PanelClaim {
  const when = claim.whenEdtf ? describeFuzzyDate(english, claim.whenEdtf, claim.whenWords) : null;
  return {
    ...claim,
    when,
    phrase: claim.whenEdtf ? whenPhrase(english, claim.whenEdtf, claim.whenWords) : null,
    words: inSentence({ when, summary: claim.summary }),
    change: changeOf(claim, season),
  };
}

function changeOf(claim: LedgerClaim, { claims, relations }: Season): PanelChange | null {
  const { state } = claim;
  if (state.is === "retracted") return { severity: "retracted", byId: null, how: null };
  if (state.is !== "closed" && state.is !== "disputed") return null;
  const by = claims.find(({ id }) => id === state.byId);
  const relation = relations.find(({ fromId, toId, kind }) => fromId === state.byId && toId === claim.id && kind === state.how);
  const severity = by ? severityOf(claim, by, { kind: state.how, isRuling: relation?.isRuling ?? false }) : "outdated";
  return { severity, byId: state.byId, how: state.how };
}

type Estimate = Awaited<ReturnType<typeof listEstimates>>[number];

function estimateOf({ id, madeOn, windows }: Estimate): PanelSeason["estimate"] {
  const [first, ...others] = windows.map(({ label, likelihood }) => `${label}, ${likelihood.replaceAll("_", " ")}`);
  return first ? { id, madeOn, text: first, rest: others.join("; ") } : null;
}
