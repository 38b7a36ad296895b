import type { NoteKind } from "@/domain/articles/vocabulary";
import { type Clock, printDay } from "../site/instant";

export type Note = {
  id: string;
  kind: NoteKind;
  text: string;
  was: string | null;
  now: string | null;
  facts: readonly { id: string; summary: string }[];
  publishedAt: string;
};

const WORDS: Record<NoteKind, string> = {
  update: "Update",
  correction: "Correction",
  clarification: "Clarification",
  retraction: "Retraction",
};

/** What changed after publication, in words, with what stood there before and what stands now. */
export const CorrectionNote = ({ note, clock }: { note: Note; clock: Clock }) => (
  <aside className="correction" data-kind={note.kind} aria-labelledby={`note-${note.id}`}>
    <p id={`note-${note.id}`}>
      <strong>
        {WORDS[note.kind]}, <time dateTime={note.publishedAt}>{printDay(note.publishedAt, clock)}</time>:
      </strong>{" "}
      {note.text}
    </p>
    {note.was !== null && (
      <p>
        <span className="vh">Formerly: </span>
        <s>{note.was}</s>
        {note.now !== null && (
          <>
            {" "}
            <span aria-hidden="true">→</span> <span className="vh">Now: </span>
            <mark>{note.now}</mark>
          </>
        )}
      </p>
    )}
    {note.facts.map(({ id, summary }) => (
      <p key={id} className="wrong-fact">
        The fact it concerns: “{summary}”
      </p>
    ))}
  </aside>
);
