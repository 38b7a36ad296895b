import { useEffect, useRef, useState } from "react";
import type { AnyFailure } from "@/components/desk/failure-words";
import { newId } from "@/domain/kernel/id";
import { type Answer, type Autosave, createAutosave, isStuck, type Save } from "./autosave";
import type { Draft, DraftCopy } from "./draft";

/** Milliseconds after which a save without an answer is sent again. */
const PATIENCE_MS = 20_000;
/** Bytes a browser still sends for a page that is gone, with room for what stands around them. */
const LAST_BYTES_MAX = 60_000;
const TOO_LONG: AnyFailure = { kind: "invalid", fields: { body: ["Cut the story in two: it is larger than the desk takes, 512 kB."] } };

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
  useEffect(() => guard(autosave), [autosave]);
  return autosave;
}

/** Watches the page: words leave with it, it does not go unasked while it holds any, and coming back tries again. */
function guard(autosave: Autosave): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (autosave.isUnsaved()) event.preventDefault();
  };
  const onVisibility = () => {
    if (document.visibilityState === "hidden") autosave.lastWords();
    else if (autosave.state().is === "signed_out") autosave.retry();
  };
  const onLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]:not([target])") : null;
    const leaves = link && !link.getAttribute("href")?.startsWith("#") && !event.ctrlKey && !event.metaKey;
    if (!leaves || !isStuck(autosave.state())) return;
    if (window.confirm("Your newest words are not saved to the desk. Leave without them?")) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "s" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void autosave.flush();
  };
  window.addEventListener("beforeunload", ask);
  window.addEventListener("pagehide", autosave.lastWords);
  window.addEventListener("online", autosave.retry);
  document.addEventListener("visibilitychange", onVisibility);
  document.addEventListener("click", onLink, { capture: true });
  document.addEventListener("keydown", onKey);
  return () => {
    window.removeEventListener("pagehide", autosave.lastWords);
    window.removeEventListener("online", autosave.retry);
    document.removeEventListener("visibilitychange", onVisibility);
    document.removeEventListener("click", onLink, { capture: true });
    document.removeEventListener("keydown", onKey);
    // The page of this story is gone and the desk is still open: the last words are sent from here, asked after until they arrived.
    if (autosave.state().is === "stale") void autosave.keepAside();
    void autosave.flush();
    const stop = autosave.subscribe(() => {
      if (autosave.isUnsaved()) return;
      stop();
      window.removeEventListener("beforeunload", ask);
    });
    if (!autosave.isUnsaved()) window.removeEventListener("beforeunload", ask);
  };
}

/** Sends saves; after a time signed out, only if the same person is back: words never go out under somebody else's name. */
function createSender({ editionId, writerId }: Whose) {
  let wasSignedOut = false;
  return async (save: Save<DraftCopy>, { isLast }: { isLast: boolean }): Promise<Answer> => {
    const now = wasSignedOut ? await whoIsSignedIn() : writerId;
    if (now === null) return { kind: "signed_out" };
    if (now === undefined) return { kind: "failed" };
    if (now !== writerId) return { kind: "signed_out", isSomebodyElseIn: true };
    const answer = await sendDraft(editionId, save, isLast);
    wasSignedOut = answer.kind === "signed_out";
    return answer;
  };
}

/** The person signed in in this browser; null for nobody, undefined where the desk does not say. */
async function whoIsSignedIn(): Promise<string | null | undefined> {
  try {
    const response = await fetch("/api/who", { cache: "no-store" });
    return response.ok ? (await response.json()).id : response.status === 401 ? null : undefined;
  } catch {
    return undefined;
  }
}

async function sendDraft(editionId: string, { copy, ...save }: Save<DraftCopy>, isLast: boolean): Promise<Answer> {
  const body = JSON.stringify({ ...save, ...copy });
  try {
    const response = await fetch(`/api/editions/${editionId}/draft`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: isLast && body.length * 2 < LAST_BYTES_MAX,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 413) return { kind: "refused", failure: TOO_LONG };
    const said = await response.json();
    return response.ok ? { kind: "saved", ...said } : refusal(said);
  } catch {
    return { kind: "failed" };
  }
}

function refusal(failure: AnyFailure): Answer {
  switch (failure.kind) {
    case "conflict":
      return { kind: "stale" };
    case "signed_out":
      return { kind: "signed_out" };
    case "too_many":
    case "unavailable":
      return { kind: "failed" };
    case "forbidden":
    case "invalid":
    case "not_found":
    case "not_ready":
    case "wrong_state":
      return { kind: "refused", failure };
    default:
      return { kind: "failed" };
  }
}
