import type { Anchor } from "@/domain/articles/anchors";
import { withMentions } from "@/domain/articles/mentions";
import type { Notes, Thread } from "@/domain/articles/queries/threads";
import type { Issue } from "@/domain/kernel/result";
import type { Doors, SendFailure, Sent } from "./doors.client";
import { inOrder, isSame, type Standing } from "./standing";

/** What is being written: a thread, an answer in one, or other words for a remark. */
export type Writing = { at: "new"; anchor: Anchor | null } | { at: "reply"; threadId: string } | { at: "edit"; commentId: string };
export type Filter = "open" | "settled" | "detached";

export type NotesState = Notes & {
  /** The thread in hand. */
  active: string | null;
  writing: Writing | null;
  isSending: boolean;
  /** What was refused last, and where: in a field, by its key, or in a thread. */
  failure: { at: string; why: SendFailure } | null;
  /** What came of the last note: whom it reached, and to which remark they may be added. */
  told: { threadId: string; commentId: string; names: string[] } | null;
  filter: Filter;
  /** The thread that was asked to be shown, and how often that was asked. */
  revealed: { threadId: string; times: number } | null;
};
export type NotesBoard = ReturnType<typeof createNotes>;

/** Typed and not sent, by what it belongs to. `isDue`: it was sent and did not arrive, so it goes again by itself. */
type Words = { text: string; isBlocking: boolean; commentId: string; isDue?: boolean };
/** The same as the device keeps it, beyond the tab. */
export type Kept = Words & { writing: Writing };
export type NotesShelf = { load: () => Promise<Kept[]>; put: (field: string, kept: Kept) => void; drop: (field: string) => void };

export const keyOf = (writing: Writing): string =>
  writing.at === "new" ? "new" : writing.at === "reply" ? `reply ${writing.threadId}` : `edit ${writing.commentId}`;

/** The notes on one edition, as this screen last heard of them, and what is being said. */
export function createNotes(editionId: string, start: Notes, doors: Doors, shelf: NotesShelf) {
  let state: NotesState = {
    ...start,
    active: null,
    writing: null,
    isSending: false,
    failure: null,
    told: null,
    filter: "open",
    revealed: null,
  };
  let standing: Standing = new Map();
  let ordered: readonly Thread[] = inOrder(start.threads, standing);
  const words = new Map<string, Words>();
  const listeners = new Set<() => void>();
  const show = (change: Partial<NotesState>) => {
    state = { ...state, ...change };
    if (change.threads) ordered = inOrder(state.threads, standing);
    for (const listener of listeners) listener();
  };

  async function ask(): Promise<void> {
    try {
      const notes = await doors.read(editionId);
      if (
        JSON.stringify(notes) !==
        JSON.stringify({ threads: state.threads, people: state.people, viewerId: state.viewerId, mayBlock: state.mayBlock })
      )
        show(notes);
    } catch {
      // What is there was true a moment ago, and is asked for again.
    }
  }

  async function doing<T>(at: string, act: () => Promise<Sent<T>>): Promise<T | null> {
    show({ isSending: true, failure: null });
    const sent = await act();
    if (!sent.ok) {
      show({ isSending: false, failure: { at, why: sent.error } });
      return null;
    }
    await ask();
    show({ isSending: false });
    return sent.value;
  }

  const wordsOf = (writing: Writing): Words => {
    const key = keyOf(writing);
    const kept = words.get(key) ?? { text: "", isBlocking: false, commentId: doors.newId() };
    words.set(key, kept);
    return kept;
  };

  function keep(writing: Writing, change: Partial<Words>) {
    const kept = { ...wordsOf(writing), ...change };
    words.set(keyOf(writing), kept);
    if (kept.text.trim() === "") shelf.drop(keyOf(writing));
    else shelf.put(keyOf(writing), { ...kept, writing });
  }

  function forget(writing: Writing) {
    words.delete(keyOf(writing));
    shelf.drop(keyOf(writing));
  }

  /** The id of the thread it went to, or null where it was refused and stays in its field. */
  async function deliver(writing: Writing): Promise<string | null> {
    const { text, isBlocking, commentId } = wordsOf(writing);
    const body = withMentions(text, state.people);
    const told = await doing(keyOf(writing), () => {
      if (writing.at === "new") return doors.begin(editionId, { commentId, anchor: writing.anchor, body, isBlocking });
      return writing.at === "reply" ? doors.reply(writing.threadId, commentId, body) : doors.edit(writing.commentId, body);
    });
    if (!told) {
      keep(writing, { isDue: state.failure?.why.kind === "unreachable" });
      return null;
    }
    forget(writing);
    const threadId = state.threads.find(({ remarks }) => remarks.some(({ id }) => id === told.commentId))?.id ?? told.commentId;
    const isSaid = writing.at !== "edit" || told.told.length > 0;
    show({
      writing: state.writing && keyOf(state.writing) !== keyOf(writing) ? state.writing : null,
      active: threadId,
      filter: "open",
      told: isSaid ? { threadId, commentId: told.commentId, names: told.told } : null,
    });
    return threadId;
  }

  const due = new Map<string, Writing>();

  return {
    state: () => state,
    /** Puts back what this device kept: into its field, and what did not arrive on its way again. */
    async recall() {
      const left = (await shelf.load()).filter(({ writing }) => !words.has(keyOf(writing)));
      for (const { writing, ...kept } of left) {
        words.set(keyOf(writing), kept);
        if (kept.isDue) due.set(keyOf(writing), writing);
      }
      const last = left.at(-1);
      if (last && !state.writing) show({ writing: last.writing });
    },
    /** Sends again what did not arrive, now that it may. */
    async sendDue() {
      const { writing } = state;
      if (writing && words.get(keyOf(writing))?.isDue) due.set(keyOf(writing), writing);
      for (const [key, one] of [...due]) {
        if (state.isSending) return;
        due.delete(key);
        if (words.get(key)?.isDue && (await deliver(one)) === null && words.get(key)?.isDue) due.set(key, one);
      }
    },
    /** Threads in the order of the text: first those on the whole story, last those whose words are gone. */
    ordered: () => ordered,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask,
    wordsOf,
    keep,
    /** Takes where the screen finds the threads now. */
    stand(now: Standing) {
      if (isSame(now, standing)) return;
      standing = now;
      ordered = inOrder(state.threads, standing);
      show({});
    },
    isDetached: ({ id, isDetached, anchor }: Thread) => anchor !== null && (standing.has(id) ? standing.get(id) === null : isDetached),
    activate: (active: string | null) => void (active !== state.active && show({ active })),
    filter: (filter: Filter) => show({ filter }),
    /** Asks the screen to show a thread, by any remark of it. */
    reveal(commentId: string) {
      const thread = threadOf(state.threads, commentId);
      if (!thread) return;
      const revealed = { threadId: thread.id, times: (state.revealed?.times ?? 0) + 1 };
      show({ active: thread.id, filter: thread.settled ? "settled" : "open", revealed });
    },
    write: (writing: Writing | null) => show({ writing, failure: null, ...(writing?.at === "reply" && { active: writing.threadId }) }),
    /** Sends what is written; the id of the thread it went to, or null where it was refused and stays in the field. */
    async send(): Promise<string | null> {
      const { writing } = state;
      return !writing || state.isSending ? null : deliver(writing);
    },
    settle: (threadId: string, isSettled: boolean) => doing(threadId, () => doors.settle(threadId, isSettled)),
    remove: (threadId: string, commentId: string) => doing(threadId, () => doors.remove(commentId)),
    async tell(userIds: readonly string[]) {
      const { told } = state;
      const now = told && (await doing(told.threadId, () => doors.tell(told.commentId, userIds)));
      if (told && now) show({ told: { ...told, names: now.told } });
    },
  };
}

/** Those that hold the story back, as publication is told of them. */
export const blockingIssues = (threads: readonly Thread[]): Issue[] =>
  threads
    .filter(({ isBlocking, settled }) => isBlocking && !settled)
    .map(({ id }) => ({ field: "notes", code: "open_blocking_comment", detail: id }));

/** The thread that a remark stands in: a notice may lead to an answer. */
export const threadOf = (threads: readonly Thread[], commentId: string): Thread | undefined =>
  threads.find(({ remarks }) => remarks.some(({ id }) => id === commentId));
