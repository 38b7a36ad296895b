import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  ASSET_KINDS,
  ASSET_STATES,
  type AssetKind,
  type AssetState,
  CROPS,
  type Crop,
  type Cuts,
  type Embedded,
  LICENCES,
  type Licence,
  PLACEMENT_USES,
  type PlacementUse,
  RENDITION_FORMATS,
  type RenditionFormat,
} from "@/domain/media/vocabulary";
import { editions } from "./articles";
import { id, instant, isOneOf, oneOf, word } from "./columns";
import { people } from "./people";
import { shows } from "./shows";
import { users } from "./staff";

/** A picture the desk holds, with everything that must be said beside it. Its bytes are its files; the newest is in use. */
export const mediaAssets = pgTable(
  "media_assets",
  {
    id: id(),
    /** How the desk calls it: M-311. */
    number: integer().notNull().generatedAlwaysAsIdentity().unique(),
    version: integer().notNull().default(1),
    state: word<AssetState>().notNull().default("pending"),
    // One of its own files: a composite foreign key, made by hand in the migration (circular).
    fileId: uuid(),
    kind: word<AssetKind>().notNull().default("other"),
    title: text().notNull(),
    description: text(),
    alt: text(),
    isDecorative: boolean().notNull().default(false),
    creator: text(),
    /** Printed whole and never split. */
    creditLine: text(),
    copyrightNotice: text(),
    usageTerms: text(),
    rightsUrl: text(),
    supplier: text(),
    licence: word<Licence>().notNull().default("unknown"),
    licenceExpiresOn: date({ mode: "string" }),
    /** Set by the clock the day after the licence ended: from then on readers see the drawing again. */
    lapsedAt: instant(),
    focalX: doublePrecision().notNull().default(0.5),
    focalY: doublePrecision().notNull().default(0.5),
    cuts: jsonb().$type<Cuts>().notNull().default({}),
    uploadedBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    oneOf("media_assets_state", t.state, ASSET_STATES),
    oneOf("media_assets_kind", t.kind, ASSET_KINDS),
    oneOf("media_assets_licence", t.licence, LICENCES),
    check("media_assets_focal", sql`${t.focalX} between 0 and 1 and ${t.focalY} between 0 and 1`),
    check("media_assets_has_file", sql`${t.state} = 'pending' or ${t.fileId} is not null`),
    check("media_assets_lapses_after_a_day", sql`${t.lapsedAt} is null or ${t.licenceExpiresOn} is not null`),
    index("media_assets_newest").on(t.createdAt, t.id),
    index("media_assets_expiring").on(t.licenceExpiresOn).where(sql`${t.licenceExpiresOn} is not null`),
  ],
);

/** The bytes of an asset, one row for each time they were replaced. Stored as we wrote them, never as they came. */
export const mediaFiles = pgTable(
  "media_files",
  {
    id: id(),
    assetId: uuid()
      .notNull()
      .references(() => mediaAssets.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    /** As it was called where it came from: words, never a path. */
    fileName: text().notNull(),
    /** SHA-256 of the bytes as they were sent: the same file twice is one picture. */
    sourceSha256: text().notNull(),
    storageKey: text().notNull(),
    mime: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    hasAlpha: boolean().notNull(),
    /** 64 bits in hex: pictures that look alike differ in few of them. */
    phash: text().notNull(),
    /** A thumbhash in base64: the picture in two dozen bytes. */
    placeholder: text().notNull(),
    /** What the file said of itself, as it came. */
    embedded: jsonb().$type<Embedded>().notNull(),
    uploadedBy: uuid()
      .notNull()
      .references(() => users.id),
    uploadedAt: instant().notNull(),
    storedAt: instant(),
  },
  (t) => [
    unique("media_files_number").on(t.assetId, t.number),
    unique("media_files_of_asset").on(t.id, t.assetId),
    unique("media_files_source").on(t.sourceSha256),
    index("media_files_by_key").on(t.storageKey),
    check("media_files_has_size", sql`${t.width} > 0 and ${t.height} > 0 and ${t.bytes} > 0`),
  ],
);

/** A file as readers get it: one shape, width and format. Remade when focal point, cut or file change. */
export const renditions = pgTable(
  "renditions",
  {
    fileId: uuid()
      .notNull()
      .references(() => mediaFiles.id, { onDelete: "cascade" }),
    crop: word<Crop>().notNull(),
    format: word<RenditionFormat>().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    storageKey: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fileId, t.crop, t.format, t.width] }),
    oneOf("renditions_crop", t.crop, CROPS),
    oneOf("renditions_format", t.format, RENDITION_FORMATS),
    index("renditions_by_key").on(t.storageKey),
  ],
);

/** Whom and what a picture shows. */
export const mediaSubjects = pgTable(
  "media_subjects",
  {
    id: id(),
    assetId: uuid()
      .notNull()
      .references(() => mediaAssets.id, { onDelete: "cascade" }),
    showId: uuid().references(() => shows.id, { onDelete: "cascade" }),
    personId: uuid().references(() => people.id, { onDelete: "cascade" }),
  },
  (t) => [
    check("media_subjects_exactly_one", sql`num_nonnulls(${t.showId}, ${t.personId}) = 1`),
    unique("media_subjects_once").on(t.assetId, t.showId, t.personId).nullsNotDistinct(),
    index("media_of_show").on(t.showId),
    index("media_of_person").on(t.personId),
  ],
);

/** Where an edition prints a picture; rewritten on every save from its head, and read backwards to find the uses of a picture. */
export const placements = pgTable(
  "placements",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    assetId: uuid()
      .notNull()
      .references(() => mediaAssets.id),
    use: word<PlacementUse>().notNull(),
    blockId: text(),
    position: integer().notNull(),
    caption: text(),
    altOverride: text(),
    isDecorative: boolean().notNull().default(false),
  },
  (t) => [
    oneOf("placements_use", t.use, PLACEMENT_USES),
    uniqueIndex("one_hero")
      .on(t.editionId)
      .where(isOneOf(t.use, ["hero"])),
    check("placements_inline_in_block", sql`(${t.use} = 'inline') = (${t.blockId} is not null)`),
    index("placements_of_edition").on(t.editionId),
    index("placements_of_asset").on(t.assetId),
  ],
);
