"use client";
import { useKey } from "./use-key";

const press = (id: string) => () => document.getElementById(id)?.click();

/** Keys for the sentence in hand: `E` updates its story, `K` keeps it, `A` gives it to somebody. */
export function FlagKeys() {
  useKey("e", press("flag-update"));
  useKey("k", press("flag-keep"));
  useKey("a", press("flag-assign"));
  return null;
}
