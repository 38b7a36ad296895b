"use client";
import type { FormEvent, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { DialogCancel } from "@/components/ui/dialog";
import type { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";

type Props = {
  verb: ReturnType<typeof useVerb>;
  onSend: () => void;
  /** The last button: it says what will happen. */
  words: string;
  pending: string;
  /** Filled only when it will work. */
  isReady: boolean;
  look?: "go" | "bad";
  cancel?: ReactNode;
  children?: ReactNode;
};

/** What a dialog asks, why it was refused, and its last button. Nothing typed is lost by a refusal. */
export function VerbForm({ verb, onSend, words, pending, isReady, look = "go", cancel = <DialogCancel />, children }: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className="form" onSubmit={send} noValidate>
      <VerbRefusal failure={verb.failure} />
      {children}
      <div className="dialog-acts">
        {cancel}
        <Button type="submit" id="do-it" look={isReady ? look : "wait"} disabled={verb.isPending} focusableWhenDisabled>
          {verb.isPending ? pending : words}
        </Button>
      </div>
    </form>
  );
}
