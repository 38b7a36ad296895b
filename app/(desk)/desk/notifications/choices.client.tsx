"use client";
import { ActionForm } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import type { NoticeKind } from "@/domain/staff/vocabulary";

type Props<T> = { action: Action<T>; choices: readonly (readonly [NoticeKind, string])[]; muted: readonly NoticeKind[] };

/** What somebody is told of from now on, each by a tick. */
export function NoticeChoices<T>({ action, choices, muted }: Props<T>) {
  return (
    <ActionForm action={action} className="notice-choices">
      {(state, isPending) => (
        <>
          <fieldset>
            <legend className="vh">What you are told of</legend>
            {choices.map(([kind, words]) => (
              <label key={kind}>
                <input type="checkbox" name="wanted[]" value={kind} defaultChecked={!muted.includes(kind)} />
                {words}
              </label>
            ))}
          </fieldset>
          <p className="acts">
            <SubmitButton pending="Saving…" look="line">
              Save choices
            </SubmitButton>
            <span role="status">{state?.ok && !isPending ? "Saved." : ""}</span>
          </p>
        </>
      )}
    </ActionForm>
  );
}
