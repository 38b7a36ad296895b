"use client";
import { type FormEvent, useState, useTransition } from "react";
import { FailureMessage } from "@/components/desk/failure-message";
import type { AnyFailure } from "@/components/desk/failure-words";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/input";
import { createAuthorAction } from "../actions";
import type { Author } from "../story";

/** Asks for the name of somebody who writes without an account on the desk. */
export function NameDialog({ onNamed, onClose }: { onNamed: (author: Author) => void; onClose: () => void }) {
  const [name, setName] = useState("");
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [isPending, start] = useTransition();
  const create = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await createAuthorAction(null, { name }).catch(() => null);
      if (!answer?.ok) return setFailure(answer?.error ?? { kind: "unavailable" });
      onNamed({ id: answer.value.authorId, name: answer.value.name });
      onClose();
    });
  };
  return (
    <Dialog
      title="Name without an account"
      description="The name as it is printed. Nobody gets access to the desk by it."
      open
      onOpenChange={onClose}
    >
      <form className="form" onSubmit={create} noValidate>
        {failure ? <FailureMessage failure={failure} hasField={() => false} /> : null}
        <TextField name="author-name" label="Name" value={name} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        <div className="dialog-acts">
          <DialogCancel />
          <Button type="submit" look={name.trim() ? "go" : "wait"} disabled={isPending} focusableWhenDisabled>
            {isPending ? "Adding…" : "Add name"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
