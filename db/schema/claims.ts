import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  BASES,
  type Basis,
  CERTAINTIES,
  type Certainty,
  CITATION_MODES,
  type CitationMode,
  CLAIM_KINDS,
  CLAIM_STANDINGS,
  CLOSE_REASONS,
  type ClaimKind,
  type ClaimStanding,
  type CloseReason,
  ESTIMATE_STATES,
  type EstimateState,
  FLAG_RESOLUTIONS,
  FLAG_SEVERITIES,
  type FlagResolution,
  type FlagSeverity,
  KINDS,
  LIKELIHOODS,
  type Likelihood,
  MODALITIES,
  type Modality,
  PHASES,
  RELATION_KINDS,
  type RelationKind,
  SCOPES,
  type Scope,
  type SeasonPhase,
  STANCES,
  type Stance,
  VISIBILITIES,
  type Visibility,
} from "@/domain/claims/vocabulary";
import { editions, notes } from "./articles";
import { edtf, id, instant, isOneOf, oneOf, word } from "./columns";
import { people } from "./people";
import { organisations, seasons, shows } from "./shows";
import { users } from "./staff";

const day = () => date({ mode: "string" });
const ofAxis = (...axes: string[]) => CLAIM_KINDS.filter((kind) => axes.includes(KINDS[kind].axis));
const ORDERS = CLAIM_KINDS.filter((kind) => "effect" in KINDS[kind] && KINDS[kind].effect === "orders");

/** One dated, sourced statement about a show, its seasons or a person in it. Never changed in place: see the triggers. */
export const claims = pgTable(
  "claims",
  {
    id: id(),
    showId: uuid()
      .notNull()
      .references(() => shows.id),
    kind: word<ClaimKind>().notNull(),
    certainty: word<Certainty>().notNull(),
    modality: word<Modality>().notNull(),
    scope: word<Scope>().notNull(),
    part: integer(),
    whenEdtf: edtf(),
    // First and last day it may mean, made by the database from the text beside them.
    whenLo: day().generatedAlwaysAs(sql`edtf_lo(when_edtf)`),
    whenHi: day().generatedAlwaysAs(sql`edtf_hi(when_edtf)`),
    whenWords: text(),
    whenAnchor: day(),
    serviceId: uuid().references(() => organisations.id),
    personId: uuid().references(() => people.id),
    isFinal: boolean(),
    value: jsonb().$type<unknown>(),
    summary: text().notNull(),
    reasoning: text(),
    /** The day it was first public. */
    reportedOn: day().notNull(),
    recordedAt: instant().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => users.id),
    lastVerifiedOn: day(),
    lastVerifiedBy: uuid().references(() => users.id),
    visibility: word<Visibility>().notNull().default("internal"),
    embargoUntil: instant(),
    retractedAt: instant(),
    retractedBy: uuid().references(() => users.id),
    retractionReason: text(),
    importKey: text().unique(),
  },
  (t) => [
    unique("claims_of_show").on(t.id, t.showId),
    index("claims_by_show_and_kind").on(t.showId, t.kind),
    index("claims_under_embargo").on(t.embargoUntil).where(sql`${t.embargoUntil} is not null`),
    index("claims_newest").on(t.reportedOn, t.id).where(sql`${t.visibility} = 'public'`),
    oneOf("claims_kind", t.kind, CLAIM_KINDS),
    oneOf("claims_certainty", t.certainty, CERTAINTIES),
    oneOf("claims_modality", t.modality, MODALITIES),
    oneOf("claims_scope", t.scope, SCOPES),
    oneOf("claims_visibility", t.visibility, VISIBILITIES),
    check("claims_inferred_has_reasoning", sql`${t.certainty} <> 'inferred' or ${t.reasoning} is not null`),
    check("claims_retracted_whole", sql`num_nonnulls(${t.retractedAt}, ${t.retractedBy}, ${t.retractionReason}) in (0, 3)`),
    check("claims_anchor_has_words", sql`${t.whenAnchor} is null or ${t.whenWords} is not null`),
    check(
      "claims_occurred_is_past",
      sql`${t.modality} <> 'occurred' or ${t.whenEdtf} is null or edtf_lo(${t.whenEdtf}) is null or edtf_lo(${t.whenEdtf}) <= ${t.reportedOn}`,
    ),
    check("claims_release_date_is_a_day", sql`${t.kind} <> 'release_date' or length(rtrim(${t.whenEdtf}, '?~%')) = 10`),
    check(
      "claims_release_plans",
      sql`not (${isOneOf(t.kind, ofAxis("release"))}) or (${t.modality} = 'planned') = (${t.kind} in ('release_window', 'release_date'))`,
    ),
    check("claims_decisions_occurred", sql`not (${isOneOf(t.kind, ofAxis("decision", "people"))}) or ${t.modality} = 'occurred'`),
    check("claims_orders_name_seasons", sql`not (${isOneOf(t.kind, ORDERS)}) or ${t.scope} <> 'show'`),
    check("claims_part", sql`${t.part} is null or ${t.kind} in ('part_released', 'release_date', 'release_window')`),
  ],
);

/** Which seasons a claim is about; the two keys keep it from reaching another show's. */
export const claimSeasons = pgTable(
  "claim_seasons",
  { claimId: uuid().notNull(), seasonId: uuid().notNull(), showId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.claimId, t.seasonId] }),
    foreignKey({ name: "claim_seasons_claim", columns: [t.claimId, t.showId], foreignColumns: [claims.id, claims.showId] }),
    foreignKey({ name: "claim_seasons_season", columns: [t.seasonId, t.showId], foreignColumns: [seasons.id, seasons.showId] }),
    index("claims_of_season").on(t.seasonId),
  ],
);

/** How one claim bears on another; a ruling is an editor's decision that a weaker one displaces a stronger. */
export const claimRelations = pgTable(
  "claim_relations",
  {
    fromId: uuid()
      .notNull()
      .references(() => claims.id),
    toId: uuid()
      .notNull()
      .references(() => claims.id),
    kind: word<RelationKind>().notNull(),
    isRuling: boolean().notNull().default(false),
    note: text(),
    byUserId: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fromId, t.toId, t.kind] }),
    oneOf("claim_relations_kind", t.kind, RELATION_KINDS),
    check("claim_relations_two_claims", sql`${t.fromId} <> ${t.toId}`),
    check("claim_relations_ruling_has_note", sql`not ${t.isRuling} or ${t.note} is not null`),
    index("relations_to_claim").on(t.toId),
  ],
);

/** One document or statement. The end of a chain of relays is its origin; independence is counted on origins. */
export const sources = pgTable(
  "sources",
  {
    id: id(),
    organisationId: uuid().references(() => organisations.id),
    personId: uuid().references(() => people.id),
    title: text(),
    url: text(),
    publishedOn: day(),
    /** Set: we have read it ourselves. */
    accessedOn: day(),
    basis: word<Basis>().notNull(),
    relaysSourceId: uuid(),
    language: text(),
    importKey: text().unique(),
    recordedBy: uuid()
      .notNull()
      .references(() => users.id),
    recordedAt: instant().notNull(),
  },
  (t) => [
    oneOf("sources_basis", t.basis, BASES),
    check("sources_one_speaker", sql`num_nonnulls(${t.organisationId}, ${t.personId}) <= 1`),
    check("sources_seen_is_named", sql`${t.accessedOn} is null or ${t.url} is not null or ${t.title} is not null`),
    check("sources_anonymous_names_nobody", sql`${t.basis} <> 'anonymous' or ${t.personId} is null`),
    check("sources_relay_another", sql`${t.relaysSourceId} is null or ${t.relaysSourceId} <> ${t.id}`),
    foreignKey({ name: "sources_relays", columns: [t.relaysSourceId], foreignColumns: [t.id] }),
    index("sources_by_relayed").on(t.relaysSourceId),
    index("sources_by_url").on(t.url),
  ],
);

export const claimSources = pgTable(
  "claim_sources",
  {
    claimId: uuid()
      .notNull()
      .references(() => claims.id),
    sourceId: uuid()
      .notNull()
      .references(() => sources.id),
    position: integer().notNull(),
    stance: word<Stance>().notNull().default("supports"),
    quote: text(),
    quoteLanguage: text(),
    quoteIsTranslation: boolean(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.sourceId] }),
    oneOf("claim_sources_stance", t.stance, STANCES),
    index("claims_of_source").on(t.sourceId),
  ],
);

/** Our forecast: windows with probabilities, scored when the season arrives. Not a claim. */
export const estimates = pgTable(
  "estimates",
  {
    id: id(),
    seasonId: uuid()
      .notNull()
      .references(() => seasons.id),
    madeOn: day().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => users.id),
    reasoning: text().notNull(),
    state: word<EstimateState>().notNull().default("open"),
    outcomeClaimId: uuid().references(() => claims.id),
    /** 0 best, 2 worst. */
    brierScore: numeric({ precision: 6, scale: 4, mode: "number" }),
    daysOff: integer(),
    resolvedAt: instant(),
    basisClaimIds: uuid().array().notNull().default([]),
    importKey: text().unique(),
  },
  (t) => [
    oneOf("estimates_state", t.state, ESTIMATE_STATES),
    uniqueIndex("one_open_estimate").on(t.seasonId).where(sql`${t.state} = 'open'`),
    index("estimates_of_season").on(t.seasonId),
  ],
);

export const estimateWindows = pgTable(
  "estimate_windows",
  {
    estimateId: uuid()
      .notNull()
      .references(() => estimates.id),
    rank: integer().notNull(),
    label: text().notNull(),
    windowEdtf: edtf().notNull(),
    lo: day().generatedAlwaysAs(sql`edtf_lo(window_edtf)`),
    hi: day().generatedAlwaysAs(sql`edtf_hi(window_edtf)`),
    likelihood: word<Likelihood>().notNull(),
    probability: numeric({ precision: 4, scale: 3, mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.estimateId, t.rank] }),
    oneOf("estimate_windows_likelihood", t.likelihood, LIKELIHOODS),
    check("estimate_windows_probability", sql`${t.probability} > 0 and ${t.probability} < 1`),
  ],
);

/** Something nobody has said yet, with the day we last looked. */
export const openQuestions = pgTable(
  "open_questions",
  {
    id: id(),
    showId: uuid()
      .notNull()
      .references(() => shows.id),
    seasonId: uuid().references(() => seasons.id),
    key: text().notNull(),
    wording: text().notNull(),
    raisedOn: day().notNull(),
    lastCheckedOn: day(),
    closedOn: day(),
    closedByClaimId: uuid().references(() => claims.id),
    closeReason: word<CloseReason>(),
  },
  (t) => [
    check("open_questions_closed_whole", sql`(${t.closedOn} is null) = (${t.closeReason} is null)`),
    check("open_questions_close_reason", sql`${t.closeReason} is null or ${isOneOf(t.closeReason, CLOSE_REASONS)}`),
    index("questions_of_season").on(t.seasonId),
  ],
);

/** An edition stating a claim; rewritten on every save. */
export const articleClaims = pgTable(
  "article_claims",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    claimId: uuid().references(() => claims.id),
    estimateId: uuid().references(() => estimates.id),
    mode: word<CitationMode>().notNull(),
    blockId: text().notNull(),
    /** The sentence as it stood. */
    quotedText: text().notNull(),
    asOfOn: day(),
  },
  (t) => [
    oneOf("article_claims_mode", t.mode, CITATION_MODES),
    check("article_claims_exactly_one", sql`num_nonnulls(${t.claimId}, ${t.estimateId}) = 1`),
    check("article_claims_as_of", sql`(${t.mode} = 'as_of') = (${t.asOfOn} is not null)`),
    unique("article_claims_once").on(t.editionId, t.claimId, t.estimateId, t.blockId).nullsNotDistinct(),
    index("citations_of_claim").on(t.claimId),
  ],
);

/** A live, approved or scheduled edition may say something no longer right. One open row for each edition and cited claim. */
export const staleFlags = pgTable(
  "stale_flags",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    claimId: uuid()
      .notNull()
      .references(() => claims.id),
    causedById: uuid()
      .notNull()
      .references(() => claims.id),
    severity: word<FlagSeverity>().notNull(),
    /** 1 is gravest: the order of the inbox, kept for its index. */
    gravity: smallint()
      .notNull()
      .generatedAlwaysAs(sql.raw(`array_position(array['${FLAG_SEVERITIES.join("', '")}']::text[], severity)`)),
    /** Views of its story in the week before it was raised, brought up to date every hour while it is open. */
    readers: integer().notNull().default(0),
    blockId: text().notNull(),
    quotedText: text().notNull(),
    state: text().$type<"open" | "closed">().notNull().default("open"),
    raisedAt: instant().notNull(),
    closedBy: uuid().references(() => users.id),
    closedAt: instant(),
    resolution: word<FlagResolution>(),
    reason: text(),
    assignee: uuid().references(() => users.id),
  },
  (t) => [
    oneOf("stale_flags_severity", t.severity, FLAG_SEVERITIES),
    oneOf("stale_flags_state", t.state, ["open", "closed"]),
    check("stale_flags_resolution", sql`${t.resolution} is null or ${isOneOf(t.resolution, FLAG_RESOLUTIONS)}`),
    check("stale_flags_closed_whole", sql`(${t.state} = 'closed') = (${t.closedAt} is not null and ${t.resolution} is not null)`),
    check("stale_flags_kept_has_reason", sql`${t.resolution} is distinct from 'kept' or ${t.reason} is not null`),
    uniqueIndex("one_open_flag").on(t.editionId, t.claimId).where(sql`${t.state} = 'open'`),
    index("flags_of_claim").on(t.claimId).where(sql`${t.state} = 'open'`),
    index("flags_of_cause").on(t.causedById).where(sql`${t.state} = 'open'`),
    index("flags_gravest").on(t.gravity, t.readers.desc().nullsFirst(), t.raisedAt, t.id).where(sql`${t.state} = 'open'`),
    index("flags_of_assignee").on(t.assignee).where(sql`${t.state} = 'open'`),
  ],
);

/** The claims that a note on a story says were wrong. Append-only, as the note is. */
export const noteClaims = pgTable(
  "note_claims",
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    claimId: uuid()
      .notNull()
      .references(() => claims.id),
  },
  (t) => [primaryKey({ columns: [t.noteId, t.claimId] }), index("notes_of_claim").on(t.claimId)],
);

/** Claims that do not simply stand, by the rules of the ledger; written with the statuses, for whoever publishes. */
export const claimStates = pgTable(
  "claim_states",
  {
    claimId: uuid()
      .primaryKey()
      .references(() => claims.id, { onDelete: "cascade" }),
    state: word<ClaimStanding>().notNull(),
  },
  (t) => [oneOf("claim_states_state", t.state, CLAIM_STANDINGS)],
);

/** A cache of `deriveSeasonStatus`: may be emptied at any time. */
export const seasonStatuses = pgTable(
  "season_statuses",
  {
    seasonId: uuid()
      .primaryKey()
      .references(() => seasons.id, { onDelete: "cascade" }),
    phase: word<SeasonPhase>().notNull(),
    flags: jsonb().$type<Record<string, boolean>>().notNull(),
    line: text().notNull(),
    status: jsonb().$type<unknown>().notNull(),
    asOf: day().notNull(),
    rulesVersion: integer().notNull(),
    inputHash: text().notNull(),
    changedAt: instant().notNull(),
    // What a table of seasons prints beside the line, so that thousands of them are read at once.
    release: jsonb().$type<unknown>(),
    releaseLo: day(),
    certainty: word<Certainty>(),
    estimateLabel: text(),
    reached: smallint().notNull().default(0),
    checkedOn: day(),
  },
  (t) => [
    oneOf("season_statuses_phase", t.phase, PHASES),
    index("statuses_by_phase").on(t.phase),
    index("statuses_newest").on(t.changedAt, t.seasonId),
  ],
);
