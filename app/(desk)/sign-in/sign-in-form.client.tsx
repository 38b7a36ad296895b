"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";

type Props<T> = {
  action: Action<T>;
  next: string;
  /** Called once somebody is signed in, where that leads to no other page. */
  onDone?: () => void;
};

/** Mail and password. Without scripts the page is made anew after a refusal, with the mail address given back. */
export function SignInForm<T>({ action, next, onDone }: Props<T>) {
  return (
    <ActionForm action={action} label="Sign in" onDone={onDone}>
      {(state) => <Fields next={next} typed={state && !state.ok ? (state.typed?.email ?? "") : ""} />}
    </ActionForm>
  );
}

function Fields({ next, typed }: { next: string; typed: string }) {
  const [email, setEmail] = useState(typed);
  return (
    <>
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label="Mail address"
        type="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" required />
      <div className="form-acts">
        <SubmitButton pending="Signing in…">Sign in</SubmitButton>
      </div>
    </>
  );
}
