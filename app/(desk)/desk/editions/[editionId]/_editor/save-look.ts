import { Check, CircleDashed, CircleX, LoaderCircle, RefreshCw, TriangleAlert } from "lucide-react";
import { type DeskClock, dayWords, hourWords, zoneWords } from "@/components/desk/time-words";
import type { LinkState } from "../../../_link/link";
import type { SaveState } from "./autosave";

/** Tries after which a desk that does not answer is told of as a failure, and no longer as a line that will be back. */
const TRIES_MAX = 4;

/** Whether the words wait on this device for the line to be back: nothing has failed yet but the way there. */
export function isWaiting(state: SaveState, link: LinkState): boolean {
  if (link === "up" || (state.is !== "unsaved" && state.is !== "saving" && state.is !== "failing")) return false;
  return link === "offline" || state.is !== "failing" || state.tries < TRIES_MAX;
}

/** How the line about saving looks, and what it says. */
export function lookOf(state: SaveState, { link, isKept, clock }: { link: LinkState; isKept: boolean; clock: DeskClock }) {
  const at = timeOf(state.savedAt, clock);
  if (isWaiting(state, link))
    return { icon: CircleDashed, tone: "held", words: isKept ? "On this device only, will sync" : "In this window only, will sync" };
  switch (state.is) {
    case "saved":
      return { icon: Check, tone: "ok", words: `Saved ${at}` };
    case "unsaved":
      return { icon: CircleDashed, tone: "", words: `Last saved ${at}` };
    case "saving":
      return { icon: LoaderCircle, tone: "", words: "Saving…" };
    case "failing":
    case "refused":
      return { icon: CircleX, tone: "bad", words: `Not saved to the desk since ${at}` };
    case "stale":
      return { icon: RefreshCw, tone: "held", words: "A newer version exists" };
    case "signed_out":
      return { icon: TriangleAlert, tone: "bad", words: "Signed out; your text is kept here" };
  }
}

/** "10:04 ET" on the day itself, else with its day. */
export function timeOf(savedAt: string, { zone, now }: DeskClock): string {
  const at = new Date(savedAt);
  const today = { now: new Date(Math.max(now.getTime(), at.getTime())), zone };
  const day = dayWords(at, today) === dayWords(today.now, today) ? "" : `${dayWords(at, today)}, `;
  return `${day}${hourWords(at, zone)} ${zoneWords(at, zone)}`;
}
