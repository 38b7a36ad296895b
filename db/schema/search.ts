import { customType, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { ArticleKind } from "@/domain/articles/vocabulary";
import { articles } from "./articles";
import { instant, word } from "./columns";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What live stories can be found by, and of no other: a trigger on `articles` writes both rows in the transaction that
 * makes a story live, changes it or takes it down. Short enough to be ranked by.
 */
export const storyHeads = pgTable(
  "story_heads",
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    kind: word<ArticleKind>().notNull(),
    publishedAt: instant().notNull(),
    /** The headline that readers see: the safe one while spoilers are fenced. */
    headline: text().notNull(),
    words: tsvector().notNull(),
    /** When the fence falls and the row is to be written anew. */
    fencedUntil: instant(),
  },
  (t) => [
    index("story_heads_words").using("gin", t.words),
    index("story_heads_newest").on(t.publishedAt),
    index("story_heads_fenced").on(t.fencedUntil),
  ],
);

/** The words of the text, apart from the rest: a list of hits is put in order without reading them. */
export const storyBodies = pgTable(
  "story_bodies",
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    kind: word<ArticleKind>().notNull(),
    publishedAt: instant().notNull(),
    words: tsvector().notNull(),
  },
  (t) => [index("story_bodies_words").using("gin", t.words)],
);
