import type { DraftStart } from "../_editor/draft";

/** What the tab that wrote gives the one that goes on: its words as they stand, and what the desk has of them. */
export type Handed = { version: number; savedAt: string; text: DraftStart; isUnsent: boolean };
/** Who writes: this tab, another of the same person, or not known yet; moving while the other hands over. */
export type Turn = { is: "asking" | "elsewhere" | "moving" } | { is: "mine"; handed: Handed | null; isFresh: boolean };
type Message = { kind: "ask"; tab: string } | { kind: "handed"; tab: string; handed: Handed } | { kind: "saved" };

export type Outside = {
  name: string;
  tab: string;
  /** Stops writing here and gives what there is. */
  handOver: () => Promise<Handed>;
  /** The text of the desk may have changed under whoever reads. */
  onSaved: () => void;
  onTurn: (turn: Turn) => void;
};

/** Milliseconds: the other tab is given this long to hand over, then it counts as hung. */
const PATIENCE_MS = 1_400;
/** Between two looks whether the other tab is gone. */
const LOOK_MS = 1_000;

/** Locks of this very tab, each until it is free: a screen that is drawn anew waits for the one before it. */
const held = new Map<string, Promise<unknown>>();

/** One of a person's tabs writes a story: the one that holds the lock, which the browser frees with the tab that held it. */
export function openTurns({ name, tab, handOver, onSaved, onTurn }: Outside) {
  const channel = new BroadcastChannel(name);
  const post = (message: Message) => channel.postMessage(message);
  let turn: Turn = { is: "asking" };
  let release = () => {};
  let heard = (_handed: Handed) => {};
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: Turn) {
    turn = next;
    if (isClosed) return;
    onTurn(next);
    clearTimeout(timer);
    if (next.is === "elsewhere") timer = setTimeout(() => void lookWhetherGone(false), LOOK_MS);
  }

  /** Holds the lock until it is released, or taken by a tab that got no answer; says whether it was to be had. */
  const hold = (options: LockOptions, then: (lock: Lock | null) => void) => {
    const holding = navigator.locks
      .request(name, options, (lock) => {
        then(lock);
        if (!lock || isClosed) return;
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      })
      .catch(() => {
        if (turn.is === "mine") void handOver().then(() => show({ is: "elsewhere" }));
      });
    held.set(name, holding);
  };

  async function begin() {
    await held.get(name);
    if (isClosed) return;
    hold({ ifAvailable: true }, (lock) => show(lock ? { is: "mine", handed: null, isFresh: true } : { is: "elsewhere" }));
  }

  /** A tab in view goes on by itself once the other is gone for good; one that is reloaded comes back within a look. */
  async function lookWhetherGone(wasGone: boolean) {
    const isGone = document.visibilityState === "visible" && !(await isHeld(name));
    if (turn.is !== "elsewhere" || isClosed) return;
    if (isGone && wasGone) hold({ ifAvailable: true }, (lock) => lock && show({ is: "mine", handed: null, isFresh: false }));
    else timer = setTimeout(() => void lookWhetherGone(isGone), LOOK_MS);
  }

  async function take() {
    if (turn.is !== "elsewhere") return;
    show({ is: "moving" });
    const handed = await new Promise<Handed | null>((resolve) => {
      heard = resolve;
      setTimeout(() => resolve(null), PATIENCE_MS);
      navigator.locks
        .query()
        .then(({ held = [] }) => (held.some((lock) => lock.name === name) ? post({ kind: "ask", tab }) : resolve(null)));
    });
    hold(handed ? {} : { steal: true }, () => show({ is: "mine", handed, isFresh: false }));
  }

  async function give(to: string) {
    const handed = await handOver();
    show({ is: "elsewhere" });
    release();
    post({ kind: "handed", tab: to, handed });
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "ask" && turn.is === "mine") void give(data.tab);
    if (data.kind === "handed" && data.tab === tab) heard(data.handed);
    if (data.kind === "saved" && turn.is === "elsewhere") onSaved();
  };
  void begin();
  return {
    take,
    /** The desk has newer words of this tab: whoever reads them in another sees them. */
    saved: () => post({ kind: "saved" }),
    close() {
      isClosed = true;
      clearTimeout(timer);
      release();
      channel.close();
    },
  };
}

const isHeld = async (name: string) => (await navigator.locks.query()).held?.some((lock) => lock.name === name) ?? false;
