"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { ButtonLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import { NewPassword } from "../new-password.client";
import { RoleChoice } from "../role-choice.client";

type Made = { userId: string; name: string };

export function NewAccount({ action }: { action: Action<Made> }) {
  const [password, setPassword] = useState("");
  return (
    <ActionForm action={action} label="New account" className="form staff-form">
      {(state) =>
        state?.ok ? (
          <AccountMade made={state.value} password={password} />
        ) : (
          <>
            <TextField name="name" label="Name" autoComplete="off" required />
            <TextField
              name="email"
              label="Mail address"
              type="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
            <RoleChoice value="writer" />
            <NewPassword value={password} onChange={setPassword} />
            <div className="form-acts">
              <SubmitButton pending="Making the account…">Make account</SubmitButton>
              <ButtonLink href="/desk/staff" look="plain">
                Cancel
              </ButtonLink>
            </div>
          </>
        )
      }
    </ActionForm>
  );
}

/** The one time the password can be read; without scripts it was typed, so whoever typed it knows it. */
function AccountMade({ made, password }: { made: Made; password: string }) {
  return (
    <div className="made" role="status">
      <p>
        <b>{made.name} has an account.</b> {password ? "Hand this password over now; it is not shown again." : "Hand the password over."}
      </p>
      {password ? <p className="made-password">{password}</p> : null}
      <div className="form-acts">
        <ButtonLink href="/desk/staff" look="go">
          Back to staff
        </ButtonLink>
        <ButtonLink href={`/desk/staff/${made.userId}`} look="plain">
          Open {made.name}
        </ButtonLink>
      </div>
    </div>
  );
}
