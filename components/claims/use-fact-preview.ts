import { useEffect, useRef, useState } from "react";
import type { FactPreview } from "@/domain/claims/commands/preview-fact";

export type PreviewState = { is: "waiting" } | { is: "unanswered" } | { is: "told"; preview: FactPreview };

/** Milliseconds of quiet before the desk is asked. */
const QUIET_MS = 350;

/** What the desk says of a fact while it is written: asked after a pause, the newest question wins, nothing is written. */
export function useFactPreview(input: object) {
  const [state, setState] = useState<PreviewState>({ is: "waiting" });
  const asked = JSON.stringify(input);
  const answered = useRef<{ to: string; state: PreviewState } | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const next = await ask(asked, asking.signal);
      if (!next || asking.signal.aborted) return;
      answered.current = { to: asked, state: next };
      setState(next);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [asked]);

  /** Of what is typed at this moment, however fast somebody pressed Enter. */
  const askNow = async (): Promise<PreviewState> => {
    if (answered.current?.to === asked && answered.current.state.is === "told") return answered.current.state;
    return (await ask(asked)) ?? { is: "unanswered" };
  };
  return { state, askNow };
}

/** Null where a newer question has taken its place. */
async function ask(body: string, signal?: AbortSignal): Promise<PreviewState | null> {
  try {
    const response = await fetch("/api/claims/preview", {
      ...{ method: "POST", headers: { "content-type": "application/json" }, body },
      ...(signal ? { signal } : {}),
    });
    const heard = await response.json();
    if (response.ok) return { is: "told", preview: heard as FactPreview };
    return response.status === 422 ? { is: "waiting" } : { is: "unanswered" };
  } catch {
    return signal?.aborted ? null : { is: "unanswered" };
  }
}
