import { createHash } from "node:crypto";

/** SHA-256 of what a save carries, the same whatever the order of keys: two equal saves are one. */
export const contentHash = (copy: object): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(copy)))
    .digest("base64url");

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, ordered(part)]));
}
