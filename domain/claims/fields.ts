import { z } from "zod";
import { safeHref } from "../kernel/safe-href";
import { storable } from "../kernel/text";
import { pointOf } from "./calendar";
import { boundsOf } from "./fuzzy-date";

// Shapes of single fields; what is blank is absent.

const line = (max: number) =>
  z
    .string()
    .max(max, `Keep it under ${max.toLocaleString("en")} characters`)
    .transform((text) => storable(text).replace(/\s+/g, " ").trim());
export const required = (max: number, message: string) => line(max).pipe(z.string().min(1, message));
export const optional = (max: number) =>
  line(max)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);
export const day = z.string().refine((text) => pointOf(text)?.day != null, "A day as 2025-04-18");
export const optionalDay = z
  .union([z.literal("").transform(() => null), day])
  .nullish()
  .transform((text) => text ?? null);
export const optionalId = z
  .union([z.literal("").transform(() => null), z.uuid()])
  .nullish()
  .transform((text) => text ?? null);
export const optionalEdtf = z
  .union([
    z.literal("").transform(() => null),
    z.string().refine((text) => boundsOf(text) !== null, "Not a date we can read. Try March 2026, late 2026, 2026, not before 2027"),
  ])
  .nullish()
  .transform((text) => text ?? null);
export const address = line(2_048)
  .refine((text) => text === "" || (safeHref(text)?.startsWith("http") ?? false), "A web address, beginning with https")
  .transform((text) => text || null)
  .nullish()
  .transform((text) => text ?? null);
