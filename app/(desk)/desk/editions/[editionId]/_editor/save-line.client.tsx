"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { exactWords } from "@/components/desk/time-words";
import { useLink } from "../../../_link/use-link";
import { useDesk } from "../_desk/use-desk";
import type { Autosave, SaveState } from "./autosave";
import type { Journal } from "./journal/journal";
import { lookOf } from "./save-look";

export const useSaveState = (autosave: Autosave) => useSyncExternalStore(autosave.subscribe, autosave.state, autosave.state);

/** Milliseconds between two announcements that all is well. */
const ANNOUNCE_MS = 30_000;

/** Whether the desk has every word, in the desk's own time, and whether this device keeps what the desk has not. */
export function SaveLine({ autosave, journal }: { autosave: Autosave; journal: Journal }) {
  const { clock } = useDesk();
  const state = useSaveState(autosave);
  const link = useLink();
  const isKept = useSyncExternalStore(journal.subscribe, journal.keeps, () => true);
  const { icon: Icon, tone, words } = lookOf(state, { link, isKept, clock });
  const said = useAnnounced(isKept ? words : `${words}. ${NOT_KEPT}`, state.is);
  const at = new Date(state.savedAt);
  return (
    <p
      className={`saved ${tone}`}
      title={state.is === "saved" ? `${exactWords(at, clock)}, version ${autosave.version()} of the text` : undefined}
    >
      {isKept ? null : <span className="held">{NOT_KEPT} · </span>}
      <span aria-hidden="true">
        <Icon className="i" /> {words}
      </span>
      <span className="vh" role="status">
        {said}
      </span>
    </p>
  );
}

const NOT_KEPT = "This browser keeps no copy on this device";

/** The words as they are to be read out: bad news at once, good news at most every half minute, and of writing nothing. */
function useAnnounced(words: string, is: SaveState["is"]): string {
  const [said, setSaid] = useState({ words: "", goodAt: 0 });
  useEffect(() => {
    const isQuiet = words.startsWith("Last saved") || words.startsWith("Saving");
    if (words === said.words || isQuiet) return;
    const isGood = is === "saved";
    const wait = isGood ? Math.max(0, said.goodAt + ANNOUNCE_MS - Date.now()) : 0;
    const timer = setTimeout(() => setSaid({ words, goodAt: isGood ? Date.now() : 0 }), wait);
    return () => clearTimeout(timer);
  }, [words, is, said]);
  return said.words;
}
