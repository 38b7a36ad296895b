"use client";
import { clsx } from "clsx";
import { ROLE_WORDS } from "@/components/desk/staff-words";
import { useFieldErrors } from "@/components/ui/form-context";
import { ROLES, type Role } from "@/domain/kernel/context";

/** What each role lets a person do, since that is what is being chosen. */
const EFFECTS: Record<Role, string> = {
  writer: "Drafts and edits their own stories, sends them for review, adds shows and people.",
  editor: "Also works on anybody’s story: reviews, approves, schedules, publishes and corrects.",
  admin: "Also keeps accounts, withdraws stories, deletes for good and reads the whole audit.",
};

/** The three roles with what they mean, one of them chosen. */
export function RoleChoice({ value, isLabelHidden }: { value: Role; isLabelHidden?: boolean }) {
  const errors = useFieldErrors("role");
  return (
    <fieldset
      id="role"
      className="roles"
      tabIndex={-1}
      aria-invalid={errors.length > 0 || undefined}
      aria-describedby={errors.length > 0 ? "role-error" : undefined}
    >
      <legend className={isLabelHidden ? "vh" : "field-label"}>Role</legend>
      {ROLES.map((role) => (
        <label key={role} className={clsx("role", errors.length > 0 && "bad")}>
          <input type="radio" name="role" value={role} defaultChecked={role === value} aria-describedby={`role-${role}`} />
          <span>
            <b>{ROLE_WORDS[role]}</b>
            <small id={`role-${role}`}>{EFFECTS[role]}</small>
          </span>
        </label>
      ))}
      {errors.length > 0 ? (
        <p id="role-error" className="field-error">
          {errors.join(" ")}
        </p>
      ) : null}
    </fieldset>
  );
}
