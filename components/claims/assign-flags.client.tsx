"use client";
import { type ReactElement, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";

export type AssignFlagsAction = Action<{ assigned: number }>;
type Props = {
  action: AssignFlagsAction;
  trigger: ReactElement;
  flagIds: readonly string[];
  assigneeId: string | null;
  colleagues: readonly Option[];
  onDone?: () => void;
};

/** Says who looks after flagged sentences, one or many. */
export function AssignFlags({ action, trigger, flagIds, assigneeId, colleagues, onDone }: Props) {
  const [isOpen, setOpen] = useState(false);
  const count = flagIds.length;
  return (
    <Dialog
      trigger={trigger}
      title={count === 1 ? "Who looks after it?" : `Who looks after these ${count}?`}
      open={isOpen}
      onOpenChange={setOpen}
      initialFocus="assignee"
    >
      <ActionForm
        action={action}
        read={(form) => ({ flagIds, assignee: form.get("assignee") })}
        onDone={() => {
          setOpen(false);
          onDone?.();
        }}
      >
        <Select
          name="assignee"
          label="Colleague"
          options={[{ value: "", label: "Nobody" }, ...colleagues]}
          defaultValue={assigneeId ?? colleagues[0]?.value ?? ""}
        />
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton pending="Assigning…">{count === 1 ? "Assign sentence" : `Assign ${count} sentences`}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
