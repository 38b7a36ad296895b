"use client";
import type { KeyboardEvent } from "react";
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

/** Enter goes on to what comes next, Esc back to the text. */
export const leaving = (slot: Slot, then: "inside" | "below") => (event: KeyboardEvent) => {
  if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
  event.preventDefault();
  event.stopPropagation();
  slot.leave(event.key === "Escape" && then === "inside" ? "inside" : then);
};
