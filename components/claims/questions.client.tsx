"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { useFieldErrors } from "@/components/ui/form-context";
import { TextField } from "@/components/ui/input";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import { questionKey } from "./question-key";

type Raise = {
  action: Action<{ questionId: string }>;
  showId: string;
  seasonId: string;
  today: string;
  /** What the button says, and what the question begins as. */
  word?: string;
  look?: "plain";
  proposed?: string;
};

/** Writes down what nobody has said, so that readers see that we asked. */
export function RaiseQuestion({ action, showId, seasonId, today, word = "Ask…", look, proposed }: Raise) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      trigger={
        <Button size="small" look={look}>
          {word}
        </Button>
      }
      title="What has nobody said?"
      description="Readers see it among what we don’t know, with the day we asked."
      open={isOpen}
      onOpenChange={setOpen}
      initialFocus="wording"
    >
      <ActionForm
        action={action}
        onDone={() => setOpen(false)}
        read={(form) => ({
          showId,
          seasonId,
          raisedOn: today,
          wording: form.get("wording"),
          key: questionKey(String(form.get("wording") ?? "")),
        })}
      >
        <Wording proposed={proposed} />
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton pending="Asking…">Ask it</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}

/** The question is named after its sentence: a refusal of the name stands here too. */
const Wording = ({ proposed }: { proposed: string | undefined }) => (
  <TextField
    name="wording"
    label="The question, as a sentence"
    errors={useFieldErrors("key")}
    defaultValue={proposed}
    placeholder="Which roles were auditioned."
    maxLength={500}
    autoComplete="off"
  />
);

type Close = { action: Action<null>; question: { id: string; wording: string }; answers: readonly Option[] };

/** Answered by a fact, or dropped because nobody asks any more. */
export function CloseQuestion({ action, question, answers }: Close) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState(answers.length > 0 ? "answered" : "dropped");
  return (
    <Dialog
      trigger={
        <Button size="small" look="plain" aria-label={`Close: ${question.wording}`}>
          Close…
        </Button>
      }
      title="Close this question"
      description={question.wording}
      open={isOpen}
      onOpenChange={setOpen}
    >
      <ActionForm action={action} onDone={() => setOpen(false)}>
        <input type="hidden" name="questionId" value={question.id} />
        <Select
          name="reason"
          label="Why"
          options={[
            { value: "answered", label: "A fact answers it" },
            { value: "dropped", label: "Nobody asks any more" },
          ]}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {reason === "answered" ? (
          <Select name="claimId" label="Answered by" options={[{ value: "", label: "Choose a fact" }, ...answers]} />
        ) : null}
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton pending="Closing…">Close question</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
