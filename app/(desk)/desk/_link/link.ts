/** Whether the desk can be reached from this tab: it answers, this device has no network, or nothing answers. */
export type LinkState = "up" | "offline" | "silent";

/** Milliseconds between two looks while words wait for the desk, while nothing does, and while it does not answer. */
const CLOSE_MS = 700;
const CALM_MS = 60_000;
const AWAY_MS = 1_500;
/** Milliseconds an answer may take before the desk counts as silent. */
const ANSWER_MS = 1_100;

type Outside = {
  /** Asks the desk whether it is there; resolves with any answer. */
  ping: (signal: AbortSignal) => Promise<unknown>;
  isOnline: () => boolean;
  isSeen: () => boolean;
};

/** Looks after the line to the desk. The more words wait, the more often it looks: a cut is known within two seconds. */
export function createLink({ ping, isOnline, isSeen }: Outside) {
  let state: LinkState = "up";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDueSoon = false;
  let isOut = false;
  let watchers = 0;
  const waits = new Set<() => boolean>();
  const listeners = new Set<() => void>();

  function show(next: LinkState) {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function again() {
    clearTimeout(timer);
    if (watchers === 0) return;
    isDueSoon = !isOut && (state !== "up" || [...waits].some((isWaiting) => isWaiting()));
    timer = setTimeout(look, !isDueSoon ? CALM_MS : state === "up" ? CLOSE_MS : AWAY_MS);
  }

  async function look() {
    clearTimeout(timer);
    if (isOnline() && !isSeen()) return again();
    if (!isOnline()) show("offline");
    else {
      const isThere = await ping(AbortSignal.timeout(ANSWER_MS)).then(
        () => true,
        () => false,
      );
      show(isThere ? "up" : isOnline() ? "silent" : "offline");
    }
    again();
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Looks now: the browser says that something changed. */
    look,
    /** Looks on for as long as somebody watches; gives what ends that. */
    watch() {
      watchers++;
      again();
      return () => {
        watchers--;
        again();
      };
    },
    /** Says whether words wait for the desk; gives what takes the question back. */
    waitsFor(isWaiting: () => boolean) {
      waits.add(isWaiting);
      return () => void waits.delete(isWaiting);
    },
    /** Words may have begun to wait: then the next look comes soon. */
    hurry: () => {
      if (!isDueSoon) again();
    },
    /** Nobody is signed in here any more, or somebody is again. */
    signedOut(isNow: boolean) {
      isOut = isNow;
      if (!isNow) again();
    },
    /** Whether it is worth asking the desk for news: not while it cannot be reached, nor while it knows nobody here. */
    mayAsk: () => state === "up" && !isOut,
  };
}
