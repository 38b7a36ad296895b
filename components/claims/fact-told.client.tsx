"use client";
import type { ClipboardEvent } from "react";
import { TextField } from "@/components/ui/input";
import { type FactDraft, saidOnOf } from "./fact-draft";
import { leftOf, withLine } from "./one-line";
import { pastedAddress } from "./source-address";

type Props = { draft: FactDraft; onChange: (draft: FactDraft) => void; onAddress: (address: string) => void; today: string };

/** The whole fact as somebody would tell it; an address pasted here goes to the sources. */
export function FactTold({ draft, onChange, onAddress, today }: Props) {
  const saidOn = saidOnOf(draft);
  const left = leftOf(draft, saidOn);
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const address = pastedAddress(event.clipboardData.getData("text"));
    if (!address) return;
    event.preventDefault();
    onAddress(address);
  };
  return (
    <TextField
      name="line"
      label="The fact in one line"
      isLabelHidden
      hint={left ? `Not read: ${left}` : undefined}
      placeholder="filming planned late 2026, or paste a link"
      value={draft.line}
      onChange={(event) => onChange(withLine(draft, event.target.value, { today, saidOn }))}
      onPaste={onPaste}
      autoComplete="off"
      maxLength={400}
      className="fact-told"
    />
  );
}
