"use client";
import { type ReactElement, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";

type Props<T> = {
  action: Action<T>;
  trigger: ReactElement;
  flag: { id: string; assigneeId: string | null };
  colleagues: readonly Option[];
};

/** Says who looks after a flagged sentence. */
export function AssignFlag<T>({ action, trigger, flag, colleagues }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog trigger={trigger} title="Who looks after it?" open={isOpen} onOpenChange={setOpen}>
      <ActionForm action={action} onDone={() => setOpen(false)}>
        <input type="hidden" name="flagId" value={flag.id} />
        <Select
          name="assignee"
          label="Colleague"
          options={[{ value: "", label: "Nobody" }, ...colleagues]}
          defaultValue={flag.assigneeId ?? ""}
        />
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton pending="Assigning…">Assign sentence</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
