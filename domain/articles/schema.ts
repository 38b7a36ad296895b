import { z } from "zod";
import { baseVersion, optional } from "../kernel/shapes";
import { storable } from "../kernel/text";
import { ALT_MAX, CAPTION_MAX, type Use } from "../media/vocabulary";
import type { Spoilers } from "./copy";
import { parseDocument } from "./document-schema";
import { answersSchema } from "./suggestions-schema";
import { TEMPLATE_KEYS } from "./templates";
import {
  ARTICLE_KINDS,
  BIO_MAX,
  HEADLINE_LIMIT,
  NOTE_KINDS,
  NOTE_PLACEMENTS,
  SPOILERS_MAX,
  STANDFIRST_LIMIT,
  SUBJECT_KINDS,
} from "./vocabulary";

const words = (max: number) =>
  z
    .string()
    .max(max, `Keep it under ${max.toLocaleString("en")} characters`)
    .transform(storable);
const line = (max: number) => words(max).transform((text) => text.replace(/\s+/g, " ").trim());
const optionalLine = (max: number) =>
  line(max)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);
const reason = line(1_000).pipe(z.string().min(1, "Say why, in a sentence"));
/** An hour from a form: an instant in ISO 8601 with its zone. */
const hour = z.iso.datetime({ offset: true, error: "Give a day and an hour" }).transform((text) => new Date(text));

/** Which edition, and the version the sender was looking at. Coerced: it also arrives as form text. */
export const editionAtSchema = z.strictObject({ editionId: z.uuid(), baseVersion: z.coerce.number().int().positive() });
export type EditionAt = z.output<typeof editionAtSchema>;

export const editionSchema = editionAtSchema.pick({ editionId: true });
export const subjectRefSchema = z.strictObject({ kind: z.enum(SUBJECT_KINDS), id: z.uuid() });
/** A subject as one form value: `season:0198…`. */
const subjectWord = z
  .string()
  .transform((text) => ({ kind: text.split(":", 1)[0], id: text.slice(text.indexOf(":") + 1) }))
  .pipe(subjectRefSchema);

const documentSchema = z.unknown().transform((value, ctx) => {
  const parsed = parseDocument(value);
  if (parsed.ok) return parsed.doc;
  ctx.addIssue({ code: "custom", message: `${parsed.fault.code}: ${parsed.fault.what}` });
  return z.NEVER;
});

const heroSchema = z
  .strictObject({
    assetId: z.uuid(),
    caption: optionalLine(CAPTION_MAX),
    altOverride: optionalLine(ALT_MAX),
    isDecorative: z.boolean().default(false),
  })
  .transform(
    ({ assetId, caption, altOverride, isDecorative }): Use => ({
      assetId,
      ...(caption && { caption }),
      ...(altOverride && { altOverride }),
      ...(isDecorative && { isDecorative }),
    }),
  )
  .nullish();

const spoilersSchema = z
  .strictObject({ of: optionalLine(SPOILERS_MAX), safeHeadline: line(HEADLINE_LIMIT), until: hour })
  .transform(({ of, safeHeadline, until }): Spoilers => ({ of, safeHeadline, until: until.toISOString() }))
  .nullish();

// A draft may be incomplete, or its headline too long. What must hold to publish is `publishIssues`; this bounds size only.
export const saveDraftSchema = editionAtSchema.extend({
  saveId: z.uuid(),
  headline: line(HEADLINE_LIMIT),
  standfirst: line(STANDFIRST_LIMIT),
  shortHeadline: optionalLine(500),
  seoTitle: optionalLine(500),
  seoDescription: optionalLine(1_000),
  /** Left out, the lead picture stays as it is. */
  hero: heroSchema,
  /** Left out, the fence stays as it is. */
  spoilers: spoilersSchema,
  body: documentSchema,
  bylines: z.array(z.uuid()).max(12),
  about: z.array(subjectRefSchema).max(40),
  answers: answersSchema.optional(),
});
export type SaveDraft = z.output<typeof saveDraftSchema>;

export const startArticleSchema = z.strictObject({
  headline: line(HEADLINE_LIMIT).default(""),
  template: z.enum(TEMPLATE_KEYS).optional(),
  /** Left out, the kind that its template writes. */
  kind: z.enum(ARTICLE_KINDS).optional(),
  about: z.array(subjectWord).max(40).default([]),
});
export type StartArticle = z.output<typeof startArticleSchema>;

/** What readers are told and shown of whoever writes. */
export const describeAuthorSchema = z.strictObject({
  authorId: z.uuid(),
  baseVersion,
  bio: optionalLine(BIO_MAX),
  pictureId: optional(z.uuid()),
});
export type DescribeAuthor = z.output<typeof describeAuthorSchema>;

export const articleSchema = z.strictObject({ articleId: z.uuid() });
export type ArticleInput = z.output<typeof articleSchema>;

export const submitSchema = editionAtSchema.extend({ wantedFor: hour.optional() });
export type Submit = z.output<typeof submitSchema>;
export const requestChangesSchema = editionAtSchema.extend({
  ask: line(5_000).pipe(z.string().min(1, "Say what to change, in a sentence at least")),
});
export type RequestChanges = z.output<typeof requestChangesSchema>;
/** Why a version goes on although something is warned of. */
const goOnReason = optionalLine(1_000).optional();
export const approveSchema = editionAtSchema.extend({ overrideReason: optionalLine(1_000), goOnReason });
export type Approve = z.output<typeof approveSchema>;
export const scheduleSchema = editionAtSchema.extend({ scheduledFor: hour, expireAt: hour.optional(), goOnReason });
export type Schedule = z.output<typeof scheduleSchema>;
export const withReasonSchema = editionAtSchema.extend({ reason });
export type WithReason = z.output<typeof withReasonSchema>;

const noteFields = {
  kind: z.enum(NOTE_KINDS),
  text: line(2_000).pipe(z.string().min(1, "Say what changed, as readers will see it")),
  wasText: optionalLine(2_000),
  nowText: optionalLine(2_000),
  /** The claim of the ledger that was wrong, where one was. */
  claimId: z.uuid().optional(),
};
export const noteSchema = z.strictObject(noteFields);
export type NoteInput = z.output<typeof noteSchema>;
export const publishSchema = editionAtSchema.extend({ note: noteSchema.optional(), goOnReason });
export type Publish = z.output<typeof publishSchema>;
export const addNoteSchema = editionAtSchema.extend({ ...noteFields, placement: z.enum(NOTE_PLACEMENTS).default("top") });
export type AddNote = z.output<typeof addNoteSchema>;

export const deleteForGoodSchema = editionAtSchema.extend({ headline: line(HEADLINE_LIMIT) });
export type DeleteForGood = z.output<typeof deleteForGoodSchema>;
/** A blank slug asks for one made from the headline. */
export const changeSlugSchema = editionAtSchema.extend({ slug: line(200) });
export type ChangeSlug = z.output<typeof changeSlugSchema>;
export const changeKindSchema = editionAtSchema.extend({ kind: z.enum(ARTICLE_KINDS) });
export type ChangeKind = z.output<typeof changeKindSchema>;
export const createAuthorSchema = z.strictObject({ name: line(200).pipe(z.string().min(1, "Give the name as it is to be printed")) });
export type CreateAuthor = z.output<typeof createAuthorSchema>;

/** Stories that may be pinned to the front page at once. */
export const PINS_MAX = 6;
const pins = z.array(z.uuid()).max(PINS_MAX, `At most ${PINS_MAX} stories; take one out first`);
/** `was`: the order as it was read, so that nobody undoes what another has arranged meanwhile. */
export const arrangeFrontSchema = z.strictObject({ pins, was: pins });
export type ArrangeFront = z.output<typeof arrangeFrontSchema>;
