/** Weakest first. */
export const CERTAINTIES = ["rumoured", "inferred", "reported", "confirmed", "official"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const TIER: Record<Certainty, number> = { rumoured: 0, inferred: 1, reported: 2, confirmed: 3, official: 3 };
/** How much a certainty carries, 0 to 3; official and confirmed carry the same. */
export const tierOf = (certainty: Certainty): number => TIER[certainty];
/** Stated plainly: official or confirmed. */
export const isFirm = (certainty: Certainty): boolean => TIER[certainty] === 3;

export const MODALITIES = ["occurred", "planned"] as const;
export type Modality = (typeof MODALITIES)[number];

export const SCOPES = ["show", "seasons", "more"] as const;
export type Scope = (typeof SCOPES)[number];

export const AXES = ["decision", "production", "release", "people", "record"] as const;
export type Axis = (typeof AXES)[number];
export type Effect = "orders" | "cancels" | "ends" | "pauses" | "delays";

type Kind = { axis: Axis; stage: number; effect?: Effect };
/** Every kind of claim: which question it answers, how far along it stands there, and what it does. */
export const KINDS = {
  in_development: { axis: "decision", stage: 10 },
  pilot_ordered: { axis: "decision", stage: 15 },
  ordered: { axis: "decision", stage: 30, effect: "orders" },
  renewed: { axis: "decision", stage: 30, effect: "orders" },
  picked_up: { axis: "decision", stage: 30, effect: "orders" },
  revived: { axis: "decision", stage: 30, effect: "orders" },
  final_season: { axis: "decision", stage: 0 },
  cancelled: { axis: "decision", stage: 40, effect: "cancels" },
  renewal_reversed: { axis: "decision", stage: 45, effect: "cancels" },
  shelved: { axis: "decision", stage: 46, effect: "cancels" },
  ended: { axis: "decision", stage: 40, effect: "ends" },
  writing: { axis: "production", stage: 10 },
  pre_production: { axis: "production", stage: 20 },
  auditions: { axis: "production", stage: 25 },
  table_read: { axis: "production", stage: 28 },
  filming_started: { axis: "production", stage: 40 },
  filming_paused: { axis: "production", stage: 45, effect: "pauses" },
  filming_resumed: { axis: "production", stage: 46 },
  filming_wrapped: { axis: "production", stage: 50 },
  post_production: { axis: "production", stage: 60 },
  production_delayed: { axis: "production", stage: 0, effect: "delays" },
  release_window: { axis: "release", stage: 10 },
  release_date: { axis: "release", stage: 20 },
  trailer_released: { axis: "release", stage: 25 },
  premiered: { axis: "release", stage: 30 },
  part_released: { axis: "release", stage: 30 },
  full_release: { axis: "release", stage: 40 },
  finale_aired: { axis: "release", stage: 40 },
  release_delayed: { axis: "release", stage: 0, effect: "delays" },
  removed: { axis: "release", stage: 0 },
  cast_in_talks: { axis: "people", stage: 10 },
  cast_joined: { axis: "people", stage: 20 },
  cast_returning: { axis: "people", stage: 20 },
  showrunner_joined: { axis: "people", stage: 20 },
  cast_left: { axis: "people", stage: 30 },
  showrunner_left: { axis: "people", stage: 30 },
  viewership: { axis: "record", stage: 0 },
  episode_count: { axis: "record", stage: 0 },
  catalogue_note: { axis: "record", stage: 0 },
  denial: { axis: "record", stage: 0 },
} as const satisfies Record<string, Kind>;
export type ClaimKind = keyof typeof KINDS;
export const CLAIM_KINDS = Object.keys(KINDS) as ClaimKind[];

/** What is only ever planned: the day of a release, or the span it falls into. */
export const RELEASE_PLANS = ["release_date", "release_window"] as const satisfies readonly ClaimKind[];
/** What can be planned as well as done. */
export const PLANNABLE = [
  "writing",
  "pre_production",
  "auditions",
  "table_read",
  "filming_started",
  "filming_resumed",
  "filming_wrapped",
  "post_production",
] as const satisfies readonly ClaimKind[];

export const kindOf = (kind: ClaimKind): Kind => KINDS[kind];

export const RELATION_KINDS = ["supersedes", "contradicts", "denies", "delays", "refines", "reverses"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What an editor may decide between two claims that disagree. */
export const VERDICTS = ["was_wrong", "moved_on", "both_stand"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const LIKELIHOODS = ["almost_certain", "very_likely", "likely", "even", "unlikely", "very_unlikely"] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const PHASES = [
  "released",
  "part_released",
  "airing",
  "conflict",
  "cancelled",
  "ended",
  "dated",
  "wrapped",
  "paused",
  "filming",
  "preparing",
  "ordered",
  "in_development",
  "rumoured",
  "undecided",
] as const;
export type SeasonPhase = (typeof PHASES)[number];

/** Days after which work last heard of is no longer told as going on. */
export const AGEING_DAYS = 183;
/** Days within which a firm plan counts as saying when filming starts. */
export const PLAN_IS_EXACT_DAYS = 31;

/** Days after which somebody reads the sources of a season again; null where nothing is expected to move. */
export const REVIEW_DAYS: Record<SeasonPhase, number | null> = {
  released: null,
  part_released: 30,
  airing: 30,
  conflict: 7,
  cancelled: null,
  ended: null,
  dated: 14,
  wrapped: 30,
  paused: 14,
  filming: 14,
  preparing: 45,
  ordered: 45,
  in_development: 60,
  rumoured: 60,
  undecided: 60,
};

/** Days after which a fact is read again before a story states it. */
export const RECHECK_DAYS = 30;

/** Minutes within which "checked, nothing new" is taken back. */
export const VERIFY_UNDO_MINUTES = 10;

export const BASES = ["official_statement", "on_record", "anonymous", "document", "observation", "unstated"] as const;
export type Basis = (typeof BASES)[number];

export const STANCES = ["supports", "disputes"] as const;
export type Stance = (typeof STANCES)[number];

export const VISIBILITIES = ["internal", "public"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How an edition states a claim: as it stood, as it was on a day, as somebody's words, or as the ledger has it now. */
export const CITATION_MODES = ["plain", "live", "as_of", "quote"] as const;
export type CitationMode = (typeof CITATION_MODES)[number];

/** How a public claim may fail to stand: another says it is so no more, or another as strong says otherwise. */
export const CLAIM_STANDINGS = ["closed", "disputed"] as const;
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number];

export const ESTIMATE_STATES = ["open", "superseded", "resolved", "void"] as const;
export type EstimateState = (typeof ESTIMATE_STATES)[number];

export const CLOSE_REASONS = ["answered", "dropped"] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Gravest first. */
export const FLAG_SEVERITIES = ["retracted", "contradicted", "contested", "outdated", "narrowed"] as const;
export type FlagSeverity = (typeof FLAG_SEVERITIES)[number];

export const FLAG_RESOLUTIONS = ["updated", "noted", "kept", "moot"] as const;
export type FlagResolution = (typeof FLAG_RESOLUTIONS)[number];

/** What a likelihood stands for when a window is made; editable until it is saved. */
export const PROBABILITY: Record<Likelihood, number> = {
  almost_certain: 0.95,
  very_likely: 0.85,
  likely: 0.7,
  even: 0.5,
  unlikely: 0.2,
  very_unlikely: 0.07,
};

export interface StatusFlags {
  delayed: boolean;
  final: boolean;
  overdue: boolean;
  contested: boolean;
}
