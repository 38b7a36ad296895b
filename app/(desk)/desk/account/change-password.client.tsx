"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import { PASSWORD_MIN } from "@/domain/staff/vocabulary";

type Props = { action: Action<null>; email: string };

/** A new password for oneself. The mail address goes along unseen, so that a password manager knows whose it is. */
export function ChangePasswordForm({ action, email }: Props) {
  const [times, setTimes] = useState(0);
  return (
    <ActionForm action={action} onDone={() => setTimes(times + 1)} label="Password">
      {(state) => (
        <>
          {/* Not sent: without a name. */}
          <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
          <TextField
            key={`own-${times}`}
            name="ownPassword"
            label="The password you have"
            type="password"
            autoComplete="current-password"
            required
          />
          <TextField
            key={`new-${times}`}
            name="password"
            label="A new one"
            type="password"
            autoComplete="new-password"
            hint={`At least ${PASSWORD_MIN} characters. Everywhere else you are signed out.`}
            required
          />
          <div className="form-acts">
            <SubmitButton pending="Changing…">Change password</SubmitButton>
            {state?.ok ? (
              <span className="done-line" role="status">
                Changed. Every other sign-in has ended.
              </span>
            ) : null}
          </div>
        </>
      )}
    </ActionForm>
  );
}
