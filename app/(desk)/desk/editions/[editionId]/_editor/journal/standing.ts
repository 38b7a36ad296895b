import type { Entry } from "@/app/(desk)/desk/_journal/entry";
import type { Doc } from "@/domain/articles/document";
import type { DraftCopy, DraftStart, Fields } from "../draft";

/** The text the desk has: its version, the save that brought it, and its words. */
export type Head = { version: number; saveId: string | null; copy: DraftCopy };
/**
 * How words on this device stand to the desk's: it has them; it has what they were written on, so they simply go on
 * from there; or it went on without them.
 */
export type Standing = "same" | "ahead" | "apart";

export function standingOf(entry: Entry, head: Head): Standing {
  if (isSame(copyIn(entry), head.copy)) return "same";
  const isOurs = head.saveId !== null && entry.saveIds.includes(head.saveId);
  return entry.baseVersion === head.version || isOurs ? "ahead" : "apart";
}

/** Whether two copies read the same once the desk has tidied them; the order in which attributes are written says nothing. */
export const isSame = (a: DraftCopy, b: DraftCopy) => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

function inOrder(value: unknown, at = ""): unknown {
  if (typeof value === "string") return at === "text" ? value : value.replace(/\s+/g, " ").trim();
  if (Array.isArray(value)) return value.map((one) => inOrder(one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, held]) => [name, inOrder(held, name)]));
}

const copyIn = ({ beside, body }: Entry): DraftCopy => ({ ...JSON.parse(beside), body: JSON.parse(body) });

/** The text of an entry as the editor takes it. */
export const startIn = ({ fields, body }: Entry): DraftStart => ({ ...(JSON.parse(fields) as Fields), body: JSON.parse(body) as Doc });
