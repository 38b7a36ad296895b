import type { Range } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";

/** `/` at the start of a line or after a blank, and then up to twenty-four characters of a name, blanks among them. */
const TRIGGER = /(?:^|\s)(\/)([\p{L}\p{N}][\p{L}\p{N} ]{0,23}|)$/u;

/** What is being asked for at the caret, and where it stands; null where nothing is. */
export function slashAt(before: string): { offset: number; query: string } | null {
  const found = TRIGGER.exec(before);
  return found ? { offset: before.length - 1 - (found[2] ?? "").length, query: found[2] ?? "" } : null;
}

export function findSlash({ $position }: { $position: ResolvedPos }): { range: Range; query: string; text: string } | null {
  if ($position.parent.type.name !== "paragraph") return null;
  const before = $position.nodeBefore?.text ?? "";
  const found = slashAt(before);
  // After a name or a break of line the sign stands at the start of its run, and of nothing else.
  if (!found || (found.offset === 0 && $position.parentOffset > before.length && $position.parent.child($position.index() - 1).isAtom))
    return null;
  const start = $position.pos - before.length;
  return { range: { from: start + found.offset, to: $position.pos }, query: found.query, text: before.slice(found.offset) };
}
