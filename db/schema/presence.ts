import { boolean, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { PRESENCE_MODES, type PresenceMode } from "@/domain/articles/vocabulary";
import { editions } from "./articles";
import { instant, oneOf, word } from "./columns";
import { users } from "./staff";

/** Who has a story open, one row a tab, alive as long as its heart beats. All its times are the database's. */
export const editionPresence = pgTable(
  "edition_presence",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    tabId: uuid().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    mode: word<PresenceMode>().notNull(),
    isHidden: boolean().notNull(),
    seenAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.tabId] }),
    oneOf("edition_presence_mode", t.mode, PRESENCE_MODES),
    index("presence_by_age").on(t.seenAt),
  ],
);

/** Whose turn it is to write in an edition, and who asked for it. It lapses with its holder's heartbeat; its times are the database's. */
export const editionPens = pgTable("edition_pens", {
  editionId: uuid()
    .primaryKey()
    .references(() => editions.id, { onDelete: "cascade" }),
  userId: uuid()
    .notNull()
    .references(() => users.id),
  /** The tab last heard of; none yet of somebody who was given the pen. */
  tabId: uuid(),
  since: instant().notNull(),
  seenAt: instant().notNull(),
  /** Whose it was, where it was taken over and not given. */
  takenFrom: uuid().references(() => users.id),
  askedBy: uuid().references(() => users.id),
  askedAt: instant(),
  /** The holder said "not now" to whoever asked. */
  declinedAt: instant(),
});
