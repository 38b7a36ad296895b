import type { EditionStatus } from "@/domain/articles/vocabulary";
import type { EdgeFailure } from "@/domain/kernel/answer";
import type { Failure } from "@/domain/kernel/result";

/** Milliseconds. */
export const QUIET_MS = 1_500;
export const LONGEST_WAIT_MS = 10_000;
const SLOW_MS = 1_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;
/** Ids of saves that are remembered, to know the desk's head for one of ours. */
const IDS_KEPT = 8;

/** One save as it is sent. Sent again with the same id it is still one save. */
export type Save<C> = { saveId: string; baseVersion: number; copy: C };
export type Answer =
  | { kind: "saved"; version: number; savedAt: string; status: EditionStatus }
  /** No answer, or none that says what became of it. */
  | { kind: "failed" }
  | { kind: "stale" }
  | { kind: "signed_out"; isSomebodyElseIn?: boolean }
  | { kind: "refused"; failure: Failure | EdgeFailure };

export type SaveState = { savedAt: string } & (
  | { is: "saved" | "unsaved" | "saving" | "stale" }
  | { is: "signed_out"; isSomebodyElseIn: boolean }
  | { is: "failing"; retryAt: number; tries: number }
  | { is: "refused"; failure: Failure | EdgeFailure }
);
export type Flushed = { ok: true; version: number } | { ok: false };

export type Outside<C> = {
  snapshot: () => C;
  send: (save: Save<C>, how: { isLast: boolean }) => Promise<Answer>;
  newId: () => string;
  now: () => number;
  /** Calls `then` after `ms`; gives what takes that back. */
  after: (ms: number, then: () => void) => () => void;
  onSaved?: (answer: Answer & { kind: "saved" }, save: Save<C>) => void;
};
export type Autosave = ReturnType<typeof createAutosave>;

/**
 * Keeps the desk's copy up with the writer's: one save in flight, the newest words next, and the same save again until the
 * desk says what became of it. An answer changes the version and the words about saving, never the text.
 */
export function createAutosave<C>(outside: Outside<C>, start: { version: number; savedAt: string }) {
  const { now, after } = outside;
  let state: SaveState = { is: "saved", savedAt: start.savedAt };
  let version = start.version;
  let dirtySince: number | null = null;
  /** Sent, and its fate unknown: goes first, as it was. */
  let unsettled: Save<C> | null = null;
  let running: Promise<void> | null = null;
  let tries = 0;
  /** The id that the next save will have: whoever writes the words down elsewhere knows it before they are sent. */
  let upcoming = outside.newId();
  const spent: string[] = [];
  let isHalted = false;
  let cancelTimer = () => {};
  const listeners = new Set<() => void>();

  function show(next: SaveState) {
    state = next;
    for (const listener of listeners) listener();
  }

  function wait(ms: number) {
    cancelTimer();
    cancelTimer = after(ms, () => void push(false));
  }

  function changed() {
    const at = now();
    dirtySince ??= at;
    const isStopped =
      isHalted || state.is === "stale" || state.is === "signed_out" || (state.is === "refused" && !isMendable(state.failure));
    if (isStopped || state.is === "failing" || running) return;
    if (state.is !== "unsaved") show({ is: "unsaved", savedAt: state.savedAt });
    wait(Math.min(QUIET_MS, dirtySince + LONGEST_WAIT_MS - at));
  }

  function push(isLast: boolean): Promise<void> {
    cancelTimer();
    if (running) return running;
    if (isHalted) return Promise.resolve();
    const save = unsettled ?? (dirtySince === null ? null : next());
    if (!save) return Promise.resolve();
    if (save !== unsettled) dirtySince = null;
    running = send(save, isLast).finally(() => {
      running = null;
    });
    return running;
  }

  function next(): Save<C> {
    const save = { saveId: upcoming, baseVersion: version, copy: outside.snapshot() };
    spent.push(upcoming);
    spent.splice(0, spent.length - IDS_KEPT);
    upcoming = outside.newId();
    return save;
  }

  async function send(save: Save<C>, isLast: boolean) {
    unsettled = save;
    const calm = after(SLOW_MS, () => show({ is: "saving", savedAt: state.savedAt }));
    const answer = await outside.send(save, { isLast });
    calm();
    if (answer.kind === "failed") return fail();
    tries = 0;
    if (answer.kind === "saved") return settle(answer, save);
    if (answer.kind === "signed_out")
      return show({ is: "signed_out", isSomebodyElseIn: answer.isSomebodyElseIn ?? false, savedAt: state.savedAt });
    unsettled = null;
    upcoming = save.saveId; // whatever is written on to these words goes out as the save they were to be
    dirtySince ??= now();
    if (answer.kind === "stale") show({ is: "stale", savedAt: state.savedAt });
    else show({ is: "refused", failure: answer.failure, savedAt: state.savedAt });
  }

  function settle(answer: Answer & { kind: "saved" }, save: Save<C>) {
    unsettled = null;
    version = answer.version;
    show({ is: dirtySince === null ? "saved" : "unsaved", savedAt: answer.savedAt });
    if (dirtySince !== null) wait(Math.max(0, Math.min(QUIET_MS, dirtySince + LONGEST_WAIT_MS - now())));
    outside.onSaved?.(answer, save);
  }

  function fail() {
    const delay = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries++);
    show({ is: "failing", retryAt: now() + delay, tries, savedAt: state.savedAt });
    wait(delay);
  }

  const isUnsaved = () => !isHalted && (dirtySince !== null || unsettled !== null);

  /** Sends what there is, newest last, and says whether the desk now has all of it. */
  async function flush(isLast = false): Promise<Flushed> {
    if (state.is === "stale") return { ok: false };
    while (running || isUnsaved()) {
      await (running ?? push(isLast));
      if (isStuck(state)) return { ok: false };
    }
    return { ok: true, version };
  }

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changed,
    flush,
    isUnsaved,
    version: () => version,
    /** What tells a later visit whether the desk went on from these words: their version, and the names of our saves, that of these words last. */
    pending: () => {
      const isSent = unsettled !== null && dirtySince === null;
      return { baseVersion: version, saveIds: [...spent, upcoming, ...(isSent ? [unsettled?.saveId ?? upcoming] : [])] };
    },
    /** Words that came back from this device go out as the save they were to be. */
    resume: (saveId: string) => {
      upcoming = saveId;
      changed();
    },
    /** There is reason to hope: sends what waits now, and should that fail too, soon again. */
    retry: () => {
      tries = 0;
      void push(false);
    },
    /** The version after an act of ours that changed no text. */
    adopt: (newVersion: number) => {
      version = newVersion;
    },
    /** Has the desk keep the text beside the newer version; true once it has. */
    keepAside: async () => (await outside.send(next(), { isLast: false })).kind === "stale",
    /** Another tab goes on with these words: nothing more is sent from here. */
    halt: () => {
      isHalted = true;
      cancelTimer();
    },
    /** The page goes: what waits behind a save in flight is sent beside it, and kept aside should the two cross. */
    lastWords: () => {
      if (isHalted) return;
      if (!running) void push(true);
      else if (dirtySince !== null) void outside.send(next(), { isLast: true });
    },
  };
}

/** Whether saving waits for somebody or something. */
export const isStuck = ({ is }: SaveState) => is === "failing" || is === "stale" || is === "signed_out" || is === "refused";

/** Whether other words may pass where these did not. */
const isMendable = ({ kind }: Failure | EdgeFailure) => kind === "invalid" || kind === "not_ready";

/** Whether the desk keeps these words beside the story, because somebody else writes it now. */
export const lacksThePen = (state: SaveState) =>
  state.is === "refused" && state.failure.kind === "forbidden" && state.failure.rule === "another_person_has_the_pen";
