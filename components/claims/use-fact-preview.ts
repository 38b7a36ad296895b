import { useEffect, useState } from "react";
import type { FactPreview } from "@/domain/claims/commands/preview-fact";

export type PreviewState = { is: "waiting" } | { is: "unanswered" } | { is: "told"; preview: FactPreview };

/** Milliseconds of quiet before the desk is asked. */
const QUIET_MS = 350;

/** What the desk says of a fact while it is written: asked after a pause, the newest question wins, nothing is written. */
export function useFactPreview(input: object | null): PreviewState {
  const [state, setState] = useState<PreviewState>({ is: "waiting" });
  const asked = input ? JSON.stringify(input) : null;
  useEffect(() => {
    if (asked === null) return;
    const asking = new AbortController();
    const timer = setTimeout(() => void ask(asked, asking.signal).then((next) => next && setState(next)), QUIET_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [asked]);
  return state;
}

/** Null where a newer question has taken its place. */
async function ask(body: string, signal: AbortSignal): Promise<PreviewState | null> {
  try {
    const response = await fetch("/api/claims/preview", { method: "POST", headers: { "content-type": "application/json" }, body, signal });
    const heard = await response.json();
    if (response.ok) return { is: "told", preview: heard as FactPreview };
    return response.status === 422 ? { is: "waiting" } : { is: "unanswered" };
  } catch {
    return signal.aborted ? null : { is: "unanswered" };
  }
}
