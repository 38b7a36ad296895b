import type { SeasonKind } from "../shows/vocabulary";
import type { StatusRelation } from "./status";
import type { Basis, Certainty, ClaimKind, Likelihood, Modality, Scope, SeasonPhase, Stance, StatusFlags } from "./vocabulary";

// The ledger as far as readers may know it, in the order in which it is printed. The views of `db/public-role.sql` make it.

export type PublicWhen = { edtf: string; words: string | null };
/** Where a season stands, as far as a line and a strip tell it. */
export type PublicStanding = {
  label: string;
  phase: SeasonPhase;
  flags: StatusFlags;
  line: string;
  /** The furthest stage on record, 0 to 6. */
  reached: number;
  parts: number | null;
  checkedOn: string | null;
};
/** How many seasons stand in each phase; a phase that none is in is not named. */
export type PublicBoard = Partial<Record<SeasonPhase, number>>;
type SeasonAddress = { show: { slug: string; title: string }; season: { slug: string; label: string } };
export type PublicChange = SeasonAddress & {
  id: string;
  kind: ClaimKind;
  modality: Modality;
  certainty: Certainty;
  reportedOn: string;
  summary: string;
  when: PublicWhen | null;
  was: PublicWhen | null;
  source: string | null;
};
/** A firm date, or with a likelihood and no certainty our estimate. */
export type PublicComing = SeasonAddress & { when: PublicWhen; certainty: Certainty | null; likelihood: Likelihood | null };

export type PublicSourceLink = {
  id: string;
  name: string | null;
  title: string | null;
  url: string | null;
  publishedOn: string | null;
  isRead: boolean;
  basis: Basis;
};
export type PublicClaim = {
  id: string;
  kind: ClaimKind;
  certainty: Certainty;
  modality: Modality;
  scope: Scope;
  part: number | null;
  seasonIds: string[];
  when: PublicWhen | null;
  reportedOn: string;
  recordedAt: string;
  isFinal: boolean | null;
  summary: string;
  value: unknown;
  service: string | null;
  person: string | null;
  /** Chains from what we hold to the origin, in order. */
  sources: { stance: Stance; links: PublicSourceLink[] }[];
};
export type PublicWindow = { rank: number; label: string; edtf: string; lo: string | null; hi: string | null; likelihood: Likelihood };
export type PublicForecast = { id: string; madeOn: string; reasoning: string; windows: PublicWindow[] };
export type PublicLedgerSeason = PublicStanding & {
  id: string;
  slug: string;
  kind: SeasonKind;
  number: number | null;
  position: number;
  asOf: string;
  known: { claimId: string; text: string }[];
  unconfirmed: { claimId: string; text: string }[];
  unknown: { key: string; text: string }[];
  drivenBy: string[];
  /** The day each open question was last asked, by its key. */
  asked: Record<string, string>;
  forecast: PublicForecast | null;
};
/** What readers may know of a show. Rumours are in `unconfirmed` alone, as text. */
export type PublicLedger = { claims: PublicClaim[]; relations: StatusRelation[]; seasons: PublicLedgerSeason[] };
