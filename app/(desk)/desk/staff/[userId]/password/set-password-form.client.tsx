"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { ButtonLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import { NewPassword } from "../../new-password.client";

type Props<T> = { action: Action<T>; person: { id: string; name: string } };

/** A new password for somebody who forgot theirs. */
export function SetPasswordForm<T>({ action, person }: Props<T>) {
  const [password, setPassword] = useState("");
  return (
    <ActionForm action={action} label="New password" className="form staff-form">
      {(state) => (
        <>
          <input type="hidden" name="userId" value={person.id} />
          <NewPassword value={password} onChange={setPassword} />
          <TextField
            name="ownPassword"
            label="Your own password"
            type="password"
            autoComplete="current-password"
            hint={`${person.name} is signed out everywhere, and signs in with the new password.`}
          />
          <div className="form-acts">
            <SubmitButton pending="Setting…">Set password</SubmitButton>
            <ButtonLink href={`/desk/staff/${person.id}`} look="plain">
              {state?.ok ? "Back" : "Cancel"}
            </ButtonLink>
            {state?.ok ? (
              <span className="done-line" role="status">
                Set. Hand it over now.
              </span>
            ) : null}
          </div>
        </>
      )}
    </ActionForm>
  );
}
