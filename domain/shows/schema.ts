import { z } from "zod";
import {
  baseVersion,
  countryCode,
  filledLine,
  languageCode,
  line,
  numeric,
  optional,
  optionalLine,
  scriptCode,
  tick,
} from "../kernel/shapes";
import {
  ADAPTATION_RELATIONS,
  GENRES,
  LOGLINE_MAX,
  ORGANISATION_ROLES,
  SEASON_KINDS,
  SEASON_ROLES,
  SERVICES_MAX,
  SHOW_FORMATS,
  SOURCE_WORK_KINDS,
  TITLE_KINDS,
  TITLE_MAX,
  TITLES_MAX,
} from "./vocabulary";

const once = <T>(list: readonly T[]) => new Set(list).size === list.length;

const title = filledLine(TITLE_MAX, "Write the title");
const territory = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}(-[A-Z]{2})*$/, "Write WW for everywhere, a country such as US, or all but some: WW-GB-IE");

/** Countries in one field: "KR, US". */
const countries = z
  .preprocess(
    (value) => (typeof value === "string" ? value.split(/[\s,;]+/).filter(Boolean) : value),
    z.array(countryCode).min(1, "Name at least one country, such as KR").max(20),
  )
  .refine(once, "Name each country once");

const showFields = {
  title,
  disambiguator: optionalLine(80),
  format: z.enum(SHOW_FORMATS),
  originalLanguage: languageCode,
  countries,
  genres: z.array(z.enum(GENRES)).max(GENRES.length).refine(once, "Choose each genre once").default([]),
  logline: optionalLine(LOGLINE_MAX),
  isAnthology: tick,
  titles: z
    .array(
      z.strictObject({
        text: filledLine(TITLE_MAX, "Write the title, or take this row out"),
        kind: z.enum(TITLE_KINDS),
        language: languageCode,
        script: optional(scriptCode),
      }),
    )
    .max(TITLES_MAX)
    .default([]),
};
export const createShowSchema = z.strictObject(showFields);
export type CreateShow = z.output<typeof createShowSchema>;
export const updateShowSchema = z.strictObject({ showId: z.uuid(), baseVersion, ...showFields });
export type UpdateShow = z.output<typeof updateShowSchema>;
export const showAtSchema = z.strictObject({ showId: z.uuid(), baseVersion });
export type ShowAt = z.output<typeof showAtSchema>;

const seasonFields = {
  kind: z.enum(SEASON_KINDS),
  /** Where it stands among the show's seasons: 2.5 lies between two and three. */
  position: numeric("Write where it stands, such as 2 or 2.5").pipe(
    z
      .number()
      .positive("Write a position above 0")
      .max(9_999, "Write a position below 10,000")
      .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, "At most two decimals, such as 2.5"),
  ),
  number: optional(numeric().pipe(z.number().int("Write a whole number").positive("Write a number from 1").max(999))),
  /** Blank for a season that is called by its number. */
  label: line(TITLE_MAX),
  subtitle: optionalLine(TITLE_MAX),
  parts: optional(numeric().pipe(z.number().int("Write a whole number").min(2, "Parts are two or more; leave it empty for one").max(50))),
  services: z
    .array(
      z.strictObject({ organisationId: z.uuid("Choose an organisation, or take this row out"), role: z.enum(SEASON_ROLES), territory }),
    )
    .max(SERVICES_MAX)
    .refine(
      (list) => once(list.map((one) => `${one.organisationId} ${one.role} ${one.territory}`)),
      "The same organisation, role and territory stand here twice",
    )
    .default([]),
};
type SeasonFields = { kind: string; number: number | null; label: string };

/** A season has its number; what else comes between has a name. */
const isNamed = ({ kind, number, label }: SeasonFields, ctx: z.RefinementCtx) => {
  if (kind === "season" && number === null) ctx.addIssue({ code: "custom", path: ["number"], message: "Write the season’s number" });
  if (kind !== "season" && label === "") ctx.addIssue({ code: "custom", path: ["label"], message: "Write what it is called" });
};
export const createSeasonSchema = z.strictObject({ showId: z.uuid(), ...seasonFields }).superRefine(isNamed);
export type CreateSeason = z.output<typeof createSeasonSchema>;
export const updateSeasonSchema = z.strictObject({ seasonId: z.uuid(), baseVersion, ...seasonFields }).superRefine(isNamed);
export type UpdateSeason = z.output<typeof updateSeasonSchema>;
export const seasonAtSchema = z.strictObject({ seasonId: z.uuid(), baseVersion });
export type SeasonAt = z.output<typeof seasonAtSchema>;

export const linkSourceWorkSchema = z.strictObject({
  showId: z.uuid(),
  sourceWorkId: z.uuid("Choose the work"),
  relation: z.enum(ADAPTATION_RELATIONS),
  /** Null: nobody has looked. */
  sharesTitle: z.preprocess((value) => (value === "yes" ? true : value === "no" ? false : (value ?? null) || null), z.boolean().nullable()),
});
export type LinkSourceWork = z.output<typeof linkSourceWorkSchema>;
export const unlinkSourceWorkSchema = linkSourceWorkSchema.pick({ showId: true, sourceWorkId: true });
export type UnlinkSourceWork = z.output<typeof unlinkSourceWorkSchema>;

const sourceWorkFields = {
  kind: z.enum(SOURCE_WORK_KINDS),
  title,
  originalTitle: optionalLine(TITLE_MAX),
  language: optional(languageCode),
  publisherId: optional(z.uuid("Choose the publisher again")),
  /** A year, a month or a day, as exactly as it is known. */
  firstPublished: optional(
    z
      .string()
      .trim()
      .regex(
        /^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$/,
        "Write a year, 2009-05 or 2009-05-29, as exactly as it is known",
      )
      .refine(isDay, "This day is not in the calendar"),
  ),
  /** A remake's source is itself a show. */
  asShowId: optional(z.uuid("Choose the show again")),
};
export const createSourceWorkSchema = z.strictObject(sourceWorkFields);
export type CreateSourceWork = z.output<typeof createSourceWorkSchema>;
export const updateSourceWorkSchema = z.strictObject({ sourceWorkId: z.uuid(), baseVersion, ...sourceWorkFields });
export type UpdateSourceWork = z.output<typeof updateSourceWorkSchema>;

/** Lines of one field, or a list. */
const lines = (shape: z.ZodType<string>) =>
  z
    .preprocess(
      (value) =>
        typeof value === "string"
          ? value
              .split("\n")
              .map((one) => one.trim())
              .filter(Boolean)
          : value,
      z.array(shape).max(30),
    )
    .default([]);

const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^([a-z0-9](-?[a-z0-9])*\.)+[a-z]{2,}$/, "Write a host without https, such as variety.com");

const organisationFields = {
  name: filledLine(TITLE_MAX, "Write the name"),
  roles: z
    .preprocess((value) => value ?? [], z.array(z.enum(ORGANISATION_ROLES)).min(1, "Choose at least one"))
    .refine(once, "Choose each once"),
  country: optional(countryCode),
  /** A pasted link finds its outlet by these. */
  hosts: lines(host).refine(once, "Name each host once"),
  formerNames: lines(filledLine(TITLE_MAX, "Write the name")),
};
export const createOrganisationSchema = z.strictObject(organisationFields);
export type CreateOrganisation = z.output<typeof createOrganisationSchema>;
export const updateOrganisationSchema = z.strictObject({ organisationId: z.uuid(), baseVersion, ...organisationFields });
export type UpdateOrganisation = z.output<typeof updateOrganisationSchema>;

/** Whether the day of a date exists; a year or a month always does. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return day === undefined || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
