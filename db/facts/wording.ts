import type { z } from "zod";
import { boundsOf } from "@/domain/claims/fuzzy-date";
import type { Path } from "./places";

type Said = { at: Path; says: string };

/** What one issue of the shape means to whoever wrote the file: a field outside the shape is named by itself. */
export function faultsOf(issue: z.core.$ZodIssue, whole: unknown): Said[] {
  const at = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ at: [...at, key], says: "is no field of this shape. Take it out, or correct its name." }));
  return [{ at, says: sentence(issue, valueAt(whole, at)) }];
}

function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== "custom") return "is missing. Write null where nobody has said it.";
  switch (issue.code) {
    case "invalid_type":
      return `is ${kindOf(value)}, and ${KINDS[issue.expected] ?? issue.expected} is expected.`;
    case "invalid_value":
      return `is ${short(value)}, which is none of: ${issue.values.map(String).join(", ")}.`;
    case "too_small":
      return issue.origin === "number" ? `is ${short(value)}, and at least ${issue.minimum} is expected.` : "must not be empty.";
    case "too_big":
      return issue.origin === "number"
        ? `is ${short(value)}, and at most ${issue.maximum} is expected.`
        : `is longer than ${issue.maximum.toLocaleString("en")}.`;
    case "invalid_format":
      return `is ${short(value)}, and ${issue.format === "url" ? "a web address" : (ownWords(issue) ?? issue.format)} is expected.`;
    default:
      return issue.message;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** Said where the shape gave words of its own; the library's begin like this. */
const ownWords = ({ message }: z.core.$ZodIssue) => (message.startsWith("Invalid") ? null : message);

const kindOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "a list" : (KINDS[typeof value] ?? typeof value));

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function valueAt(whole: unknown, path: Path): unknown {
  let value = whole;
  for (const step of path)
    value = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
  return value;
}

/** Why a text is no date of ours, or null where it is one. */
export function dateFault(text: string): string | null {
  if (boundsOf(text)) return null;
  for (const point of text.replace(/[?~%]$/, "").split("/")) {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(point) ?? [];
    if (month && (Number(month) < 1 || Number(month) > 12)) return `${point} is no month. Months run from 01 to 12.`;
    if (day && !boundsOf(point)) return `${point} is no day of the calendar.`;
    if (year && Number(year) < 1000) return `${point} is no year from 1000 to 9999.`;
  }
  if (/^\d{4}[^/]*\/\d{4}[^/]*$/.test(text) && text.split("/").every((point) => boundsOf(point)))
    return `${text} runs backwards. Write the earlier date first.`;
  return `${short(text)} is no date of our profile. Write 2026, 2026-03, 2026-03-14, 2025-09/2025-12 or 2027/..`;
}
