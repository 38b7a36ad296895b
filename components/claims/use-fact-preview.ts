import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { ToldPreview } from "./told-preview";

export type PreviewState = { is: "waiting" } | { is: "unanswered" } | { is: "told"; preview: ToldPreview };

/** Milliseconds of quiet before the desk is asked. */
const QUIET_MS = 350;

/** What the desk says of a fact while it is written: asked after a pause, one question at a time, the newest last. Nothing is written. */
export function useFactPreview(input: object) {
  const [state, setState] = useState<PreviewState>({ is: "waiting" });
  const asked = JSON.stringify(input);
  const wanted = useRef(asked);
  wanted.current = asked;
  const answered = useRef<{ to: string; state: PreviewState } | null>(null);
  const running = useRef<Promise<PreviewState> | null>(null);

  const settle = useCallback((): Promise<PreviewState> => {
    running.current ??= answerTo(wanted).then((answer) => {
      running.current = null;
      answered.current = answer;
      setState(answer.state);
      return answer.state;
    });
    return running.current;
  }, []);

  useEffect(() => {
    if (answered.current?.to === asked) return;
    const timer = setTimeout(() => void settle(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [asked, settle]);

  /** Of what is typed at this moment, however fast somebody pressed Enter. */
  const askNow = async (): Promise<PreviewState> =>
    answered.current?.to === asked && answered.current.state.is === "told" ? answered.current.state : settle();
  return { state, askNow };
}

/** Asks until the answer is to what is wanted by then. */
async function answerTo(wanted: RefObject<string>): Promise<{ to: string; state: PreviewState }> {
  for (;;) {
    const to = wanted.current;
    const state = await ask(to);
    if (to === wanted.current) return { to, state };
  }
}

async function ask(body: string): Promise<PreviewState> {
  try {
    const response = await fetch("/api/claims/preview", { method: "POST", headers: { "content-type": "application/json" }, body });
    const heard = await response.json();
    if (response.ok) return { is: "told", preview: heard as ToldPreview };
    return response.status === 422 ? { is: "waiting" } : { is: "unanswered" };
  } catch {
    return { is: "unanswered" };
  }
}
