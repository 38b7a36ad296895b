"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/input";
import { CHECKPOINT_NAME_MAX } from "@/domain/articles/vocabulary";
import { useVerb } from "../_desk/use-verb";
import { nameCheckpointAction } from "../history/actions";
import { VerbForm } from "./verb-form.client";

/** Gives the text of this moment a name in the story's history. Nothing of it changes, and whoever writes goes on. */
export function CheckpointDialog({ onClose }: { onClose: () => void }) {
  const verb = useVerb({ keepsSeat: true });
  const [name, setName] = useState("");
  return (
    <Dialog
      title="Name this checkpoint"
      description="The text as it is now stays in the history under this name. Without a name it becomes a row of its own."
      initialFocus="name"
      open
      onOpenChange={onClose}
    >
      <VerbForm
        verb={verb}
        onSend={() => verb.run(nameCheckpointAction, { name }, onClose)}
        words="Keep checkpoint"
        pending="Keeping it…"
        waits={null}
      >
        <TextField
          name="name"
          label="Name"
          hint="For instance: as sent to the lawyer"
          maxLength={CHECKPOINT_NAME_MAX}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </VerbForm>
    </Dialog>
  );
}
