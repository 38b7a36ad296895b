import type { Range } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";

/** `@` or `[[` after a blank, an opening bracket or quotation mark; then up to sixty characters of a name, blanks among them. */
const TRIGGER = /(?:^|[\s(“‘"'«「『（])(@|\[\[)([^@[\]\n\u2028]{0,60})$/u;
/** Words of a name that nothing has been found for: past them the writer means something else. */
const WORDS_MAX = 6;

/** What is being asked for at the caret, and where it stands; null where nothing is. */
export function triggerAt(before: string): { offset: number; query: string } | null {
  const found = TRIGGER.exec(before);
  const [, sign = "", query = ""] = found ?? [];
  if (!found || query.startsWith(" ") || query.split(/\s+/).length > WORDS_MAX) return null;
  return { offset: before.length - sign.length - query.length, query };
}

export function findTrigger({ $position }: { $position: ResolvedPos }): { range: Range; query: string; text: string } | null {
  const before = $position.nodeBefore?.text ?? "";
  const found = triggerAt(before);
  if (!found) return null;
  const start = $position.pos - before.length;
  return { range: { from: start + found.offset, to: $position.pos }, query: found.query, text: before.slice(found.offset) };
}
