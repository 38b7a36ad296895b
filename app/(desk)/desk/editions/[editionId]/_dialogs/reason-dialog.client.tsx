"use client";
import { useState } from "react";
import { AlertCancel, AlertDialog } from "@/components/ui/alert-dialog";
import { TextArea } from "@/components/ui/input";
import type { Action } from "@/domain/kernel/answer";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { reinstateAction, spikeAction, withdrawAction } from "../actions";
import { VerbForm } from "./verb-form.client";

type Reasoned = "withdraw" | "reinstate" | "spike";
type Wording = { title: string; says: string; label: string; words: string; pending: string; action: Action<null>; look: "go" | "bad" };

const WORDING: Record<Reasoned, Wording> = {
  withdraw: {
    title: "Withdraw this story?",
    says: "Readers get “withdrawn” (410). An admin can put it back.",
    label: "Why is it withdrawn?",
    words: "Withdraw story",
    pending: "Withdrawing…",
    action: withdrawAction,
    look: "bad",
  },
  reinstate: {
    title: "Put this story back?",
    says: "Readers get it again at its address, as it was. An admin can withdraw it again.",
    label: "Why is it put back?",
    words: "Put story back",
    pending: "Putting it back…",
    action: reinstateAction,
    look: "go",
  },
  spike: {
    title: "Spike this version?",
    says: "It will not run. Nothing is deleted, and it can be brought back.",
    label: "Why will it not run?",
    words: "Spike version",
    pending: "Spiking…",
    action: spikeAction,
    look: "bad",
  },
};

/** An act that says its effect and its way back, and asks why. */
export function ReasonDialog({ verb: name, onClose }: { verb: Reasoned; onClose: () => void }) {
  const { story } = useDesk();
  const verb = useVerb();
  const [reason, setReason] = useState("");
  const { title, says, label, words, pending, action, look } = WORDING[name];
  const onRecord = name === "withdraw" ? `Readers of ${`/news/${story.slug}`} see this reason.` : "It is kept with the story.";
  return (
    <AlertDialog title={title} description={says} initialFocus="reason" open onOpenChange={onClose}>
      <VerbForm
        verb={verb}
        onSend={() => verb.run(action, { reason }, onClose)}
        words={words}
        pending={pending}
        waits={reason.trim() === "" ? { says: "Say why.", field: "reason" } : null}
        look={look}
        cancel={<AlertCancel />}
      >
        <TextArea name="reason" label={label} hint={onRecord} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
      </VerbForm>
    </AlertDialog>
  );
}
