import type { Block } from "@/domain/articles/document";
import type { Place } from "@/domain/articles/merge";
import { newId } from "@/domain/kernel/id";

export type Pick = "mine" | "before" | "theirs" | "both";
/** What was picked at a place, what it was picked from, and what stands there now: it may have been changed by hand since. */
export type Chosen = { pick: Pick; of: string; blocks: readonly Block[]; value: unknown };

/** What a place offers, so that a choice made for another offer does not count for this one. */
export const offerOf = ({ mine, before, theirs }: Place<unknown>): string => JSON.stringify([mine, before, theirs]);

export const chooseBlock = (place: Place<Block>, pick: Pick): Chosen => ({
  ...{ pick, of: offerOf(place), value: null },
  blocks: pick === "both" ? both(place) : one(place[pick]),
});
export const chooseValue = (place: Place<unknown>, pick: Pick): Chosen => ({
  ...{ pick, of: offerOf(place), blocks: [] },
  value: pick === "both" ? joined(place) : place[pick],
});

const one = (block: Block | null): Block[] => (block ? [block] : []);
/** One after the other; the second is a block of its own. */
const both = ({ mine, theirs }: Place<Block>): Block[] => [
  ...one(mine),
  ...one(theirs).map((block) => ({ ...block, attrs: { ...block.attrs, id: newId() } }) as Block),
];

/** Both sides of a field: lists become one, words follow one another. */
function joined({ mine, theirs }: Place<unknown>): unknown {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return [mine, theirs].filter((words) => words).join(" ");
  const known = new Set(mine.map((entry) => JSON.stringify(entry)));
  return [...mine, ...theirs.filter((entry) => !known.has(JSON.stringify(entry)))];
}

/** Whether both can stand in a field at once. */
export const canBeBoth = ({ mine, theirs }: Place<unknown>): boolean =>
  (Array.isArray(mine) && Array.isArray(theirs)) || (typeof mine === "string" && typeof theirs === "string");
