"use client";
import { CorrectionNote } from "@/components/article/correction-note";
import type { PublicationEffects } from "@/components/claims/publication-effects";
import { TextArea, TextField } from "@/components/ui/input";
import type { NoteKind } from "@/domain/articles/vocabulary";
import { useDesk } from "../_desk/use-desk";
import type { Waits } from "./verb-form.client";
import { WrongFact, wrongFacts } from "./wrong-fact.client";

export type NoteDraft = { text: string; wasText: string; nowText: string; claimId: string };
export const NO_NOTE: NoteDraft = { text: "", wasText: "", nowText: "", claimId: "" };

/** Whether readers are told what was wrong, beside what is so. */
export const quotesTheWrong = (kind: NoteKind) => kind === "correction" || kind === "retraction";

/** What the note must still say, or null where it says all that its kind must. */
export function unsaidIn(kind: NoteKind, note: NoteDraft): Waits | null {
  if (quotesTheWrong(kind) && note.wasText.trim() === "") return { says: "Quote what was wrong.", field: "wasText" };
  return note.text.trim() === "" ? { says: "Write the note for readers.", field: "text" } : null;
}

export const sentNote = (kind: NoteKind, { text, wasText, nowText, claimId }: NoteDraft) => ({
  kind,
  text,
  ...(quotesTheWrong(kind) ? { wasText, nowText, ...(claimId && { claimId }) } : {}),
});

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
          />
        </div>
      ) : null}
    </>
  );
}
