import { useCallback, useEffect, useRef, useState } from "react";
import type { FactDraft } from "./fact-draft";

/** A fact in hand, kept in this tab until it is recorded: neither Escape nor a reload loses a word of it. */
export function useFactDraft(key: string, first: FactDraft) {
  const [draft, setDraft] = useState(first);
  const [isKept, setKept] = useState(false);

  // Read after the page is there: the server has no such memory, and both must draw the same page first.
  useEffect(() => {
    const kept = keptDraft(key);
    if (kept) setDraft(kept);
    setKept(kept !== null);
  }, [key]);

  const latest = useRef(draft);
  latest.current = draft;
  /** Takes a function too, for answers that come when more has been typed. */
  const change = useCallback(
    (next: FactDraft | ((draft: FactDraft) => FactDraft)) => {
      const changed = typeof next === "function" ? next(latest.current) : next;
      latest.current = changed;
      setDraft(changed);
      sessionStorage.setItem(key, JSON.stringify(changed));
    },
    [key],
  );
  const forget = () => {
    sessionStorage.removeItem(key);
    setKept(false);
    setDraft(first);
  };
  return { draft, change, forget, isKept };
}

function keptDraft(key: string): FactDraft | null {
  const text = sessionStorage.getItem(key);
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null && "sources" in kept && "line" in kept ? (kept as FactDraft) : null;
  } catch {
    return null;
  }
}
