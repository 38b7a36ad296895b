"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { NOTE_KINDS, type NoteKind } from "@/domain/articles/vocabulary";
import { useVerb } from "../_desk/use-verb";
import { addNoteAction } from "../actions";
import { NO_NOTE, quotesTheWrong, sentNote, unsaidIn } from "./note-draft";
import { NoteFields } from "./note-fields.client";
import { useEffects, useFirstNote } from "./use-effects";
import { VerbForm } from "./verb-form.client";

const WORDS: Record<NoteKind, string> = {
  update: "Update",
  correction: "Correction",
  clarification: "Clarification",
  retraction: "Retraction",
};

/** A note on a live story, its text untouched: readers see it at once, and the updated date moves. */
export function NoteDialog({ onClose }: { onClose: () => void }) {
  const verb = useVerb();
  const [kind, setKind] = useState<NoteKind>("clarification");
  const [note, setNote] = useState(NO_NOTE);
  const effects = useEffects();
  useFirstNote(quotesTheWrong(kind) ? effects : null, setNote);
  return (
    <Dialog
      title="Add a note for readers"
      description="It goes live at once, over the text, and stays for good. The text is not touched; the updated date moves."
      open
      onOpenChange={onClose}
    >
      <VerbForm
        verb={verb}
        onSend={() => verb.run(addNoteAction, sentNote(kind, note), onClose)}
        words={`Publish ${WORDS[kind].toLowerCase()}`}
        pending="Publishing…"
        waits={unsaidIn(kind, note)}
      >
        <Select
          name="kind-of-note"
          label="Kind"
          options={NOTE_KINDS.map((value) => ({ value, label: WORDS[value] }))}
          value={kind}
          onChange={(event) => setKind(event.target.value as NoteKind)}
        />
        <NoteFields kind={kind} note={note} onChange={setNote} effects={effects} />
      </VerbForm>
    </Dialog>
  );
}
