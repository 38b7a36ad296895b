import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { editions } from "./articles";
import { id, instant } from "./columns";
import { editionShares } from "./review";
import { users } from "./staff";

/**
 * What somebody remarked on an edition, beside the copy and never in it. A row without a parent opens a thread and
 * says where: on the whole story, a block, or words quoted with what stands around them. Replies stand under it.
 */
export const comments = pgTable(
  "comments",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    parentId: uuid(),
    blockId: text(),
    exact: text(),
    prefix: text(),
    suffix: text(),
    /** Plain words, in which `@[user id]` names somebody; blank once removed. */
    body: text().notNull(),
    isBlocking: boolean().notNull().default(false),
    byUserId: uuid().references(() => users.id),
    /** The guest link it came by. */
    shareId: uuid().references(() => editionShares.id, { onDelete: "set null" }),
    guestName: text(),
    at: instant().notNull(),
    editedAt: instant(),
    resolvedBy: uuid().references(() => users.id),
    resolvedAt: instant(),
    removedAt: instant(),
  },
  (t) => [
    unique("comments_of_edition").on(t.id, t.editionId),
    foreignKey({
      name: "comments_reply_same_edition",
      columns: [t.parentId, t.editionId],
      foreignColumns: [t.id as AnyPgColumn, t.editionId],
    }).onDelete("cascade"),
    check("comments_by_one", sql`num_nonnulls(${t.byUserId}, ${t.guestName}) = 1`),
    check("comments_share_is_a_guests", sql`${t.shareId} is null or ${t.guestName} is not null`),
    check("comments_quote_whole", sql`num_nonnulls(${t.exact}, ${t.prefix}, ${t.suffix}) in (0, 3)`),
    check("comments_quote_in_a_block", sql`${t.exact} is null or (${t.blockId} is not null and ${t.exact} <> '')`),
    check("comments_resolved_both", sql`(${t.resolvedBy} is null) = (${t.resolvedAt} is null)`),
    check("comments_removed_says_nothing", sql`(${t.removedAt} is not null) = (${t.body} = '')`),
    check(
      "comments_reply_is_plain",
      sql`${t.parentId} is null or (${t.blockId} is null and ${t.exact} is null and not ${t.isBlocking} and ${t.resolvedAt} is null)`,
    ),
    index("comments_in_order").on(t.editionId, t.at, t.id),
    index("comments_of_thread").on(t.parentId),
    index("comments_open_blocking").on(t.editionId).where(sql`${t.isBlocking} and ${t.resolvedAt} is null and ${t.removedAt} is null`),
  ],
);
