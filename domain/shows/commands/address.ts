import type { Issue } from "../../kernel/result";
import { freeSlug, proposeSlug } from "../../kernel/slug";

export type Address = { ok: true; slug: string } | { ok: false; issue: Issue };

/**
 * An address from the first of these titles that can be read in Latin letters. Where none can, the refusal stands at
 * `field` and carries a reading letter by letter, to be offered and never used unasked.
 */
export function addressFrom(titles: readonly string[], field: string, isTaken: (slug: string) => boolean): Address {
  const proposals = titles.map(proposeSlug);
  const readable = proposals.find((one) => one.ok);
  if (readable?.ok) return { ok: true, slug: freeSlug(readable.slug, isTaken) };
  const hint = proposals.find((one) => !one.ok && one.hint !== null);
  return { ok: false, issue: { field, code: "latin_title_missing", ...(hint && !hint.ok && hint.hint ? { detail: hint.hint } : {}) } };
}
