"use client";
import { ActionForm } from "@/components/desk/action-form.client";
import { AlertCancel, AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";

type Props<T> = {
  action: Action<T>;
  /** "show", "season", "person". */
  what: string;
  name: string;
  /** Ids and the version looked at. */
  sent: Readonly<Record<string, string | number>>;
};

/** Asks once more, then deletes for ever; a record in use says what holds it. */
export function DeleteRecord<T>({ action, what, name, sent }: Props<T>) {
  return (
    <AlertDialog
      trigger={<Button look="bad">Delete {what}…</Button>}
      title={`Delete ${name}?`}
      description={`The ${what} goes for ever, and its page with it. What stood here is kept in the audit log. A ${what} that stories or credits point at stays.`}
    >
      <ActionForm action={action} label={`Delete ${name}`}>
        {Object.entries(sent).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <div className="dialog-acts">
          <AlertCancel>Keep {what}</AlertCancel>
          <SubmitButton look="bad" pending="Deleting…">
            Delete {what}
          </SubmitButton>
        </div>
      </ActionForm>
    </AlertDialog>
  );
}
