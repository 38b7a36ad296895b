"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useKey } from "@/components/claims/use-key";
import { Button } from "@/components/ui/button";
import type { Thread } from "@/domain/articles/queries/threads";
import { Composer } from "./composer.client";
import { anchorOnPage } from "./dom-anchors";
import { onWords } from "./note-words";
import { showWords } from "./page-notes.client";
import { ThreadCard } from "./thread.client";
import { useMinutes } from "./use-minutes";
import { focusThread, useNotes } from "./use-notes";
import { useNoting } from "./use-noting";
import { usePainted } from "./use-painted";

const page = () => document.querySelector<HTMLElement>("#view-page");
const toText = () => document.getElementById("main")?.focus({ preventScroll: true });

/** Draws the lines under the words of a difference and begins notes on what is selected there; `Shift N` and `Shift B` walk the notes. */
export function ReviewNoting() {
  const { board } = useNotes();
  const root = useRef<HTMLElement | null>(null);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    root.current = page();
    setThere(true);
  }, []);
  useNoting(board, { anchor: () => (root.current ? anchorOnPage(root.current) : null), show: () => {} });
  useKey("n", () => walk(1), { shift: true });
  useKey("b", () => walk(-1), { shift: true });
  return isThere ? <Paint root={root} /> : null;
}

function Paint({ root }: { root: RefObject<HTMLElement | null> }) {
  const { board } = useNotes();
  usePainted(root, board);
  return null;
}

/** The next thread from where the focus is, in the order of the text; beyond the last comes the first. */
function walk(step: 1 | -1) {
  const all = [...document.querySelectorAll<HTMLElement>("#view-page .thread")];
  const here = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[(here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step + all.length) % all.length];
  if (next) focusThread(next.id.replace(/^comment-/, ""));
}

/** A thread beside its words. One that was settled leaves with the focus. */
export function ThreadBeside({ threadId }: { threadId: string }) {
  const { board, state } = useNotes();
  const clockNow = useMinutes();
  const thread = state.threads.find(({ id }) => id === threadId);
  if (!thread || (thread.settled && state.active !== threadId)) return null;
  const go = (one: Thread) => {
    const root = page();
    if (root) showWords(root, one);
  };
  return (
    <ThreadCard
      key={thread.id}
      thread={thread}
      clockNow={clockNow}
      onGo={() => go(thread)}
      onLeave={toText}
      isBeside={!board.isDetached(thread)}
    />
  );
}

/** The field for a new note, beside the block it is about; without a block, at the top, for the whole story. */
export function NewNoteBeside({ blockId }: { blockId: string | null }) {
  const { state } = useNotes();
  const writing = state.writing?.at === "new" && (state.writing.anchor?.blockId ?? null) === blockId ? state.writing : null;
  if (!writing) return null;
  return (
    <div className="thread new" data-active="">
      <Composer writing={writing} label={`Note ${onWords(writing.anchor)}`} verb="Leave note" onLeave={toText} />
    </div>
  );
}

/** The notes as the side of the review desk counts them, and those that are settled. */
export function NotesAside() {
  const { board, state } = useNotes();
  const clockNow = useMinutes();
  const open = state.threads.filter(({ settled }) => !settled);
  const settled = board.ordered().filter((thread) => thread.settled && thread.id !== state.active);
  return (
    <section className="notes-aside" aria-label="Notes">
      <h2 className="sec">
        Notes <span className="n">{open.length === 0 ? "none open" : `${open.length} open`}</span>
      </h2>
      <p className="acts">
        <Button size="small" onClick={() => board.write({ at: "new", anchor: null })}>
          Note on the story
        </Button>
        {open.length > 0 ? (
          <Button look="plain" size="small" onClick={() => walk(1)}>
            Next note <kbd>Shift N</kbd>
          </Button>
        ) : null}
      </p>
      {settled.length > 0 ? (
        <details>
          <summary>
            Settled <span className="q">{settled.length}</span>
          </summary>
          {settled.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} clockNow={clockNow} onGo={() => {}} onLeave={toText} />
          ))}
        </details>
      ) : null}
    </section>
  );
}
