"use client";
import type { KeyboardEvent } from "react";
import { areSingleKeysOff } from "@/components/desk/single-keys";
import { Button } from "@/components/ui/button";
import type { Thread } from "@/domain/articles/queries/threads";
import { Composer } from "./composer.client";
import { actFailureWords, onWords, threadLabel } from "./note-words";
import { RemarkRow } from "./remark.client";
import { Told } from "./told.client";
import { focusThread, useNotes } from "./use-notes";

type Props = {
  thread: Thread;
  clockNow: Date;
  /** Leads to the words it is about. */
  onGo: () => void;
  /** Back to the text, by Escape. */
  onLeave: () => void;
  /** Whether it stands beside its words, which then need not be repeated. */
  isBeside?: boolean;
};

/** A thread of notes. With the focus on it, Enter answers, `Y` settles it, `J` and `K` go on, Escape leads back to the text. */
export function ThreadCard({ thread, clockNow, onGo, onLeave, isBeside = false }: Props) {
  const { board, state } = useNotes();
  const { id, settled, remarks, maySettle, isBlocking } = thread;
  const isDetached = board.isDetached(thread);
  const replying = state.writing?.at === "reply" && state.writing.threadId === id ? state.writing : null;
  const answer = () => board.write({ at: "reply", threadId: id });
  const settle = (isSettled: boolean) => void board.settle(id, isSettled).then(() => focusThread(id));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") onLeave();
    else if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === "Enter") answer();
    else if (areSingleKeysOff()) return;
    else if (event.key === "y" && maySettle && !settled) settle(true);
    else if (event.key === "j" || event.key === "k") neighbour(event.currentTarget, event.key === "j" ? 1 : -1)?.focus();
    else return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation(); // the page’s own keys listen on the document, as React does
  };
  return (
    <article
      id={`comment-${id}`}
      className="thread"
      data-active={state.active === id ? "" : undefined}
      data-settled={settled ? "" : undefined}
      aria-label={threadLabel(thread, isDetached)}
      tabIndex={-1}
      onFocus={() => board.activate(id)}
      onKeyDown={onKeyDown}
    >
      {isBeside && !isDetached ? null : <Quoted thread={thread} isDetached={isDetached} onGo={onGo} />}
      {remarks.map((remark) => (
        <RemarkRow
          key={remark.id}
          remark={remark}
          threadId={id}
          isBlocking={isBlocking && !settled && remark.id === id}
          clockNow={clockNow}
        />
      ))}
      {settled ? <p className="q">{settled.by ? `Settled by ${settled.by}.` : "Nothing is left to settle."}</p> : null}
      {replying ? (
        <Composer writing={replying} label={`Answer to ${remarks[0]?.by ?? "the note"}`} verb="Reply" onLeave={() => focusThread(id)} />
      ) : (
        <div className="acts">
          {settled ? null : maySettle ? (
            <Button size="small" onClick={() => settle(true)} aria-keyshortcuts="Y">
              Settle
            </Button>
          ) : null}
          <Button look="plain" size="small" onClick={answer} aria-keyshortcuts="Enter">
            Reply
          </Button>
          {settled?.at ? (
            <Button look="plain" size="small" onClick={() => settle(false)}>
              Open again
            </Button>
          ) : null}
        </div>
      )}
      {state.failure?.at === id ? (
        <p className="failed" role="alert">
          {actFailureWords(state.failure.why)}
        </p>
      ) : null}
      <Told threadId={id} />
    </article>
  );
}

function Quoted({ thread, isDetached, onGo }: { thread: Thread; isDetached: boolean; onGo: () => void }) {
  const says = onWords(thread.anchor).replace(/^on /, "");
  if (!thread.anchor) return <p className="quoted">On the whole story</p>;
  if (isDetached)
    return (
      <p className="quoted">
        <s>{says}</s> <span className="q">no longer in the text</span>
      </p>
    );
  return (
    <p className="quoted">
      <button type="button" className="text-link" onClick={onGo} aria-label={`Go to ${says}`}>
        {says}
      </button>
    </p>
  );
}

/** The thread before or after one, as they are shown. */
function neighbour(of: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(".thread")].filter((one) => one.offsetParent !== null);
  return all[all.indexOf(of) + step];
}
