"use client";
import { useRef, useState } from "react";
import type { Choice } from "./combobox";

type Search = (text: string, signal: AbortSignal) => Promise<readonly Choice[]>;
type State = { items: readonly Choice[]; says: string | null; isSettled: boolean };

/** Milliseconds of quiet before a search is asked for. */
const QUIET_MS = 150;
const ASK: State = { items: [], says: "Type to search.", isSettled: false };

/** What a combobox offers: the list it was given, or what its search finds for the words typed last. */
export function useChoices(choices: readonly Choice[] | undefined, search: Search | undefined) {
  const [found, setFound] = useState(ASK);
  const asked = useRef<AbortController | null>(null);

  async function find(text: string, ask: Search) {
    asked.current?.abort();
    const mine = new AbortController();
    asked.current = mine;
    if (text.trim() === "") return setFound(ASK);
    setFound((before) => ({ ...before, says: "Searching…", isSettled: false }));
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    if (mine.signal.aborted) return;
    const next = await ask(text.trim(), mine.signal).then(
      (items): State => ({ items, says: null, isSettled: true }),
      (): State => ({ items: [], says: "The search did not answer. Type again to repeat it.", isSettled: false }),
    );
    if (!mine.signal.aborted) setFound(next);
  }

  const onType = (text: string, reason: string) => {
    if (search && reason === "input-change") void find(text, search);
  };
  return choices ? { items: [...choices], says: null, isSettled: true, onType } : { ...found, items: [...found.items], onType };
}
