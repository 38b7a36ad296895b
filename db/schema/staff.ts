import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, jsonb, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { SECOND_PERSON, type SecondPerson } from "@/domain/articles/vocabulary";
import { ROLES, type Role } from "@/domain/kernel/context";
import { ACTOR_KINDS, type ActorKind, NOTICE_KINDS, NOTICE_WAYS, type NoticeKind, type NoticeWay } from "@/domain/staff/vocabulary";
import { articles, editions } from "./articles";
import { citext, id, instant, oneOf, word } from "./columns";
import { comments } from "./comments";

/** One row: the publication itself. */
export const settings = pgTable(
  "settings",
  {
    id: smallint().primaryKey().default(1),
    publicationName: text().notNull(),
    language: text().notNull().default("en-GB"),
    timeZone: text().notNull().default("UTC"),
    secondPerson: word<SecondPerson>().notNull().default("normal"),
    followLine: text(),
    policyUrls: jsonb().$type<Record<string, string>>().notNull().default({}),
    likelihoods: jsonb().$type<Record<string, number>>().notNull().default({}),
    notificationHoldMinutes: integer().notNull().default(30),
    options: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [check("settings_one_row", sql`${t.id} = 1`), oneOf("settings_second_person", t.secondPerson, SECOND_PERSON)],
);

export const users = pgTable(
  "users",
  {
    id: id(),
    email: citext().notNull().unique(),
    name: text().notNull(),
    role: word<Role>().notNull(),
    /** argon2id; null for someone invited who has not chosen one yet. */
    passwordHash: text(),
    suspendedAt: instant(),
    /** The hour of the desk's day at which mail about stories is gathered into one; null: each goes at once. */
    digestHour: smallint(),
    createdAt: instant().notNull(),
  },
  (t) => [oneOf("users_role", t.role, ROLES), check("users_digest_hour", sql`${t.digestHour} between 0 and 23`)],
);

/** One signed-in browser. The cookie holds a secret whose hash is here, so revoking the row ends the session at once. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    /** When the password was last given: what is asked before the gravest acts. */
    freshAt: instant().notNull(),
    userAgent: text().notNull().default(""),
    ipPrefix: text().notNull().default(""),
  },
  (t) => [index("sessions_of_user").on(t.userId)],
);

export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    email: citext().notNull(),
    role: word<Role>().notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: uuid()
      .notNull()
      .references(() => users.id),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    oneOf("invitations_role", t.role, ROLES),
    uniqueIndex("one_open_invitation").on(t.email).where(sql`${t.acceptedAt} is null and ${t.revokedAt} is null`),
  ],
);

/** What was done, by whom, on what. Append-only; the rows of an edition are its timeline. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull(),
    actorKind: word<ActorKind>().notNull(),
    userId: uuid().references(() => users.id),
    action: text().notNull(),
    subjectType: text().notNull(),
    subjectId: text().notNull(),
    /** No foreign key: the row outlives a story deleted for good. */
    editionId: uuid(),
    articleId: uuid(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    reason: text(),
  },
  (t) => [
    oneOf("audit_log_actor_kind", t.actorKind, ACTOR_KINDS),
    check("audit_log_user_is_user", sql`(${t.actorKind} = 'user') = (${t.userId} is not null)`),
    index("audit_log_of_edition").on(t.editionId, t.at),
    index("audit_log_of_article").on(t.articleId, t.at),
    index("audit_log_of_subject").on(t.subjectType, t.subjectId, t.at),
  ],
);

/** Something the desk wants one person to know; made by a listener, never by the command that caused it. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    kind: word<NoticeKind>().notNull(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    /** The remark it is about, where it is about one. */
    commentId: uuid().references(() => comments.id, { onDelete: "cascade" }),
    /** Who caused it; null where the clock did, or a guest. */
    byUserId: uuid().references(() => users.id),
    at: instant().notNull(),
    readAt: instant(),
    /** Whether it stands among the notifications, and when it leaves by mail; each as its reader chose. */
    isOnDesk: boolean().notNull().default(true),
    mailDueAt: instant(),
  },
  (t) => [
    oneOf("notices_kind", t.kind, NOTICE_KINDS),
    index("notices_by_mail").on(t.mailDueAt).where(sql`${t.mailDueAt} is not null`),
    index("notices_of_user").on(t.userId, t.at),
    index("notices_of_comment").on(t.commentId),
  ],
);

/** How somebody wants to be told of something. No row: on the desk. */
export const noticeChoices = pgTable(
  "notice_choices",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: word<NoticeKind>().notNull(),
    way: word<NoticeWay>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.kind] }),
    oneOf("notice_choices_kind", t.kind, NOTICE_KINDS),
    oneOf("notice_choices_way", t.way, NOTICE_WAYS),
  ],
);

/** Stories that somebody wants to hear nothing of, unless they are named there. */
export const mutedStories = pgTable(
  "muted_stories",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.userId, t.articleId] })],
);
