"use client";
import { Combobox as BaseCombobox } from "@base-ui/react/combobox";
import { Check, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Field, type FieldProps } from "./field";
import { useChoices } from "./use-choices";

/** Something to choose: what is sent, what is read, and what tells it from its namesakes. */
export type Choice = { value: string; label: string; note?: string | undefined };

export type ComboboxProps = FieldProps & {
  id?: string;
  /** The name it is sent under, where that is not the field's own; one that ends in `[]` sends nothing while nothing is chosen. */
  sentAs?: string;
  value: Choice | null;
  onChoose: (choice: Choice | null) => void;
  placeholder?: string;
  /** Said where nothing matches. */
  noneFound?: string;
  /** Words that somebody had typed before this was here: it goes on with them. */
  typedBefore?: string;
} & (
    | { choices: readonly Choice[]; search?: undefined }
    /** Asks elsewhere for what matches; `signal` aborts once more was typed. Throws to say it could not. */
    | { choices?: undefined; search: (text: string, signal: AbortSignal) => Promise<readonly Choice[]> }
  );

/** One of many, found by typing. */
export function Combobox({
  value,
  onChoose,
  placeholder,
  noneFound = "Nothing matches.",
  typedBefore = "",
  id,
  sentAs,
  choices,
  search,
  ...field
}: ComboboxProps) {
  const found = useChoices(choices, search);
  const [isOpen, setIsOpen] = useState(typedBefore !== "");
  const [typed, setTyped] = useState<string | null>(typedBefore || null);
  const room = useRef<HTMLSpanElement>(null);
  const sent = sentAs ?? field.name;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, of the words it began with
  useEffect(() => {
    if (typedBefore) found.onType(typedBefore, "input-change");
  }, []);

  // What was typed and not chosen goes with the focus; an emptied field has been cleared.
  const leave = () => {
    if (typed?.trim() === "") onChoose(null);
    setTyped(null);
    setIsOpen(false);
  };

  return (
    <Field {...field}>
      {value || !sent.endsWith("[]") ? <input type="hidden" name={sent} value={value?.value ?? ""} /> : null}
      <BaseCombobox.Root
        items={found.items}
        value={value}
        onValueChange={onChoose}
        open={isOpen}
        onOpenChange={setIsOpen}
        itemToStringLabel={(one: Choice) => one.label}
        isItemEqualToValue={(one, other) => one.value === other.value}
        inputValue={typed ?? value?.label ?? ""}
        onInputValueChange={(text, { reason }) => {
          setTyped(reason === "input-change" ? text : null);
          found.onType(text, reason);
        }}
        {...(search ? { filter: null } : {})}
      >
        <span className="combo" ref={room}>
          <BaseCombobox.Input id={id ?? field.name} placeholder={placeholder} className="control" onBlur={leave} />
          <BaseCombobox.Clear className="combo-clear" aria-label={`Clear ${typeof field.label === "string" ? field.label : "choice"}`}>
            <X className="i" />
          </BaseCombobox.Clear>
        </span>
        {/* Not the library's own popup: it hides the whole page from assistive technology while the list is open. */}
        {isOpen ? (
          <BaseCombobox.Portal container={room}>
            <BaseCombobox.Positioner sideOffset={4} positionMethod="fixed" align="start" className="pop-at">
              <div className="pop combo-pop">
                <BaseCombobox.Status className="pop-note">{found.says}</BaseCombobox.Status>
                <BaseCombobox.Empty>{found.isSettled ? <p className="pop-note">{noneFound}</p> : null}</BaseCombobox.Empty>
                <BaseCombobox.List className="pop-list">{(one: Choice) => <Offer key={one.value} choice={one} />}</BaseCombobox.List>
              </div>
            </BaseCombobox.Positioner>
          </BaseCombobox.Portal>
        ) : null}
      </BaseCombobox.Root>
    </Field>
  );
}

const Offer = ({ choice }: { choice: Choice }) => (
  <BaseCombobox.Item value={choice} className="pop-item">
    <span>{choice.label}</span>
    {choice.note ? <small>{choice.note}</small> : null}
    <BaseCombobox.ItemIndicator className="pop-tick">
      <Check className="i" />
    </BaseCombobox.ItemIndicator>
  </BaseCombobox.Item>
);
