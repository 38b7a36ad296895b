import { z } from "zod";
import { address, day, optional, optionalDay, optionalEdtf, optionalId, required } from "./fields";
import { boundsOf } from "./fuzzy-date";
import {
  BASES,
  CERTAINTIES,
  CLAIM_KINDS,
  CLOSE_REASONS,
  LIKELIHOODS,
  MODALITIES,
  RELATION_KINDS,
  SCOPES,
  STANCES,
  VERDICTS,
  VISIBILITIES,
} from "./vocabulary";

/** One link of a chain of sources. The first is what we have in hand; each passes on the next; the last is the origin. */
const sourceLinkSchema = z.strictObject({
  organisationId: optionalId,
  personId: optionalId,
  title: optional(500),
  url: address,
  publishedOn: optionalDay,
  accessedOn: optionalDay,
  basis: z.enum(BASES),
  language: optional(20),
  importKey: optional(200),
});
export type SourceLinkInput = z.output<typeof sourceLinkSchema>;

const citedSourceSchema = z.strictObject({
  /** A source on record, or the chain of a new one, nearest first. */
  source: z.union([z.uuid(), z.array(sourceLinkSchema).min(1).max(6)]),
  stance: z.enum(STANCES).default("supports"),
  quote: optional(2_000),
  quoteLanguage: optional(20),
  quoteIsTranslation: z
    .boolean()
    .nullish()
    .transform((answer) => answer ?? null),
});
export type CitedSourceInput = z.output<typeof citedSourceSchema>;

const relationSchema = z.strictObject({
  toId: z.uuid(),
  kind: z.enum(RELATION_KINDS),
  isRuling: z.boolean().default(false),
  note: optional(1_000),
});
export type RelationInput = z.output<typeof relationSchema>;

/** Parts of one season, more than any was ever cut into. */
const PARTS_MAX = 99;

export const recordClaimSchema = z.strictObject({
  showId: z.uuid(),
  kind: z.enum(CLAIM_KINDS as [string, ...string[]]).transform((kind) => kind as (typeof CLAIM_KINDS)[number]),
  certainty: z.enum(CERTAINTIES),
  modality: z.enum(MODALITIES),
  scope: z.enum(SCOPES),
  seasonIds: z.array(z.uuid()).max(60).default([]),
  part: z.coerce
    .number()
    .int()
    .positive()
    .max(PARTS_MAX)
    .nullish()
    .transform((part) => part ?? null),
  whenEdtf: optionalEdtf,
  whenWords: optional(200),
  whenAnchor: optionalDay,
  serviceId: optionalId,
  personId: optionalId,
  isFinal: z
    .boolean()
    .nullish()
    .transform((answer) => answer ?? null),
  value: z
    .unknown()
    .optional()
    .transform((value) => value ?? null),
  summary: required(1_000, "Say it in a sentence of your own"),
  reasoning: optional(4_000),
  reportedOn: day,
  visibility: z.enum(VISIBILITIES).default("internal"),
  embargoUntil: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .nullish()
    .transform((at) => at ?? null),
  importKey: optional(200),
  sources: z.array(citedSourceSchema).max(12).default([]),
  /** Left out: the command proposes what the slot asks for. */
  relations: z.array(relationSchema).max(40).optional(),
});
export type RecordClaim = z.output<typeof recordClaimSchema>;
/** The same while it is being written: its sentence may still be missing, since nothing follows from it. */
export const previewClaimSchema = recordClaimSchema.extend({ summary: optional(1_000).transform((text) => text ?? "…") });

export const claimSchema = z.strictObject({ claimId: z.uuid() });
export type ClaimInput = z.output<typeof claimSchema>;
export const retractClaimSchema = claimSchema.extend({
  reason: required(1_000, "Say why, in a sentence"),
  /** How many stories state it, as whoever takes it back was shown. */
  acknowledged: z.coerce.number().int().nonnegative().optional(),
});
export type RetractClaim = z.output<typeof retractClaimSchema>;
export const relateClaimsSchema = relationSchema.extend({ fromId: z.uuid() });
export type RelateClaims = z.output<typeof relateClaimsSchema>;
export const removeRelationSchema = z.strictObject({
  fromId: z.uuid(),
  toId: z.uuid(),
  kind: z.enum(RELATION_KINDS),
  reason: required(1_000, "Say why, in a sentence"),
});
export type RemoveRelation = z.output<typeof removeRelationSchema>;
export const ruleConflictSchema = z.strictObject({
  /** The claim that holds. */
  claimId: z.uuid(),
  againstId: z.uuid(),
  verdict: z.enum(VERDICTS),
  note: required(1_000, "Say why, in a sentence"),
});
export type RuleConflict = z.output<typeof ruleConflictSchema>;
export const verifySeasonSchema = z.strictObject({ seasonId: z.uuid() });
export type VerifySeason = z.output<typeof verifySeasonSchema>;

export const raiseQuestionSchema = z.strictObject({
  showId: z.uuid(),
  seasonId: optionalId,
  key: required(80, "Give it a short name").pipe(z.string().regex(/^[a-z0-9_]+$/, "Small letters and underscores")),
  wording: required(500, "Say what nobody has said"),
  raisedOn: day,
});
export type RaiseQuestion = z.output<typeof raiseQuestionSchema>;
export const closeQuestionSchema = z.strictObject({ questionId: z.uuid(), reason: z.enum(CLOSE_REASONS), claimId: optionalId });
/** `closedOn`: the day a question that is loaded from a file was closed; the desk closes today. */
export type CloseQuestion = z.output<typeof closeQuestionSchema> & { closedOn?: string };

export const makeEstimateSchema = z.strictObject({
  seasonId: z.uuid(),
  reasoning: required(4_000, "Say why we think so"),
  basisClaimIds: z.array(z.uuid()).max(60).default([]),
  windows: z
    .array(
      z.strictObject({
        label: required(80, "Name the window"),
        edtf: z.string().refine((text) => boundsOf(text) !== null, "Not a date we can read"),
        likelihood: z.enum(LIKELIHOODS),
        // Kept to three places, so judged as it will be kept.
        probability: z.coerce
          .number()
          .transform((given) => Math.round(given * 1_000) / 1_000)
          .pipe(z.number().gt(0).lt(1))
          .optional(),
      }),
    )
    .min(1, "An estimate needs a window")
    .max(6),
});
/** What the desk makes is made today; one that is loaded from a file keeps its day and the key it is found by. */
export type MakeEstimate = z.output<typeof makeEstimateSchema> & { loaded?: { importKey: string; madeOn: string } };

export const closeFlagSchema = z.strictObject({
  flagId: z.uuid(),
  resolution: z.enum(["kept"]),
  reason: required(1_000, "Say why it is still right"),
});
export type CloseFlag = z.output<typeof closeFlagSchema>;
/** Flags that one click hands over, at the most. */
const FLAGS_MAX = 200;
export const assignFlagsSchema = z.strictObject({
  flagIds: z.array(z.uuid()).min(1, "Choose a sentence").max(FLAGS_MAX),
  assignee: optionalId,
});
export type AssignFlags = z.output<typeof assignFlagsSchema>;
