"use client";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonLook } from "./button";
import { useIsPending } from "./form-context";

type Props = ButtonLook & {
  children: ReactNode;
  /** Said while the desk answers: "Saving…". */
  pending?: string;
  name?: string;
  value?: string;
  id?: string;
};

/** Sends the form around it, and says so while it waits. It stays focusable, so that the focus is not lost to a dead button. */
export function SubmitButton({ children, pending = "Saving…", look = "go", ...rest }: Props) {
  const inContext = useIsPending();
  const isPending = useFormStatus().pending || inContext;
  return (
    <Button {...rest} type="submit" look={look} disabled={isPending} focusableWhenDisabled>
      {isPending ? pending : children}
    </Button>
  );
}
