import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { editions, revisions } from "./articles";
import { id, instant } from "./columns";
import { users } from "./staff";

/** Which texts of an edition somebody at the desk has looked at: where "since my last look" begins. */
export const editionLooks = pgTable(
  "edition_looks",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    revisionId: uuid().notNull(),
    at: instant().notNull(),
    /** Said to be read: what follows is compared with it even while it is still the newest. */
    isRead: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.userId, t.revisionId] }),
    foreignKey({
      name: "edition_looks_revision",
      columns: [t.revisionId, t.editionId],
      foreignColumns: [revisions.id, revisions.editionId],
    }).onDelete("cascade"),
  ],
);

/** A link by which somebody without an account reads one text of one edition. The token itself is nowhere on record. */
export const editionShares = pgTable(
  "edition_shares",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    revisionId: uuid().notNull(),
    /** SHA-256 of the token, in hex. */
    tokenHash: text().notNull().unique("edition_shares_token"),
    /** Whom it was made for, in the desk's words. */
    madeFor: text().notNull(),
    mayComment: boolean().notNull().default(false),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    revokedBy: uuid().references(() => users.id),
  },
  (t) => [
    foreignKey({
      name: "edition_shares_revision",
      columns: [t.revisionId, t.editionId],
      foreignColumns: [revisions.id, revisions.editionId],
    }).onDelete("cascade"),
    index("shares_of_edition").on(t.editionId, t.createdAt),
    check("edition_shares_hash", sql`${t.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check("edition_shares_end", sql`${t.expiresAt} > ${t.createdAt}`),
    check("edition_shares_revoked_by_someone", sql`(${t.revokedAt} is null) = (${t.revokedBy} is null)`),
  ],
);
