"use client";
import { type ReactNode, useEffect, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Button, type ButtonLook } from "@/components/ui/button";
import { useIsPending } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import { nestedFields } from "./nested-fields";
import "./records.css";

type Props<T> = {
  action: Action<T>;
  /** Names the form for assistive technology. */
  label: string;
  /** Verb and object: "Save show". */
  save: string;
  /** What is sent along unseen: ids, and the version the fields were read at. */
  sent?: Readonly<Record<string, string | number>>;
  children: ReactNode;
  onDone?: (value: T) => void;
};

/** The form of a record. What is typed stays on a refusal; a success says so and stays where it is. */
export function RecordForm<T>({ action, label, save, sent = {}, children, onDone }: Props<T>) {
  const [savedAt, setSavedAt] = useState(0);
  return (
    <ActionForm
      action={action}
      label={label}
      read={nestedFields}
      onDone={(value) => {
        setSavedAt((n) => n + 1);
        onDone?.(value);
      }}
      className="form record-form"
    >
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="form-acts">
        <SubmitButton>{save}</SubmitButton>
        <Saved times={savedAt} />
      </div>
    </ActionForm>
  );
}

/** Sends the form around it, where it is not, or not always, the one thing to do on the screen. */
export function QuietSubmit({ look, children, pending }: Pick<ButtonLook, "look"> & { children: ReactNode; pending: string }) {
  const isPending = useIsPending();
  return (
    <Button type="submit" look={look} disabled={isPending} focusableWhenDisabled>
      {isPending ? pending : children}
    </Button>
  );
}

/** Milliseconds the word stays. */
const SAID_MS = 6_000;

/** "Saved", for a while after each time it was; said aloud too. */
export function Saved({ times }: { times: number }) {
  const [isSaid, say] = useState(false);
  useEffect(() => {
    if (times === 0) return;
    say(true);
    const quiet = setTimeout(() => say(false), SAID_MS);
    return () => clearTimeout(quiet);
  }, [times]);
  return (
    <span role="status" className="q">
      {isSaid ? "Saved" : ""}
    </span>
  );
}
