import { integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { users } from "./staff";

/** Pages of the site that are about the publication and not about a show: About, Privacy and whatever the desk adds. */
export const sitePages = pgTable("site_pages", {
  /** The whole address, without the slash: the pages stand at the root of the site. */
  slug: text().primaryKey(),
  title: text().notNull(),
  /** Sections: a heading and paragraphs of plain text each. */
  body: jsonb().$type<unknown>().notNull(),
  /** Orders the foot of every page. */
  position: integer().notNull(),
  version: integer().notNull().default(1),
  updatedAt: instant().notNull(),
  updatedBy: uuid()
    .notNull()
    .references(() => users.id),
});

/** What a page said, from its first words on. Append-only. */
export const sitePageVersions = pgTable(
  "site_page_versions",
  {
    slug: text()
      .notNull()
      .references(() => sitePages.slug),
    version: integer().notNull(),
    title: text().notNull(),
    body: jsonb().$type<unknown>().notNull(),
    savedAt: instant().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.slug, t.version] })],
);
