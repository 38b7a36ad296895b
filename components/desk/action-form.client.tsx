"use client";
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useMemo, useRef } from "react";
import { FormContext } from "@/components/ui/form-context";
import type { Action, ActionState } from "@/domain/kernel/answer";
import { FailureMessage } from "./failure-message";
import { fieldMessagesOf } from "./failure-words";

export type ActionFormProps<T> = {
  action: Action<T>;
  children: ReactNode | ((state: ActionState<T>, isPending: boolean) => ReactNode);
  /** Makes what is sent out of the form's fields, for forms that hold lists of lists. */
  read?: ((form: FormData) => unknown) | undefined;
  /** Called once with what a success returned. */
  onDone?: ((value: T) => void) | undefined;
  /** Names the form for assistive technology where no heading does. */
  label?: string;
  id?: string;
  className?: string;
};

/**
 * A form over one of our actions. A refusal stands at its fields and in a summary on top that links to them,
 * the focus goes to the first of them, and nothing typed is lost. Works before scripts do.
 */
export function ActionForm<T>({ action, children, read, onDone, label, id, className }: ActionFormProps<T>) {
  const [state, dispatch, isPending] = useActionState<ActionState<T>, unknown>(action, null);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const failure = state && !state.ok ? state.error : null;
  const context = useMemo(() => ({ isPending, errors: failure ? fieldMessagesOf(failure) : {} }), [isPending, failure]);
  const done = useRef(onDone);
  done.current = onDone;

  useEffect(() => {
    if (state?.ok) done.current?.(state.value);
    else if (state) (firstFault(form.current) ?? summary.current)?.focus();
  }, [state]);

  // React empties the fields of a form whose action it ran itself; sent from here, they keep what was typed.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const fields = new FormData(event.currentTarget, submitter);
    startTransition(() => dispatch(read ? read(fields) : fields));
  };

  return (
    <form ref={form} id={id} action={dispatch} onSubmit={send} noValidate aria-label={label} className={className ?? "form"}>
      {failure ? <FailureMessage failure={failure} ref={summary} hasField={hasField} /> : null}
      <FormContext value={context}>{typeof children === "function" ? children(state, isPending) : children}</FormContext>
    </form>
  );
}

const firstFault = (form: HTMLFormElement | null) => form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;

const hasField = (name: string) => document.getElementById(name) !== null;
