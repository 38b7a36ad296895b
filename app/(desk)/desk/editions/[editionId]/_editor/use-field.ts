import { useSyncExternalStore } from "react";
import type { Draft, Fields } from "./draft";

/** One field of the draft, and how to change it; only what shows it is drawn again. */
export function useField<K extends keyof Fields>(draft: Draft, name: K): [Fields[K], (value: Fields[K]) => void] {
  const read = () => draft.fields()[name];
  const value = useSyncExternalStore(draft.subscribe, read, read);
  return [value, (next) => draft.set({ [name]: next } as Pick<Fields, K>)];
}
