"use client";
import { useNotes } from "./use-notes";

/** The name of the tab, with how many notes are open. */
export function NotesLabel() {
  const { state } = useNotes();
  const open = state.threads.filter(({ settled }) => settled === null).length;
  return <>Notes {open > 0 ? <span>{open}</span> : null}</>;
}
