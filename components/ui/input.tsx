"use client";
import { Field as BaseField } from "@base-ui/react/field";
import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

type Control = Omit<ComponentProps<typeof BaseField.Control>, keyof FieldProps | "className" | "id">;

/** One line of text. Its id is its name, so that a refusal can link to it. */
export function TextField({
  name,
  label,
  hint,
  errors,
  isLabelHidden,
  className,
  id = name,
  ...rest
}: FieldProps & Control & { id?: string }) {
  return (
    <Field {...{ name, label, hint, errors, isLabelHidden, className }}>
      <BaseField.Control {...rest} name={name} id={id} className="control" />
    </Field>
  );
}

/** Several lines of text; it grows with what is written in it. */
export function TextArea({
  name,
  label,
  hint,
  errors,
  isLabelHidden,
  className,
  id = name,
  rows = 3,
  ...rest
}: FieldProps & Control & { id?: string; rows?: number }) {
  return (
    <Field {...{ name, label, hint, errors, isLabelHidden, className }}>
      <BaseField.Control {...rest} name={name} id={id} render={<textarea rows={rows} />} className={clsx("control", "area")} />
    </Field>
  );
}

/** Yes or no, its label beside it. Sends `value` when ticked and nothing when not. */
export function Checkbox({
  name,
  label,
  hint,
  id = name,
  ...rest
}: { label: string; name: string; hint?: string } & ComponentProps<"input">) {
  return (
    <div className="field tick">
      <input {...rest} type="checkbox" name={name} id={id} aria-describedby={hint ? `${id}-hint` : undefined} />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
