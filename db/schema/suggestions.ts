import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { SUGGESTION_STATES, type SuggestionState } from "@/domain/articles/vocabulary";
import { editions } from "./articles";
import { instant, oneOf, word } from "./columns";
import { users } from "./staff";

/** Whose each suggestion in a text is and what became of it. Its words stand in the text itself, under the same key. */
export const suggestions = pgTable(
  "suggestions",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    key: text().notNull(),
    by: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    state: word<SuggestionState>().notNull().default("open"),
    decidedBy: uuid().references(() => users.id),
    decidedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.key] }),
    oneOf("suggestions_state", t.state, SUGGESTION_STATES),
    index("open_suggestions").on(t.editionId).where(sql`${t.state} = 'open'`),
    check(
      "suggestions_decided_by_someone",
      sql`(${t.state} = 'open') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null)`,
    ),
  ],
);
