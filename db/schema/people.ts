import { sql } from "drizzle-orm";
import { type AnyPgColumn, char, check, foreignKey, index, integer, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CREDIT_GROUPS, type CreditGroup, NAME_KINDS, NAME_ORDERS, type NameKind, type NameOrder } from "@/domain/people/vocabulary";
import { id, instant, oneOf, word } from "./columns";
import { organisations, seasons, shows, sourceWorks } from "./shows";

/** Someone who makes or is seen in television. No birth dates. */
export const people = pgTable("people", {
  id: id(),
  slug: text().notNull().unique(),
  displayName: text().notNull(),
  sortName: text().notNull(),
  disambiguator: text(),
  country: char({ length: 2 }),
  agencyId: uuid().references((): AnyPgColumn => organisations.id),
  version: integer().notNull().default(1),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
});

/** A name as it is written; printed as stored, never joined from its parts. */
export const personNames = pgTable(
  "person_names",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    text: text().notNull(),
    family: text(),
    given: text(),
    order: word<NameOrder>().notNull(),
    kind: word<NameKind>().notNull(),
    language: text().notNull(),
    script: text().notNull(),
    romanisationSystem: text(),
  },
  (t) => [
    oneOf("person_names_order", t.order, NAME_ORDERS),
    oneOf("person_names_kind", t.kind, NAME_KINDS),
    check("person_names_mononym", sql`${t.order} <> 'mononym' or ${t.family} is null`),
    uniqueIndex("one_display_name").on(t.personId, t.language).where(sql`${t.kind} = 'display'`),
    index("names_of_person").on(t.personId, t.position),
  ],
);

/** Who did what on a show, one of its seasons, or the work it comes from, in billing order. */
export const credits = pgTable(
  "credits",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    showId: uuid().references(() => shows.id),
    sourceWorkId: uuid().references(() => sourceWorks.id),
    seasonId: uuid(),
    group: word<CreditGroup>().notNull(),
    job: text(),
    characterName: text(),
    creditedAs: text(),
    position: integer().notNull(),
  },
  (t) => [
    oneOf("credits_group", t.group, CREDIT_GROUPS),
    check("credits_exactly_one", sql`num_nonnulls(${t.showId}, ${t.sourceWorkId}) = 1`),
    check("credits_author_of_work", sql`(${t.group} = 'author') = (${t.sourceWorkId} is not null)`),
    check("credits_season_has_show", sql`${t.seasonId} is null or ${t.showId} is not null`),
    foreignKey({ name: "credits_season_of_show", columns: [t.seasonId, t.showId], foreignColumns: [seasons.id, seasons.showId] }),
    unique("credits_once").on(t.personId, t.showId, t.seasonId, t.sourceWorkId, t.group, t.job, t.characterName).nullsNotDistinct(),
    index("credits_of_person").on(t.personId),
    index("credits_of_season").on(t.seasonId),
  ],
);
