"use client";
import { GripVertical } from "lucide-react";
import Link from "next/link";
import type { PointerEvent } from "react";
import type { Choice } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { type CreditGroup, NAME_MAX } from "@/domain/people/vocabulary";
import { RowActs } from "./row-acts.client";

export type BilledRow = { person: Choice; characterName: string | null; job: string | null; creditedAs: string | null };
type Props = {
  row: BilledRow;
  group: CreditGroup;
  index: number;
  count: number;
  onChange: (part: Partial<BilledRow>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onGrab: (event: PointerEvent<HTMLElement>) => void;
};

const PLAYS: readonly CreditGroup[] = ["cast", "guest"];
const HAS_JOB: readonly CreditGroup[] = ["producer", "crew"];

/** One person in billing order, and as what. */
export function BillingRow({ row, group, index, count, onChange, onMove, onRemove, onGrab }: Props) {
  const { label } = row.person;
  const at = (part: string) => `${group}.${index}.${part}`;
  return (
    <>
      <span className="grip" onPointerDown={onGrab} title="Drag to another place">
        <GripVertical className="i" aria-hidden="true" />
      </span>
      <span className="num place">{index + 1}</span>
      <Link className="who" href={`/desk/people/${row.person.value}`}>
        {label}
      </Link>
      {PLAYS.includes(group) ? (
        <TextField
          name={at("characterName")}
          label={`Character of ${label}`}
          isLabelHidden
          placeholder="Character"
          value={row.characterName ?? ""}
          onChange={(event) => onChange({ characterName: event.target.value })}
          maxLength={NAME_MAX}
          autoComplete="off"
        />
      ) : null}
      {HAS_JOB.includes(group) ? (
        <TextField
          name={at("job")}
          label={`Job of ${label}`}
          isLabelHidden
          placeholder="Job"
          value={row.job ?? ""}
          onChange={(event) => onChange({ job: event.target.value })}
          maxLength={NAME_MAX}
          autoComplete="off"
        />
      ) : null}
      <TextField
        name={at("creditedAs")}
        label={`${label} is credited as`}
        isLabelHidden
        placeholder="Credited as"
        value={row.creditedAs ?? ""}
        onChange={(event) => onChange({ creditedAs: event.target.value })}
        maxLength={NAME_MAX}
        autoComplete="off"
      />
      <RowActs what={label} index={index} count={count} onMove={onMove} onRemove={onRemove} />
    </>
  );
}
