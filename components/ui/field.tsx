"use client";
import { Field as BaseField } from "@base-ui/react/field";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { useFieldErrors } from "./form-context";

export type FieldProps = {
  /** Where the value goes, and where refusals look for it: `title`, `names.1.text`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Refusals known to the caller; those of the form around it are added by themselves. */
  errors?: readonly string[] | undefined;
  /** Names the control for screen readers alone. */
  isLabelHidden?: boolean | undefined;
  className?: string | undefined;
};

/** A label, a control, what to know beforehand and what went wrong, tied together for assistive technology. */
export function Field({ name, label, hint, errors = [], isLabelHidden, className, children }: FieldProps & { children: ReactNode }) {
  const all = [...new Set([...errors, ...useFieldErrors(name)])];
  return (
    <BaseField.Root invalid={all.length > 0} className={clsx("field", className)}>
      <BaseField.Label className={isLabelHidden ? "vh" : "field-label"}>{label}</BaseField.Label>
      {children}
      {hint ? <BaseField.Description className="field-hint">{hint}</BaseField.Description> : null}
      <BaseField.Error match={all.length > 0} className="field-error">
        {all.join(" ")}
      </BaseField.Error>
    </BaseField.Root>
  );
}
