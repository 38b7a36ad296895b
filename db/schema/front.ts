import { sql } from "drizzle-orm";
import { check, pgTable, smallint, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { instant } from "./columns";
import { users } from "./staff";

/** Live stories that stand first on the front page, in an editor's order; the newest follow. */
export const frontPins = pgTable(
  "front_pins",
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    pinnedBy: uuid()
      .notNull()
      .references(() => users.id),
    pinnedAt: instant().notNull(),
  },
  (t) => [unique("one_pin_a_place").on(t.position), check("front_pins_from_one", sql`${t.position} > 0`)],
);
