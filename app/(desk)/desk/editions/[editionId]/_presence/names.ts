import type { Someone } from "@/domain/articles/queries/presence";

/** "AQ" for Ana Quill: the first letters of the first and the last of the names. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends
    .map((part) => Array.from(part ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}

/** What somebody does in a story, in a word or two. */
export function doesWords({ mode, isHidden }: Pick<Someone, "mode" | "isHidden">): string {
  if (isHidden) return "idle";
  return mode === "reading" ? "reading" : mode === "suggesting" ? "suggesting" : "editing";
}
