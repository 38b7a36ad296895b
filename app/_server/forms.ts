import type { z } from "zod";

/** `Object.fromEntries(form)` keeps one value of a repeated field; names ending in `[]` keep them all, in order. Next's own fields are left out. */
export const formFields = (form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[] | null> =>
  Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => !name.startsWith("$ACTION"))
      .map((name) => [name.replace(/\[\]$/, ""), name.endsWith("[]") ? form.getAll(name) : form.get(name)]),
  );

/** Messages by the field they stand at, as a path: `names.1.text`. */
export type FieldMessages = Record<string, string[]>;

export function fieldMessages(error: z.ZodError): FieldMessages {
  const fields: FieldMessages = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".") || "form";
    fields[field] = [...(fields[field] ?? []), issue.message];
  }
  return fields;
}
