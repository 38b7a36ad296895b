import type { NoteKind } from "@/domain/articles/vocabulary";
import type { DeskSay } from "@/domain/kernel/words";
import { type Clock, printDay } from "../site/instant";
import { told } from "../words/told";

export type Note = {
  id: string;
  kind: NoteKind;
  text: string;
  was: string | null;
  now: string | null;
  facts: readonly { id: string; summary: string }[];
  publishedAt: string;
};

/** What changed after publication, in words, with what stood there before and what stands now. */
export const CorrectionNote = ({ note, clock, say }: { note: Note; clock: Clock; say: DeskSay }) => {
  return (
    <aside className="correction" data-kind={note.kind} aria-labelledby={`note-${note.id}`}>
      <p id={`note-${note.id}`}>
        <strong>
          {told(say, "note.onDay", {
            kind: say(`note.${note.kind}`),
            day: <time dateTime={note.publishedAt}>{printDay(note.publishedAt, clock)}</time>,
          })}
        </strong>{" "}
        {note.text}
      </p>
      {note.was !== null && (
        <p>
          <span className="vh">{say("note.formerly")}</span>
          <s>{note.was}</s>
          {note.now !== null && (
            <>
              {" "}
              <span aria-hidden="true">→</span> <span className="vh">{say("note.now")}</span>
              <mark>{note.now}</mark>
            </>
          )}
        </p>
      )}
      {note.facts.map(({ id, summary }) => (
        <p key={id} className="wrong-fact">
          {say("note.fact", { fact: summary })}
        </p>
      ))}
    </aside>
  );
};
