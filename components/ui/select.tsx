"use client";
import { Field as BaseField } from "@base-ui/react/field";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

export type Option = { value: string; label: string };
/** Options under a heading of their own. */
export type OptionGroup = { label: string; options: readonly Option[] };

type Props = FieldProps &
  Omit<ComponentProps<typeof BaseField.Control>, keyof FieldProps | "className" | "id"> & {
    id?: string;
    options: readonly (Option | OptionGroup)[];
  };

/** One of a short list. The platform's own list: it opens as phones and screen readers expect, and works before scripts do. */
export function Select({ name, label, hint, errors, isLabelHidden, className, id = name, options, ...rest }: Props) {
  return (
    <Field {...{ name, label, hint, errors, isLabelHidden, className }}>
      <span className="select">
        <BaseField.Control {...rest} name={name} id={id} render={<select>{options.map(listed)}</select>} className="control" />
        <ChevronDown className="i" />
      </span>
    </Field>
  );
}

const listed = (one: Option | OptionGroup) =>
  "options" in one ? (
    <optgroup key={one.label} label={one.label}>
      {one.options.map(listed)}
    </optgroup>
  ) : (
    <option key={one.value} value={one.value}>
      {one.label}
    </option>
  );
