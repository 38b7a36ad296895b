"use client";
import type { FormEvent, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { DialogCancel } from "@/components/ui/dialog";
import type { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";

/** What is still to be said, and the field to say it in. */
export type Waits = { says: string; field: string };

type Props = {
  verb: ReturnType<typeof useVerb>;
  onSend: () => void;
  /** The last button: it says what will happen. */
  words: string;
  pending: string;
  /** What keeps it from working yet, or null: the button is filled only when it will work. */
  waits: Waits | null;
  look?: "go" | "bad";
  cancel?: ReactNode;
  children?: ReactNode;
};

/** What a dialog asks, why it was refused, and its last button. Nothing typed is lost by a refusal. */
export function VerbForm({ verb, onSend, words, pending, waits, look = "go", cancel = <DialogCancel />, children }: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (waits) document.getElementById(waits.field)?.focus();
    else onSend();
  };
  return (
    <form className="form" onSubmit={send} noValidate>
      <VerbRefusal failure={verb.failure} />
      {children}
      <div className="dialog-acts">
        <p id="waits" className="waits">
          {waits?.says}
        </p>
        {cancel}
        <Button
          type="submit"
          id="do-it"
          look={waits ? "wait" : look}
          aria-describedby="waits"
          disabled={verb.isPending}
          focusableWhenDisabled
        >
          {verb.isPending ? pending : words}
        </Button>
      </div>
    </form>
  );
}
