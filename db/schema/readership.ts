import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";

const article = () =>
  uuid()
    .notNull()
    .references(() => articles.id, { onDelete: "cascade" });

/** How often a story was opened on a day of the publication: a number, and nothing of who opened it. */
export const storyViews = pgTable(
  "story_views",
  { articleId: article(), on: date("viewed_on", { mode: "string" }).notNull(), views: integer().notNull() },
  (t) => [
    primaryKey({ columns: [t.articleId, t.on] }),
    index("story_views_by_day").on(t.on),
    check("story_views_some", sql`${t.views} > 0`),
  ],
);

/** Views of the last seven days by story, added up every hour: what lists are sorted by. */
export const storyReaders = pgTable("story_readers", { articleId: article().primaryKey(), lately: integer().notNull() }, (t) => [
  index("most_read").on(t.lately),
]);
