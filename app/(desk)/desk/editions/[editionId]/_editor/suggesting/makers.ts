import type { Maker } from "@/domain/articles/queries/suggestions";
import { newId } from "@/domain/kernel/id";
import type { KeyFor } from "./track";

export type Makers = ReturnType<typeof createMakers>;
export type Made = { id: string; name: string; isMine: boolean };

/** Who made which suggestion: what the desk has on record, and what is made here and not yet saved. */
export function createMakers(viewer: { id: string; name: string }, rows: readonly Maker[]) {
  let known = new Map(rows.map(({ key, by, name }) => [key, { id: by, name }]));
  const own = new Set<string>();
  const isMine = (key: string) => own.has(key) || known.get(key)?.id === viewer.id;
  const keyFor: KeyFor = (near) => {
    const going = near.find(isMine);
    if (going) return going;
    const key = newId();
    own.add(key);
    return key;
  };
  return {
    keyFor,
    /** Takes what the desk has on record by now. */
    learn(newer: readonly Maker[]) {
      known = new Map(newer.map(({ key, by, name }) => [key, { id: by, name }]));
    },
    makerOf: (key: string): Made => {
      if (isMine(key)) return { ...viewer, isMine: true };
      const maker = known.get(key);
      return maker ? { ...maker, isMine: false } : { id: "", name: "a colleague", isMine: false };
    },
  };
}
