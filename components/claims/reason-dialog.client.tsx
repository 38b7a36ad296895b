"use client";
import { type ReactElement, type ReactNode, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";

type Props<T> = {
  action: Action<T>;
  trigger: ReactElement;
  title: string;
  /** What this does and how to undo it. */
  description: ReactNode;
  /** What is sent along. */
  fields: Readonly<Record<string, string>>;
  /** What the sentence is called; the field is `reason`. */
  label: string;
  button: string;
  look?: "go" | "bad";
  onDone?: () => void;
};

/** An act on the ledger that asks for a sentence. */
export function ReasonDialog<T>({ action, trigger, title, description, fields, label, button, look = "go", onDone }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog trigger={trigger} title={title} description={description} open={isOpen} onOpenChange={setOpen} initialFocus="reason">
      <ActionForm
        action={action}
        onDone={() => {
          setOpen(false);
          onDone?.();
        }}
      >
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextArea name="reason" label={label} maxLength={1_000} rows={2} />
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton look={look}>{button}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
