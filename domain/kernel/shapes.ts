import { z } from "zod";
import { storable } from "./text";

// What several modules ask of text that comes in. A form sends everything as text, so numbers and ticks are read from it too.

/** One line: blanks folded, ends trimmed; `max` characters before that. */
export const line = (max: number) =>
  z
    .string()
    .max(max, `Keep it to ${max.toLocaleString("en")} characters`)
    .transform((text) => storable(text).replace(/\s+/g, " ").trim());

/** One line that says something. */
export const filledLine = (max: number, missing: string) => line(max).pipe(z.string().min(1, missing));

/** One line or nothing: blank and absent are null. */
export const optionalLine = (max: number) =>
  line(max)
    .nullish()
    .transform((text) => text || null);

/** A value or nothing: an empty field of a form is null. */
export const optional = <S extends z.ZodType>(shape: S) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), shape.nullable());

/** A number written as one or as text; blank is no number. */
export const numeric = (missing = "Write a number") =>
  z
    .union([z.number(), z.string()])
    .transform((value) => (typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value)))
    .pipe(z.number(missing));

/** A box of a form: ticked it sends "on", unticked nothing. */
export const tick = z.preprocess((value) => value === true || value === "on" || value === "true", z.boolean());

/** The version of a record the sender was looking at. */
export const baseVersion = numeric("Reload the page and try again").pipe(z.number().int().positive());

export const countryCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, "Write the country as two letters, such as KR");
export const languageCode = z
  .string()
  .trim()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Write the language as its code, such as ko");
export const scriptCode = z
  .string()
  .trim()
  .regex(/^[A-Z][a-z]{3}$/, "Write the script as its code, such as Hang");
