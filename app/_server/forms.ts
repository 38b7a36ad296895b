import { z } from "zod";
import type { FieldMessages } from "@/domain/kernel/answer";
import { shapeWords } from "./shape-words";

// Where a schema does not say it in its own words, the library's would reach the form.
z.config({ customError: shapeWords });

/** `Object.fromEntries(form)` keeps one value of a repeated field; names ending in `[]` keep them all, in order. Next's own fields are left out. */
export const formFields = (form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[] | null> =>
  Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => !name.startsWith("$ACTION"))
      .map((name) => [name.replace(/\[\]$/, ""), name.endsWith("[]") ? form.getAll(name) : form.get(name)]),
  );

export function fieldMessages(error: z.ZodError): FieldMessages {
  const fields: FieldMessages = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".") || "form";
    fields[field] = [...(fields[field] ?? []), issue.message];
  }
  return fields;
}
