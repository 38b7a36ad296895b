"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { TextArea, TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FlagSeverity } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";

type Flag = { editionId: string; editionVersion: number; quotedText: string; claimId: string; severity: FlagSeverity };

const KINDS = [
  { value: "update", label: "Update: it was right, and things moved on" },
  { value: "correction", label: "Correction: it was wrong" },
];

/** Tells readers at the top of a live story, its text staying as it is; that settles what is flagged in it. */
export function NoteDialog({ action, flag }: { action: Action<null>; flag: Flag }) {
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState(flag.severity === "retracted" ? "correction" : "update");
  const isWrong = kind === "correction";
  return (
    <Dialog
      trigger={
        <Button id="flag-note" look="plain">
          Note <kbd>N</kbd>
        </Button>
      }
      title="Put a note on the live story"
      description="Readers see it at once, above the text. It clears every flag of this story; the sentence itself stays."
      open={isOpen}
      onOpenChange={setOpen}
      initialFocus="text"
    >
      <ActionForm
        action={action}
        onDone={() => setOpen(false)}
        read={(form) => ({
          ...{ editionId: flag.editionId, baseVersion: flag.editionVersion, kind, text: form.get("text") },
          ...(isWrong ? { wasText: form.get("wasText"), nowText: form.get("nowText"), claimId: flag.claimId } : {}),
        })}
      >
        <Select name="kind" label="What kind" options={KINDS} value={kind} onChange={(event) => setKind(event.target.value)} />
        {isWrong ? (
          <>
            <TextField name="wasText" label="What was wrong" defaultValue={flag.quotedText} autoComplete="off" />
            <TextField name="nowText" label="What is right" autoComplete="off" />
          </>
        ) : null}
        <TextArea name="text" label="What changed, in a sentence for readers" maxLength={2_000} rows={2} />
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton pending="Publishing…">{isWrong ? "Publish correction" : "Publish update"}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
