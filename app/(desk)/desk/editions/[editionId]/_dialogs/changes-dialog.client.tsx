"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/input";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { toldWords } from "../_notes/note-words";
import { requestChangesAction } from "../actions";
import { VerbForm } from "./verb-form.client";

/** Sends the story back with what is asked for: a sentence at least. */
export function ChangesDialog({ onClose }: { onClose: () => void }) {
  const { story } = useDesk();
  const verb = useVerb();
  const [ask, setAsk] = useState("");
  const back = story.status === "approved" ? "The approval is taken back with it." : "";
  return (
    <Dialog
      title="Request changes"
      description={`${story.authorName} gets the story back with what you write here. ${back}`}
      initialFocus="ask"
      open
      onOpenChange={onClose}
    >
      <VerbForm
        verb={verb}
        onSend={() => verb.run(requestChangesAction, { ask }, onClose)}
        words="Request changes"
        pending="Sending it back…"
        waits={ask.trim() === "" ? { says: "Say what should change.", field: "ask" } : null}
      >
        <TextArea name="ask" label="What should change?" rows={4} value={ask} onChange={(event) => setAsk(event.target.value)} />
        <p className="q">{toldWords(story.told.changes_requested ?? [])}</p>
      </VerbForm>
    </Dialog>
  );
}
