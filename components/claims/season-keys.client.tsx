"use client";
import { ActionForm } from "@/components/desk/action-form.client";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import { useKey } from "./use-key";

/** "Checked, nothing new": one press, or `V`. */
export function VerifySeason({ action, seasonId }: { action: Action<{ on: string }>; seasonId: string }) {
  useKey("v", () => (document.getElementById("verify") as HTMLFormElement | null)?.requestSubmit());
  return (
    <ActionForm action={action} id="verify" className="verify">
      <input type="hidden" name="seasonId" value={seasonId} />
      <SubmitButton look="line" pending="Noting…">
        Checked, nothing new <kbd>V</kbd>
      </SubmitButton>
    </ActionForm>
  );
}
