import type { Presence } from "@/domain/articles/queries/presence";
import { BEAT_MS, type PresenceMode } from "@/domain/articles/vocabulary";

type Outside = {
  editionId: string;
  tabId: string;
  mode: () => PresenceMode;
  /** Whether it is worth asking: not while the desk cannot be reached, nor signed out. */
  mayAsk: () => boolean;
  /** Sends one beat; null where no answer came. */
  send: (says: string) => Promise<Presence | null>;
  onHeard: (presence: Presence) => void;
};

export type Heart = ReturnType<typeof startHeart>;

/** Tells the desk every few seconds that this tab has the story open, one beat at a time, and hears who else has. */
export function startHeart({ editionId, tabId, mode, mayAsk, send, onHeard }: Outside) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isStopped = false;

  const says = () => JSON.stringify({ tabId, mode: mode(), isHidden: document.visibilityState === "hidden" });

  async function ask() {
    const heard = await send(says());
    if (heard && !isStopped) onHeard(heard);
  }

  /** Beats now; while one beat is out, right after it, so that the answer is newer than the question. */
  async function beat(): Promise<void> {
    clearTimeout(timer);
    if (isStopped) return;
    if (running) return running.then(beat);
    if (mayAsk()) {
      running = ask().finally(() => {
        running = null;
      });
      await running;
    }
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(beat, BEAT_MS);
  }

  /** The last beat goes out even from a page that is gone already. */
  function leave() {
    const words = JSON.stringify({ tabId, mode: "reading", isHidden: true, isLeaving: true });
    navigator.sendBeacon(`/api/editions/${editionId}/presence`, new Blob([words], { type: "application/json" }));
  }
  const onVisibility = () => void beat();
  const onShow = (event: PageTransitionEvent) => event.persisted && void beat();
  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", onShow);
  void beat();

  return {
    beat,
    leave,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", onShow);
    },
  };
}
