"use client";
import { CorrectionNote } from "@/components/article/correction-note";
import type { PublicationEffects } from "@/components/claims/publication-effects";
import { TextArea, TextField } from "@/components/ui/input";
import type { NoteKind } from "@/domain/articles/vocabulary";
import { deskSays } from "@/domain/kernel/words";
import { useDesk } from "../_desk/use-desk";
import { type NoteDraft, quotesTheWrong, unsaidIn } from "./note-draft";
import { WrongFact, wrongFacts } from "./wrong-fact.client";

/** `told`: the facts readers were told, of which one may have been wrong. */
type Props = { kind: NoteKind; note: NoteDraft; onChange: (note: NoteDraft) => void; effects: PublicationEffects | null };

/** A note to readers, and the same as they will see it. */
export function NoteFields({ kind, note, onChange, effects }: Props) {
  const { clock } = useDesk();
  const change = (name: keyof NoteDraft) => (event: { target: { value: string } }) => onChange({ ...note, [name]: event.target.value });
  return (
    <>
      {quotesTheWrong(kind) ? (
        <>
          {effects && effects.told.length > 0 ? <WrongFact {...{ effects, note, onChange }} /> : null}
          <TextField name="wasText" label="What was wrong" autoComplete="off" value={note.wasText} onChange={change("wasText")} />
          <TextField name="nowText" label="What is right" autoComplete="off" value={note.nowText} onChange={change("nowText")} />
        </>
      ) : null}
      <TextArea name="text" label="What changed, in a sentence for readers" rows={2} value={note.text} onChange={change("text")} />
      {unsaidIn(kind, note) === null ? (
        <div className="as-read">
          <p className="q">Readers see:</p>
          <CorrectionNote
            note={{
              ...{ id: "here", kind, text: note.text, facts: wrongFacts(kind, note, effects) },
              was: quotesTheWrong(kind) ? note.wasText : null,
              now: quotesTheWrong(kind) && note.nowText.trim() ? note.nowText : null,
              publishedAt: new Date().toISOString(),
            }}
            clock={{ language: "en-GB", timeZone: clock.zone }}
            say={deskSays}
          />
        </div>
      ) : null}
    </>
  );
}
