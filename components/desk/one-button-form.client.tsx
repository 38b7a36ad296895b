"use client";
import type { ReactNode } from "react";
import type { ButtonLook } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import { ActionForm } from "./action-form.client";

type Props<T> = ButtonLook & {
  action: Action<T>;
  /** What is sent along: ids and versions. */
  fields: Readonly<Record<string, string | number>>;
  pending?: string;
  /** Of the button, for keys that press it. */
  id?: string;
  children: ReactNode;
};

/** One deed behind one button, with whatever the desk answers beside it. */
export function OneButtonForm<T>({ action, fields, pending, children, ...look }: Props<T>) {
  return (
    <ActionForm action={action} className="one-button">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton {...look} {...(pending ? { pending } : {})}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
