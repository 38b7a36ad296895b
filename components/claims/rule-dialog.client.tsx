"use client";
import { type ReactElement, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Verdict } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { VERDICT_WORDS } from "./claim-words";

type Props<T> = {
  action: Action<T>;
  trigger: ReactElement;
  /** The fact that holds, and the one it is held against, each in words. */
  holds: { id: string; words: string };
  against: { id: string; words: string };
  /** What may be decided; with one there is nothing to choose. */
  verdicts: readonly Verdict[];
};

/** An editor's decision between two facts that disagree, with the sentence it needs. */
export function RuleDialog<T>({ action, trigger, holds, against, verdicts }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  const [first = "both_stand"] = verdicts;
  const isBoth = first === "both_stand";
  return (
    <Dialog
      trigger={trigger}
      title={isBoth ? "Keep both" : `Rule: ${holds.words}`}
      description={
        isBoth
          ? "Neither is removed. Readers go on seeing that reports disagree, and the pair leaves this board."
          : `Against: ${against.words}. Stories that state it are flagged. The ruling can be taken back.`
      }
      open={isOpen}
      onOpenChange={setOpen}
      initialFocus="note"
    >
      <ActionForm action={action} onDone={() => setOpen(false)}>
        <input type="hidden" name="claimId" value={holds.id} />
        <input type="hidden" name="againstId" value={against.id} />
        {isBoth ? (
          <input type="hidden" name="verdict" value={first} />
        ) : (
          <Select
            name="verdict"
            label="How it was"
            options={verdicts.map((value) => ({ value, label: VERDICT_WORDS[value] }))}
            defaultValue={first}
          />
        )}
        <TextArea name="note" label="Why" hint="Kept with the ruling." maxLength={1_000} rows={2} />
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton pending="Ruling…">{isBoth ? "Keep both" : "Record ruling"}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
