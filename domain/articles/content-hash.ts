import { createHash } from "node:crypto";
import type { Copy } from "./copy";

type Save = Omit<Copy, "hero" | "spoilers"> &
  Pick<Partial<Copy>, "hero" | "spoilers"> & { bylines: readonly string[]; about: readonly object[] };

/**
 * SHA-256 of what a save carries, the same whatever the order of keys: two equal saves are one. A lead picture and a fence that
 * are not there are left out, as they were before there were any.
 */
export const contentHash = ({ hero, spoilers, ...save }: Save): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered({ ...save, hero: hero ?? undefined, spoilers: spoilers ?? undefined })))
    .digest("base64url");

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, ordered(part)]));
}
