"use client";
import { Combobox as BaseCombobox } from "@base-ui/react/combobox";
import { Check, X } from "lucide-react";
import { useId } from "react";
import { Field, type FieldProps } from "./field";
import { useChoices } from "./use-choices";

/** Something to choose: what is sent, what is read, and what tells it from its namesakes. */
export type Choice = { value: string; label: string; note?: string | undefined };

export type ComboboxProps = FieldProps & {
  id?: string;
  value: Choice | null;
  onChoose: (choice: Choice | null) => void;
  placeholder?: string;
  /** Said where nothing matches. */
  noneFound?: string;
} & (
    | { choices: readonly Choice[]; search?: undefined }
    /** Asks elsewhere for what matches; `signal` aborts once more was typed. Throws to say it could not. */
    | { choices?: undefined; search: (text: string, signal: AbortSignal) => Promise<readonly Choice[]> }
  );

/** One of many, found by typing. */
export function Combobox({ value, onChoose, placeholder, noneFound = "Nothing matches.", id, choices, search, ...field }: ComboboxProps) {
  const found = useChoices(choices, search, value);
  const status = useId();
  return (
    <Field {...field}>
      <BaseCombobox.Root
        name={field.name}
        items={found.items}
        value={value}
        onValueChange={onChoose}
        itemToStringLabel={(one: Choice) => one.label}
        itemToStringValue={(one: Choice) => one.value}
        isItemEqualToValue={(one, other) => one.value === other.value}
        {...(search ? { filter: null, onInputValueChange: found.onType } : {})}
      >
        <span className="combo">
          <BaseCombobox.Input id={id ?? field.name} placeholder={placeholder} className="control" aria-describedby={status} />
          <BaseCombobox.Clear className="combo-clear" aria-label={`Clear ${typeof field.label === "string" ? field.label : "choice"}`}>
            <X className="i" />
          </BaseCombobox.Clear>
        </span>
        <BaseCombobox.Portal>
          <BaseCombobox.Positioner sideOffset={4} className="pop-at">
            <BaseCombobox.Popup className="pop combo-pop">
              <BaseCombobox.Status id={status} className="pop-note">
                {found.says}
              </BaseCombobox.Status>
              <BaseCombobox.Empty>{found.isSettled ? <p className="pop-note">{noneFound}</p> : null}</BaseCombobox.Empty>
              <BaseCombobox.List className="pop-list">
                {(one: Choice) => (
                  <BaseCombobox.Item key={one.value} value={one} className="pop-item">
                    <span>{one.label}</span>
                    {one.note ? <small>{one.note}</small> : null}
                    <BaseCombobox.ItemIndicator className="pop-tick">
                      <Check className="i" />
                    </BaseCombobox.ItemIndicator>
                  </BaseCombobox.Item>
                )}
              </BaseCombobox.List>
            </BaseCombobox.Popup>
          </BaseCombobox.Positioner>
        </BaseCombobox.Portal>
      </BaseCombobox.Root>
    </Field>
  );
}
