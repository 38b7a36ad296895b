import { z } from "zod";
import {
  BASES,
  CERTAINTIES,
  CLAIM_KINDS,
  type ClaimKind,
  ESTIMATE_STATES,
  LIKELIHOODS,
  MODALITIES,
  RELATION_KINDS,
  SCOPES,
  STANCES,
} from "@/domain/claims/vocabulary";
import { storable } from "@/domain/kernel/text";
import { dateFault } from "./wording";

/** Words that the database can hold. */
export const text = z
  .string()
  .min(1)
  .max(4_000)
  .refine((words) => storable(words) === words, "holds a character that cannot be kept.");
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a key: small letters, digits and single hyphens");
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2025-04-18")
  .refine((date) => dateFault(date) === null, "is no day of the calendar.");
const edtf = z.string().superRefine((date, ctx) => {
  const message = dateFault(date);
  if (message) ctx.addIssue({ code: "custom", message });
});

const source = z.strictObject({
  key,
  organisation: key.nullable(),
  person: key.nullable(),
  title: text.nullable(),
  url: z.url().nullable(),
  publishedOn: day.nullable(),
  seen: z.boolean(),
  basis: z.enum(BASES),
  relays: key.nullable(),
});

const claim = z.strictObject({
  key,
  kind: z.enum(CLAIM_KINDS as [ClaimKind, ...ClaimKind[]]),
  certainty: z.enum(CERTAINTIES),
  modality: z.enum(MODALITIES),
  scope: z.enum(SCOPES),
  seasons: z.array(key),
  part: z.number().int().positive().nullable(),
  when: z.strictObject({ edtf, words: text.nullable(), anchor: day.nullable() }).nullable(),
  service: key.nullable(),
  person: key.nullable(),
  isFinal: z.boolean().nullable(),
  value: z.unknown().transform((value) => value ?? null),
  reasoning: text.nullable(),
  reportedOn: day,
  summary: text,
  sources: z.array(z.strictObject({ source: key, stance: z.enum(STANCES), quote: text.nullable() })),
});

const question = z.strictObject({
  key: z.string().regex(/^[a-z0-9_]+$/, "small letters, digits and underscores"),
  season: key.nullable(),
  wording: text,
  raisedOn: day,
  closedOn: day.nullable(),
  closedBy: key.nullable(),
});

const estimate = z.strictObject({
  key,
  season: key,
  madeOn: day,
  state: z.enum(ESTIMATE_STATES),
  reasoning: text,
  basis: z.array(key),
  windows: z
    .array(
      z.strictObject({
        rank: z.number().int().positive(),
        label: text,
        edtf,
        likelihood: z.enum(LIKELIHOODS),
        probability: z.number().gt(0).lt(1),
      }),
    )
    .min(1),
});

/** The ledger part of a file of facts. */
export const ledgerFacts = {
  sources: z.array(source),
  claims: z.array(claim),
  claimRelations: z.array(
    z.strictObject({ from: key, to: key, kind: z.enum(RELATION_KINDS), isRuling: z.boolean(), note: text.nullable() }),
  ),
  questions: z.array(question),
  estimates: z.array(estimate),
};

export type ClaimFact = z.output<typeof claim>;
