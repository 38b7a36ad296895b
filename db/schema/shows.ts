import { sql } from "drizzle-orm";
import {
  boolean,
  char,
  check,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  ADAPTATION_RELATIONS,
  type AdaptationRelation,
  EXTERNAL_SCHEMES,
  type ExternalScheme,
  GENRES,
  type Genre,
  ORGANISATION_ROLES,
  type OrganisationRole,
  SEASON_KINDS,
  SEASON_ROLES,
  type SeasonKind,
  type SeasonRole,
  SHOW_FORMATS,
  SHOW_RELATIONS,
  type ShowFormat,
  type ShowRelation,
  SOURCE_WORK_KINDS,
  type SourceWorkKind,
  TITLE_KINDS,
  type TitleKind,
} from "@/domain/shows/vocabulary";
import { allOf, edtf, id, instant, oneOf, word } from "./columns";
import { people } from "./people";

export const shows = pgTable(
  "shows",
  {
    id: id(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    disambiguator: text(),
    format: word<ShowFormat>().notNull(),
    originalLanguage: text().notNull(),
    countries: char({ length: 2 }).array().notNull(),
    genres: text().array().$type<Genre[]>().notNull().default([]),
    logline: text(),
    isAnthology: boolean().notNull().default(false),
    areCreatorsComplete: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    oneOf("shows_format", t.format, SHOW_FORMATS),
    check("shows_countries", sql`cardinality(${t.countries}) >= 1`),
    check("shows_genres", sql`${t.genres} <@ array[${sql.raw(GENRES.map((genre) => `'${genre}'`).join(", "))}]::text[]`),
    uniqueIndex("shows_same_title_needs_disambiguator").on(sql`lower(${t.title})`, sql`coalesce(${t.disambiguator}, '')`),
  ],
);

/** What else a show is called, in any script. Misspellings serve search only. */
export const showTitles = pgTable(
  "show_titles",
  {
    id: id(),
    showId: uuid()
      .notNull()
      .references(() => shows.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    text: text().notNull(),
    kind: word<TitleKind>().notNull(),
    language: text().notNull(),
    script: text(),
  },
  (t) => [oneOf("show_titles_kind", t.kind, TITLE_KINDS), index("titles_of_show").on(t.showId, t.position)],
);

export const showRelations = pgTable(
  "show_relations",
  {
    fromShow: uuid()
      .notNull()
      .references(() => shows.id),
    toShow: uuid()
      .notNull()
      .references(() => shows.id),
    kind: word<ShowRelation>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fromShow, t.toShow, t.kind] }),
    oneOf("show_relations_kind", t.kind, SHOW_RELATIONS),
    check("show_relations_two_shows", sql`${t.fromShow} <> ${t.toShow}`),
  ],
);

export const seasons = pgTable(
  "seasons",
  {
    id: id(),
    showId: uuid()
      .notNull()
      .references(() => shows.id),
    kind: word<SeasonKind>().notNull(),
    /** Orders the seasons of a show; 2.5 puts a special between two without inventing a season. */
    position: numeric({ precision: 6, scale: 2, mode: "number" }).notNull(),
    number: integer(),
    label: text().notNull(),
    subtitle: text(),
    slug: text().notNull(),
    parts: smallint(),
    isCastComplete: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    oneOf("seasons_kind", t.kind, SEASON_KINDS),
    unique("seasons_position").on(t.showId, t.position),
    unique("seasons_slug").on(t.showId, t.slug),
    unique("seasons_of_show").on(t.id, t.showId),
    uniqueIndex("seasons_number").on(t.showId, t.number).where(sql`${t.kind} = 'season'`),
    check("seasons_parts", sql`${t.parts} is null or ${t.parts} >= 2`),
    check("seasons_number_positive", sql`${t.number} is null or ${t.number} >= 1`),
  ],
);

export const organisations = pgTable(
  "organisations",
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    hosts: text().array().notNull().default([]),
    roles: text().array().$type<OrganisationRole[]>().notNull(),
    country: char({ length: 2 }),
    formerNames: text().array().notNull().default([]),
    version: integer().notNull().default(1),
  },
  (t) => [allOf("organisations_roles", t.roles, ORGANISATION_ROLES)],
);

/** Networks belong to seasons, never to shows: a show may move. */
export const seasonOrganisations = pgTable(
  "season_organisations",
  {
    seasonId: uuid()
      .notNull()
      .references(() => seasons.id, { onDelete: "cascade" }),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    role: word<SeasonRole>().notNull(),
    /** `WW`, a country, or all but some: `WW-GB-IE`. */
    territory: text().notNull().default("WW"),
  },
  (t) => [
    primaryKey({ columns: [t.seasonId, t.organisationId, t.role, t.territory] }),
    oneOf("season_organisations_role", t.role, SEASON_ROLES),
    check("season_organisations_territory", sql`${t.territory} ~ '^[A-Z]{2}(-[A-Z]{2})*$'`),
    index("seasons_of_organisation").on(t.organisationId),
  ],
);

export const sourceWorks = pgTable(
  "source_works",
  {
    id: id(),
    slug: text().notNull().unique(),
    kind: word<SourceWorkKind>().notNull(),
    title: text().notNull(),
    originalTitle: text(),
    language: text(),
    publisherId: uuid().references(() => organisations.id),
    firstPublished: edtf(),
    /** A remake's source is itself a show. */
    asShowId: uuid().references(() => shows.id),
    version: integer().notNull().default(1),
  },
  (t) => [oneOf("source_works_kind", t.kind, SOURCE_WORK_KINDS)],
);

export const adaptations = pgTable(
  "adaptations",
  {
    showId: uuid()
      .notNull()
      .references(() => shows.id, { onDelete: "cascade" }),
    sourceWorkId: uuid()
      .notNull()
      .references(() => sourceWorks.id),
    relation: word<AdaptationRelation>().notNull(),
    sharesTitle: boolean(),
  },
  (t) => [primaryKey({ columns: [t.showId, t.sourceWorkId] }), oneOf("adaptations_relation", t.relation, ADAPTATION_RELATIONS)],
);

/** The same record in somebody else's database. */
export const externalIds = pgTable(
  "external_ids",
  {
    scheme: word<ExternalScheme>().notNull(),
    value: text().notNull(),
    showId: uuid().references(() => shows.id),
    seasonId: uuid().references(() => seasons.id),
    personId: uuid().references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.scheme, t.value] }),
    oneOf("external_ids_scheme", t.scheme, EXTERNAL_SCHEMES),
    check("external_ids_exactly_one", sql`num_nonnulls(${t.showId}, ${t.seasonId}, ${t.personId}) = 1`),
  ],
);
