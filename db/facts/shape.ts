import { z } from "zod";
import { CREDIT_GROUPS, NAME_KINDS, NAME_ORDERS } from "@/domain/people/vocabulary";
import {
  ADAPTATION_RELATIONS,
  GENRES,
  ORGANISATION_ROLES,
  SEASON_KINDS,
  SEASON_ROLES,
  SHOW_FORMATS,
  SHOW_RELATIONS,
  SOURCE_WORK_KINDS,
  TITLE_KINDS,
} from "@/domain/shows/vocabulary";
import { ledgerFacts, text } from "./ledger-shape";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug: small letters, digits and single hyphens");
const country = z.string().regex(/^[A-Z]{2}$/, "a country: two capital letters");
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language, such as ko");
const territory = z.string().regex(/^[A-Z]{2}(-[A-Z]{2})*$/, "WW, a country, or all but some: WW-GB-IE");
const position = z.number().int().positive();

const show = z.strictObject({
  slug,
  title: text,
  disambiguator: text.nullable(),
  format: z.enum(SHOW_FORMATS),
  originalLanguage: language,
  countries: z.array(country).min(1),
  genres: z.array(z.enum(GENRES)),
  isAnthology: z.boolean(),
  logline: text.nullable(),
  titles: z.array(z.strictObject({ text, kind: z.enum(TITLE_KINDS), language })),
});

const organisation = z.strictObject({ slug, name: text, roles: z.array(z.enum(ORGANISATION_ROLES)).min(1), country: country.nullable() });

const name = z
  .strictObject({
    text,
    family: text.nullable(),
    given: text.nullable(),
    order: z.enum(NAME_ORDERS),
    kind: z.enum(NAME_KINDS),
    language,
    script: z.string().regex(/^[A-Z][a-z]{3}$/, "a script, such as Latn"),
  })
  .refine((one) => one.order !== "mononym" || one.family === null, { path: ["family"], error: "a mononym has no family name" });

const person = z
  .strictObject({ slug, country: country.nullable(), names: z.array(name).min(1) })
  .refine((one) => one.names[0]?.kind === "display", { path: ["names", 0, "kind"], error: "the first name is the one displayed" });

const season = z.strictObject({
  key: slug,
  kind: z.enum(SEASON_KINDS),
  position: z.number().positive(),
  number: position.nullable(),
  label: text,
  subtitle: text.nullable(),
  parts: z.number().int().min(2).nullable(),
  organisations: z.array(z.strictObject({ organisation: slug, role: z.enum(SEASON_ROLES), territory })),
});

const credit = z
  .strictObject({
    person: slug,
    group: z.enum(CREDIT_GROUPS),
    position,
    season: slug.nullable(),
    sourceWork: slug.nullable(),
    job: text.nullable(),
    character: text.nullable(),
  })
  .refine((one) => (one.group === "author") === (one.sourceWork !== null), {
    path: ["sourceWork"],
    error: "authors, and only they, are credited on a source work",
  });

const sourceWork = z.strictObject({
  slug,
  kind: z.enum(SOURCE_WORK_KINDS),
  title: text,
  originalTitle: text.nullable(),
  language: language.nullable(),
  publisher: slug.nullable(),
});

/** Held by these files too, and read where pictures and stories are kept. */
const elsewhere = z.array(z.unknown());

/** One file: what it says of one show. */
export const factsSchema = z.strictObject({
  show,
  organisations: z.array(organisation),
  people: z.array(person),
  seasons: z.array(season),
  credits: z.array(credit),
  billing: z.array(z.strictObject({ season: slug.nullable(), group: z.enum(CREDIT_GROUPS), isComplete: z.boolean() })),
  sourceWorks: z.array(sourceWork),
  adaptations: z.array(z.strictObject({ sourceWork: slug, relation: z.enum(ADAPTATION_RELATIONS), sharesTitle: z.boolean().nullable() })),
  showRelations: z.array(
    z.strictObject({ show: text, kind: z.enum(SHOW_RELATIONS), direction: z.enum(["this_to_other", "other_to_this"]) }),
  ),
  ...ledgerFacts,
  ...{ media: elsewhere, articles: elsewhere, notes: elsewhere },
});

export type Facts = z.output<typeof factsSchema>;
export type FactName = z.output<typeof name>;
export type FactSeason = z.output<typeof season>;
