import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  ARTICLE_KINDS,
  type ArticleKind,
  AUTHOR_KINDS,
  type AuthorKind,
  EDITION_STATUSES,
  type EditionStatus,
  NOTE_KINDS,
  NOTE_PLACEMENTS,
  type NoteKind,
  type NotePlacement,
  OPEN_STATUSES,
  SUBJECT_ORIGINS,
  SUBJECT_ROLES,
  type SubjectOrigin,
  type SubjectRef,
  type SubjectRole,
} from "@/domain/articles/vocabulary";
import type { Use } from "@/domain/media/vocabulary";
import { id, instant, isOneOf, oneOf, word } from "./columns";
import { people } from "./people";
import { seasons, shows } from "./shows";
import { users } from "./staff";

/** The lasting thing with a URL. What it says lives in its editions. */
export const articles = pgTable(
  "articles",
  {
    id: id(),
    kind: word<ArticleKind>().notNull().default("news"),
    language: text().notNull().default("en-GB"),
    // Both point only at editions of this article: composite foreign keys, made by hand in the migration (circular).
    liveEditionId: uuid(),
    openEditionId: uuid(),
    firstPublishedAt: instant(),
    /** The updated date of readers, feeds and search engines: first publication, or the last note. */
    significantAt: instant(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
  },
  (t) => [
    oneOf("articles_kind", t.kind, ARTICLE_KINDS),
    index("newest_articles").on(t.firstPublishedAt, t.id).where(sql`${t.liveEditionId} is not null`),
    index("latest_articles").on(t.significantAt, t.id).where(sql`${t.liveEditionId} is not null`),
    check("articles_live_was_published", sql`${t.liveEditionId} is null or ${t.firstPublishedAt} is not null`),
    check("articles_significant_was_published", sql`(${t.firstPublishedAt} is null) = (${t.significantAt} is null)`),
  ],
);

/** Every address an article has or had. After first publication a row never leaves and never moves: see the triggers. */
export const articleSlugs = pgTable(
  "article_slugs",
  {
    slug: text().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    isCurrent: boolean().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("one_current_slug").on(t.articleId).where(sql`${t.isCurrent}`), index("slugs_of_article").on(t.articleId)],
);

/** One trip through the desk: drafted, reviewed, approved, published, superseded. */
export const editions = pgTable(
  "editions",
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    status: word<EditionStatus>().notNull().default("draft"),
    version: integer().notNull().default(1),
    authorId: uuid()
      .notNull()
      .references(() => users.id),
    // Both point only at revisions of this edition: composite foreign keys, made by hand in the migration (circular).
    headRevisionId: uuid(),
    approvedRevisionId: uuid(),
    approvedBy: uuid().references(() => users.id),
    approvedAt: instant(),
    overrideReason: text(),
    embargoUntil: instant(),
    scheduledFor: instant(),
    scheduledBy: uuid().references(() => users.id),
    /** The hour asked for; orders the review queue and is kept when an edit cancels a schedule. */
    wantedFor: instant(),
    expireAt: instant(),
    /** A publication that was due and failed its checks; it waits here until somebody acts. */
    heldAt: instant(),
    publishedAt: instant(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
    /** What the editor asked for when sending the copy back. */
    changesAsked: text(),
    assignee: uuid().references(() => users.id),
    dueAt: instant(),
    reviewer: uuid().references(() => users.id),
    submittedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    unique("editions_number").on(t.articleId, t.number),
    unique("editions_of_article").on(t.id, t.articleId),
    uniqueIndex("one_open_edition").on(t.articleId).where(isOneOf(t.status, OPEN_STATUSES)),
    uniqueIndex("one_live_edition").on(t.articleId).where(sql`${t.status} = 'published'`),
    index("due_editions").on(t.scheduledFor).where(sql`${t.status} = 'scheduled'`),
    index("expiring_editions").on(t.expireAt).where(sql`${t.status} = 'published'`),
    index("editions_by_status").on(t.status, t.updatedAt),
    oneOf("editions_status", t.status, EDITION_STATUSES),
    check(
      "editions_approved_is_head",
      sql`${t.status} not in ('approved', 'scheduled') or (${t.approvedRevisionId} is not null and ${t.approvedRevisionId} = ${t.headRevisionId})`,
    ),
    check(
      "editions_approved_by_someone",
      sql`(${t.approvedRevisionId} is null) = (${t.approvedBy} is null) and (${t.approvedRevisionId} is null) = (${t.approvedAt} is null)`,
    ),
    check("editions_scheduled_has_hour", sql`${t.status} <> 'scheduled' or ${t.scheduledFor} is not null`),
    check(
      "editions_schedule_after_embargo",
      sql`${t.scheduledFor} is null or ${t.embargoUntil} is null or ${t.scheduledFor} >= ${t.embargoUntil}`,
    ),
    check("editions_expiry_after_schedule", sql`${t.expireAt} is null or ${t.scheduledFor} is null or ${t.expireAt} > ${t.scheduledFor}`),
    check("editions_published_has_time", sql`${t.status} <> 'published' or ${t.publishedAt} is not null`),
    check(
      "editions_withdrawn_has_reason",
      sql`${t.status} <> 'withdrawn' or (${t.withdrawnReason} is not null and ${t.withdrawnAt} is not null)`,
    ),
    check(
      "editions_two_pairs_of_eyes",
      sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.authorId} or ${t.overrideReason} is not null`,
    ),
  ],
);

/** What an edition said at one moment. Only an unsealed head may still be folded into; see `foldsInto`. */
export const revisions = pgTable(
  "revisions",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    headline: text().notNull(),
    standfirst: text().notNull(),
    shortHeadline: text(),
    seoTitle: text(),
    seoDescription: text(),
    /** What the story gives away, in words; the headline that does not; and until when readers get that one. */
    spoilersFor: text(),
    safeHeadline: text(),
    spoilersUntil: instant(),
    /** The lead picture and this story's words for it; null where a drawing leads. */
    hero: jsonb().$type<Use>(),
    body: jsonb().$type<unknown>().notNull(),
    bodyText: text().notNull(),
    /** SHA-256 of everything a save carries, byline and links included: the same again is no change. */
    contentHash: text().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => users.id),
    /** Its first save: the fold window is counted from here. */
    savedAt: instant().notNull(),
    lastSavedAt: instant().notNull(),
    lastSaveId: uuid(),
    sealedAt: instant(),
    label: text(),
    /** Saves folded into it. */
    saveCount: integer().notNull().default(1),
    /** Ids of the authors whose names stood over this text; null in texts older than the column. */
    byline: jsonb().$type<readonly string[]>(),
    /** The records the desk said this text is about; null in texts older than the column. */
    about: jsonb().$type<readonly SubjectRef[]>(),
    /** The version its edition came to with its last save; 0 for what was saved before versions were written down. */
    version: integer().notNull().default(0),
    /** The side revision whose words were merged into it. */
    mergedRevisionId: uuid(),
    /** Set on a side revision: text refused as stale or taken over, sealed at once and never the head. */
    baseRevisionId: uuid(),
  },
  (t) => [
    unique("revisions_number").on(t.editionId, t.number),
    unique("revisions_of_edition").on(t.id, t.editionId),
    foreignKey({ name: "revisions_merged_same_edition", columns: [t.mergedRevisionId, t.editionId], foreignColumns: [t.id, t.editionId] }),
    foreignKey({ name: "revisions_base_same_edition", columns: [t.baseRevisionId, t.editionId], foreignColumns: [t.id, t.editionId] }),
    check("revisions_body_is_doc", sql`${t.body}->>'type' = 'doc'`),
    check("revisions_spoilers_fenced", sql`${t.spoilersFor} is null or ${t.spoilersUntil} is not null`),
    check("revisions_spoilers_both", sql`(${t.safeHeadline} is null) = (${t.spoilersUntil} is null)`),
    check("revisions_side_is_sealed", sql`${t.baseRevisionId} is null or ${t.sealedAt} is not null`),
  ],
);

/** A name that can stand over copy. Bylines outlive accounts. */
export const authors = pgTable(
  "authors",
  {
    id: id(),
    userId: uuid()
      .unique()
      .references(() => users.id),
    kind: word<AuthorKind>().notNull().default("person"),
    name: text().notNull(),
    slug: text().notNull().unique(),
    version: integer().notNull().default(1),
    bio: text(),
    // A picture of the library: a foreign key made by hand in the migration (circular).
    pictureId: uuid(),
  },
  (t) => [oneOf("authors_kind", t.kind, AUTHOR_KINDS)],
);

/** Whose names stand over the copy, in the order printed. */
export const bylines = pgTable(
  "bylines",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    authorId: uuid()
      .notNull()
      .references(() => authors.id),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.authorId] }), index("bylines_of_author").on(t.authorId)],
);

/** What changed after publication, in words readers see. Append-only. */
export const notes = pgTable(
  "notes",
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    kind: word<NoteKind>().notNull(),
    text: text().notNull(),
    wasText: text(),
    nowText: text(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    placement: word<NotePlacement>().notNull().default("top"),
    publishedAt: instant().notNull(),
    approvedBy: uuid()
      .notNull()
      .references(() => users.id),
  },
  (t) => [
    oneOf("notes_kind", t.kind, NOTE_KINDS),
    oneOf("notes_placement", t.placement, NOTE_PLACEMENTS),
    check("notes_correction_says_what", sql`${t.kind} not in ('correction', 'retraction') or ${t.wasText} is not null`),
    index("notes_of_article").on(t.articleId, t.publishedAt),
  ],
);

/** Which records an edition is about or mentions; rewritten on every save, and read backwards to find stories. */
export const articleSubjects = pgTable(
  "article_subjects",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    role: word<SubjectRole>().notNull(),
    origin: word<SubjectOrigin>().notNull(),
    position: integer().notNull(),
    showId: uuid().references(() => shows.id),
    seasonId: uuid().references(() => seasons.id),
    personId: uuid().references(() => people.id),
  },
  (t) => [
    oneOf("article_subjects_role", t.role, SUBJECT_ROLES),
    oneOf("article_subjects_origin", t.origin, SUBJECT_ORIGINS),
    check("article_subjects_exactly_one", sql`num_nonnulls(${t.showId}, ${t.seasonId}, ${t.personId}) = 1`),
    unique("article_subjects_once").on(t.editionId, t.showId, t.seasonId, t.personId).nullsNotDistinct(),
    index("subjects_show").on(t.showId),
    index("subjects_season").on(t.seasonId),
    index("subjects_person").on(t.personId),
  ],
);
