import type { Role } from "@/domain/kernel/context";

export const ROLE_WORDS: Record<Role, string> = { writer: "Writer", editor: "Editor", admin: "Admin" };

/** Up to two letters that stand for a person: the first of the first and of the last part of the name. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return ends.map((part) => [...(part ?? "")][0]?.toUpperCase() ?? "").join("");
}
