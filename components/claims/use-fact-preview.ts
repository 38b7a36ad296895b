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
    let isOverasked = false;
    const timer = setTimeout(async () => {
      const next = await ask(asked);
      if (isOverasked) return;
      answered.current = { to: asked, state: next };
      setState(next);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      isOverasked = true;
    };
  }, [asked]);

  /** Of what is typed at this moment, however fast somebody pressed Enter. */
  const askNow = async (): Promise<PreviewState> => {
    if (answered.current?.to === asked && answered.current.state.is === "told") return answered.current.state;
    return ask(asked);
  };
  return { state, askNow };
}

async function ask(body: string): Promise<PreviewState> {
  try {
    const response = await fetch("/api/claims/preview", { method: "POST", headers: { "content-type": "application/json" }, body });
    const heard = await response.json();
    if (response.ok) return { is: "told", preview: heard as FactPreview };
    return response.status === 422 ? { is: "waiting" } : { is: "unanswered" };
  } catch {
    return { is: "unanswered" };
  }
}
