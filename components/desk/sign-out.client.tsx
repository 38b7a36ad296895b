"use client";
import { LogOut } from "lucide-react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { Action } from "@/domain/kernel/answer";
import { FailureMessage } from "./failure-message";

/** Ends this sign-in. Works before scripts do. */
export function SignOut({ action }: { action: Action<never> }) {
  const [state, dispatch, isPending] = useActionState(action, null);
  return (
    <form action={dispatch}>
      <Button type="submit" look="plain" disabled={isPending} focusableWhenDisabled>
        <LogOut className="i" /> {isPending ? "Signing out…" : "Sign out"}
      </Button>
      {state && !state.ok ? <FailureMessage failure={state.error} /> : null}
    </form>
  );
}
