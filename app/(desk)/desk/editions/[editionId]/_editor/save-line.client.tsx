"use client";
import { Check, CircleDashed, CircleX, LoaderCircle, RefreshCw, TriangleAlert } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type DeskClock, dayWords, exactWords, hourWords, zoneWords } from "@/components/desk/time-words";
import { useDesk } from "../_desk/use-desk";
import type { Autosave, SaveState } from "./autosave";

export const useSaveState = (autosave: Autosave) => useSyncExternalStore(autosave.subscribe, autosave.state, autosave.state);

/** Milliseconds between two announcements that all is well. */
const ANNOUNCE_MS = 30_000;

/** Whether the desk has every word, in the desk's own time. What went wrong is announced at once, what went well now and then. */
export function SaveLine({ autosave }: { autosave: Autosave }) {
  const { clock } = useDesk();
  const state = useSaveState(autosave);
  const { icon: Icon, tone, words } = lookOf(state, clock);
  const said = useAnnounced(words, state.is);
  return (
    <p className={`saved ${tone}`} title={state.is === "saved" ? exactWords(new Date(state.savedAt), clock) : undefined}>
      <span aria-hidden="true">
        <Icon className="i" /> {words}
      </span>
      <span className="vh" role="status">
        {said}
      </span>
    </p>
  );
}

function lookOf(state: SaveState, clock: DeskClock) {
  const at = timeOf(state.savedAt, clock);
  switch (state.is) {
    case "saved":
      return { icon: Check, tone: "ok", words: `Saved ${at}` };
    case "unsaved":
      return { icon: CircleDashed, tone: "", words: `Last saved ${at}` };
    case "saving":
      return { icon: LoaderCircle, tone: "", words: "Saving…" };
    case "failing":
      return { icon: CircleX, tone: "bad", words: `Not saved to the desk since ${at}` };
    case "stale":
      return { icon: RefreshCw, tone: "held", words: "A newer version exists" };
    case "signed_out":
      return { icon: TriangleAlert, tone: "bad", words: "Signed out; your text is kept here" };
    case "refused":
      return { icon: CircleX, tone: "bad", words: `Not saved to the desk since ${at}` };
  }
}

/** "10:04 ET" on the day itself, else with its day. */
export function timeOf(savedAt: string, { zone, now }: DeskClock): string {
  const at = new Date(savedAt);
  const today = { now: new Date(Math.max(now.getTime(), at.getTime())), zone };
  const day = dayWords(at, today) === dayWords(today.now, today) ? "" : `${dayWords(at, today)}, `;
  return `${day}${hourWords(at, zone)} ${zoneWords(at, zone)}`;
}

/** The words as they are to be read out: bad news at once, good news at most every half minute, and of writing nothing. */
function useAnnounced(words: string, is: SaveState["is"]): string {
  const [said, setSaid] = useState({ words: "", goodAt: 0 });
  useEffect(() => {
    if (words === said.words || is === "unsaved" || is === "saving") return;
    const isGood = is === "saved";
    const wait = isGood ? Math.max(0, said.goodAt + ANNOUNCE_MS - Date.now()) : 0;
    const timer = setTimeout(() => setSaid({ words, goodAt: isGood ? Date.now() : 0 }), wait);
    return () => clearTimeout(timer);
  }, [words, is, said]);
  return said.words;
}
