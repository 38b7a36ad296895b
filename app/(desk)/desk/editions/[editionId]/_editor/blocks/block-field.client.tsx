"use client";
import type { InputHTMLAttributes, KeyboardEvent } from "react";
import { TextField } from "@/components/ui/input";
import { BLOCK_WORDS_MAX } from "@/domain/articles/blocks";
import type { Slot } from "./slots";

type Props = {
  slot: Slot;
  /** The attribute it writes. */
  name: string;
  label: string;
  placeholder?: string;
  /** Where Enter leads. Esc always leads back to the text. */
  then: "inside" | "below";
};

/** One line of words that a block is given beside its text. Undo takes it back like anything typed. */
export const BlockField = ({ slot, name, label, placeholder, then }: Props) => (
  <TextField
    name={`blk-${slot.key}-${name}`}
    label={label}
    {...(placeholder && { placeholder })}
    value={String(slot.attrs[name] ?? "")}
    maxLength={BLOCK_WORDS_MAX}
    autoComplete="off"
    onChange={(event) => slot.set({ [name]: event.target.value })}
    onKeyDown={leaving(slot, then)}
  />
);

type AddressProps = Pick<InputHTMLAttributes<HTMLInputElement>, "onBlur"> & {
  slot: Slot;
  label: string;
  value: string;
  /** Why it cannot be used; the words typed stay. */
  refusal: string | null;
  onType: (address: string) => void;
};

/** The address of what a block stands for, as it is typed or pasted. */
export const AddressField = ({ slot, label, value, refusal, onType, onBlur }: AddressProps) => (
  <TextField
    name={`blk-${slot.key}-address`}
    label={label}
    inputMode="url"
    placeholder="https://"
    autoComplete="off"
    value={value}
    errors={refusal ? [refusal] : []}
    onChange={(event) => onType(event.target.value)}
    onBlur={onBlur}
    onKeyDown={leaving(slot, "below")}
  />
);

/** Enter goes on to what comes next, Esc back to the text. */
export const leaving = (slot: Slot, then: "inside" | "below") => (event: KeyboardEvent) => {
  if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
  event.preventDefault();
  event.stopPropagation();
  slot.leave(event.key === "Escape" && then === "inside" ? "inside" : then);
};
