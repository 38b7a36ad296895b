"use client";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { TextField } from "@/components/ui/input";
import { type FactDraft, saidOnOf } from "./fact-draft";
import { leftOf, readLine, withLine } from "./one-line";
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
  // An address that was typed goes there too, once it is finished: with a blank, or with the key that would send the fact.
  const takeIn = (line: string) => {
    const { addresses } = readLine(line, saidOn);
    const rest = addresses.reduce((left, address) => left.replace(address, ""), line).replace(/\s+$/, " ");
    onChange(withLine(draft, rest, { today, saidOn }));
    for (const address of addresses) onAddress(address);
  };
  const onType = (line: string) => (/https?:\/\/\S+\s/i.test(line) ? takeIn(line) : onChange(withLine(draft, line, { today, saidOn })));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || readLine(draft.line, saidOn).addresses.length === 0) return;
    event.preventDefault();
    takeIn(draft.line);
  };
  return (
    <TextField
      name="line"
      label="The fact in one line"
      isLabelHidden
      hint={left ? `Not read: ${left}` : undefined}
      placeholder="filming planned late 2026, or paste a link"
      value={draft.line}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      autoComplete="off"
      maxLength={400}
      className="fact-told"
    />
  );
}
