import { type Entry, keyOf } from "@/app/(desk)/desk/_journal/entry";
import type { JournalStore } from "@/app/(desk)/desk/_journal/store";
import type { Draft } from "../draft";

/** Milliseconds from a key to the moment its word is handed to the device, with all others typed meanwhile. */
export const WRITE_MS = 120;

export type Outside = {
  store: Pick<JournalStore, "put" | "drop">;
  draft: Pick<Draft, "changes" | "fields" | "beside" | "bodyJson">;
  whose: Pick<Entry, "writerId" | "editionId" | "tabId">;
  /** What the desk will know these words by. */
  pending: () => Pick<Entry, "baseVersion" | "saveIds">;
  now: () => number;
  /** Calls `then` after `ms`; gives what takes that back. */
  after: (ms: number, then: () => void) => () => void;
};
export type Journal = ReturnType<typeof createJournal>;

/**
 * Writes the text in hand down on this device, one entry replaced in place, and lets go of it only when the desk has
 * answered for that very text: words typed since keep their entry.
 */
export function createJournal({ store, draft, whose, pending, now, after }: Outside) {
  const key = keyOf(whose);
  /** The change up to which the desk has everything. */
  let settled = draft.changes();
  let typedAt = now();
  let cancelWait: (() => void) | null = null;
  let writing: Promise<void> | null = null;
  let isAgain = false;
  let keeps = true;
  const listeners = new Set<() => void>();

  function heard(isKept: boolean) {
    if (keeps === isKept) return;
    keeps = isKept;
    for (const listener of listeners) listener();
  }

  const entry = (): Entry => ({
    ...{ key, ...whose, ...pending(), typedAt },
    headline: draft.fields().headline,
    fields: JSON.stringify(draft.fields()),
    beside: JSON.stringify(draft.beside()),
    body: draft.bodyJson(),
  });

  /** The store as the words ask for it now: an entry while the desk lacks some, none when it has all. */
  async function step() {
    const isHeld = draft.changes() > settled;
    await (isHeld ? store.put(entry()) : store.drop(key));
  }

  /** One step at a time, and the newest words after it. */
  function write(): Promise<void> {
    cancelWait?.();
    cancelWait = null;
    if (writing) {
      isAgain = true;
      return writing;
    }
    writing = step()
      .then(
        () => heard(true),
        () => heard(false),
      )
      .then(() => {
        writing = null;
        if (!isAgain) return;
        isAgain = false;
        return write();
      });
    return writing;
  }

  return {
    key,
    /** A word was typed: it is on this device within `WRITE_MS` and the time a write takes. */
    changed() {
      typedAt = now();
      cancelWait ??= after(WRITE_MS, () => void write());
    },
    /** Writes at once what there is. */
    write,
    /** The desk has answered for the text as it was at this change. */
    acknowledged(change: number) {
      settled = Math.max(settled, change);
      return write();
    },
    /** Whether this browser takes what it is given. */
    keeps: () => keeps,
    refused: () => heard(false),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
