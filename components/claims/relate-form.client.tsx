"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { Checkbox, TextArea } from "@/components/ui/input";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { RELATION_KINDS } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { BEARS_WORDS } from "./claim-words";

type Props<T> = { action: Action<T>; claim: { id: string; words: string }; others: readonly Option[]; mayRule: boolean };

const KINDS = RELATION_KINDS.map((kind) => ({ value: kind, label: BEARS_WORDS[kind] }));

/** Says how this fact bears on another. A weaker one puts a stronger aside only as a ruling. */
export function RelateForm<T>({ action, claim, others, mayRule }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      trigger={
        <Button size="small" look="plain">
          Relate…
        </Button>
      }
      title="How does it bear on another?"
      description={claim.words}
      open={isOpen}
      onOpenChange={setOpen}
    >
      <ActionForm
        action={action}
        onDone={() => setOpen(false)}
        read={(form) => ({
          fromId: claim.id,
          toId: form.get("toId"),
          kind: form.get("kind"),
          note: form.get("note"),
          isRuling: form.get("isRuling") !== null,
        })}
      >
        <Select name="kind" label="It" options={KINDS} defaultValue="supersedes" />
        <Select name="toId" label="This fact" options={others} />
        <TextArea
          name="note"
          label="Why"
          hint={mayRule ? "A ruling needs it; it is kept with the relation." : "Kept with the relation."}
          maxLength={1_000}
          rows={2}
        />
        {mayRule ? <Checkbox name="isRuling" label="This is a ruling" hint="It holds even against a fact that is surer." /> : null}
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton pending="Relating…">Relate facts</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
