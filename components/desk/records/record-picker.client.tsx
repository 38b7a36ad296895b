"use client";
import { useState } from "react";
import { type Choice, Combobox } from "@/components/ui/combobox";
import type { FieldProps } from "@/components/ui/field";

export type Records = "people" | "organisations" | "source-works" | "shows" | "articles";
export type FoundRecord = { id: string; label: string; note: string | null };

/** Asks the desk for records that answer to `text`. Throws where it does not answer, which the field then says. */
export async function searchRecords(of: Records, text: string, signal: AbortSignal): Promise<FoundRecord[]> {
  const answer = await fetch(`/desk/${of}/search?q=${encodeURIComponent(text)}`, { signal });
  if (!answer.ok) throw new Error(`the search answered ${answer.status}`);
  return answer.json();
}

export const choiceOf = ({ id, label, note }: FoundRecord): Choice => ({ value: id, label, note: note ?? undefined });

type Props = FieldProps & {
  of: Records;
  /** What the field holds to begin with. */
  initial?: Choice | null | undefined;
  /** Told of each choice; with `value` the caller keeps it. */
  onChoose?: (choice: Choice | null) => void;
  value?: Choice | null;
  placeholder?: string;
};

/** One record of a kind, found by any name it has; sends its id. */
export function RecordPicker({ of, initial = null, onChoose, value, placeholder, name, ...field }: Props) {
  const [own, setOwn] = useState<Choice | null>(initial);
  const chosen = value === undefined ? own : value;
  return (
    <Combobox
      {...field}
      name={name}
      value={chosen}
      onChoose={(choice) => {
        setOwn(choice);
        onChoose?.(choice);
      }}
      search={async (text, signal) => (await searchRecords(of, text, signal)).map(choiceOf)}
      {...(placeholder ? { placeholder } : {})}
      noneFound="Nothing on record is called that."
    />
  );
}
