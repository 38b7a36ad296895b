"use client";
import { ActionForm } from "@/components/desk/action-form.client";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import type { Role } from "@/domain/kernel/context";
import { RoleChoice } from "../role-choice.client";

type Props<T> = { action: Action<T>; person: { id: string; name: string; role: Role } };

/** Another role for somebody. Asks who sits here, and says what happens. */
export function RoleForm<T>({ action, person }: Props<T>) {
  return (
    <ActionForm action={action} label="Role">
      <input type="hidden" name="userId" value={person.id} />
      <RoleChoice value={person.role} isLabelHidden />
      <TextField
        name="ownPassword"
        label="Your own password"
        type="password"
        autoComplete="current-password"
        hint={`${person.name} is signed out everywhere, and has the new role from the next sign-in on.`}
      />
      <div className="form-acts">
        <SubmitButton pending="Changing…">Change role</SubmitButton>
      </div>
    </ActionForm>
  );
}
