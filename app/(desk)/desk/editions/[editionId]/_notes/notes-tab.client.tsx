"use client";
import { Button } from "@/components/ui/button";
import type { Thread } from "@/domain/articles/queries/threads";
import { Composer } from "./composer.client";
import { onWords } from "./note-words";
import type { Filter, NotesBoard } from "./notes";
import { ThreadCard } from "./thread.client";
import { useMinutes } from "./use-minutes";
import { useNotes } from "./use-notes";

type Props = {
  /** Begins a note on what is selected; absent where nothing can be. */
  onBegin: () => void;
  onGo: (thread: Thread) => void;
  /** Back to the text. */
  onLeave: () => void;
};

const FILTERS: readonly [Filter, string][] = [
  ["open", "Open"],
  ["settled", "Settled"],
  ["detached", "Words gone"],
];

/** Every note on a story, in the order of its text. */
export function NotesTab({ onBegin, onGo, onLeave }: Props) {
  const { board, state } = useNotes();
  const clockNow = useMinutes();
  const shown = shownBy(board, state.filter);
  const writing = state.writing?.at === "new" ? state.writing : null;
  return (
    <section className="notes-tab" aria-label="Notes">
      <div className="notes-head">
        <fieldset className="seg" aria-label="Which notes">
          {FILTERS.map(([filter, words]) => (
            <button key={filter} type="button" aria-pressed={state.filter === filter} onClick={() => board.filter(filter)}>
              {words} <span>{shownBy(board, filter).length || ""}</span>
            </button>
          ))}
        </fieldset>
        <Button size="small" onClick={onBegin} onMouseDown={(event) => event.preventDefault()}>
          Note
        </Button>
      </div>
      {writing ? (
        <div className="thread new" data-active="">
          <p className="quoted">{sentence(onWords(writing.anchor))}</p>
          <Composer writing={writing} label={`Note ${onWords(writing.anchor)}`} verb="Leave note" onLeave={onLeave} />
        </div>
      ) : null}
      {shown.length === 0 && !writing ? <p className="q empty">{EMPTY[state.filter]}</p> : null}
      {shown.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} clockNow={clockNow} onGo={() => onGo(thread)} onLeave={onLeave} />
      ))}
    </section>
  );
}

const EMPTY: Record<Filter, string> = {
  open: "No open notes. Select words and press Note, or leave one on the whole story.",
  settled: "Nothing settled yet.",
  detached: "Every note stands at its words.",
};

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function shownBy(board: NotesBoard, filter: Filter): Thread[] {
  return board.ordered().filter((thread) => {
    if (filter === "settled") return thread.settled !== null;
    return thread.settled === null && (filter === "open" || board.isDetached(thread));
  });
}
