import { useEffect, useRef, useState } from "react";
import { newId } from "@/domain/kernel/id";
import { type Answer, type Autosave, createAutosave } from "./autosave";
import type { Draft, DraftCopy } from "./draft";
import { createSender } from "./send-draft.client";

/** Milliseconds between two questions whether somebody is signed in again. */
const ASK_MS = 60_000;

/** Whose words are sent, and for which version of the story. */
type Whose = { editionId: string; writerId: string };

type Start = {
  version: number;
  savedAt: string;
  /** Hears what the desk answered, and up to which change of the draft it now has every word. */
  onSaved: (answer: Answer, change: number) => void;
};

/** Keeps the desk's copy of this draft up to date for as long as the page lives, and after it until the last word arrived. */
export function useAutosave(whose: Whose, draft: Draft, start: Start) {
  const onSaved = useRef(start.onSaved);
  onSaved.current = start.onSaved;
  const [autosave] = useState(() => {
    const takenAt = new WeakMap<DraftCopy, number>();
    return createAutosave<DraftCopy>(
      {
        snapshot: () => {
          const copy = draft.copy();
          takenAt.set(copy, draft.changes());
          return copy;
        },
        send: createSender(whose),
        newId,
        now: () => Date.now(),
        after: (ms, then) => {
          const timer = setTimeout(then, ms);
          return () => clearTimeout(timer);
        },
        onSaved: (answer, { copy }) => onSaved.current(answer, takenAt.get(copy) ?? 0),
      },
      start,
    );
  });
  useEffect(() => draft.subscribe(autosave.changed), [draft, autosave]);
  useEffect(() => keepTrying(autosave), [autosave]);
  return autosave;
}

/** Words leave with the page, whoever comes back tries again, and those of a screen that is left are asked after until they arrived. */
function keepTrying(autosave: Autosave): () => void {
  let askedAt = 0;
  const onVisibility = () => {
    if (document.visibilityState === "hidden") return autosave.lastWords();
    if (autosave.state().is !== "signed_out" || Date.now() - askedAt < ASK_MS) return;
    askedAt = Date.now();
    autosave.retry();
  };
  window.addEventListener("pagehide", autosave.lastWords);
  window.addEventListener("online", autosave.retry);
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    window.removeEventListener("pagehide", autosave.lastWords);
    window.removeEventListener("online", autosave.retry);
    document.removeEventListener("visibilitychange", onVisibility);
    if (autosave.state().is === "stale") void autosave.keepAside();
    void autosave.flush();
  };
}
