"use client";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useEffect } from "react";
import type { Slot } from "./slots";

type Props = { slot: Slot; icon: LucideIcon; name: string; lacks: string | null; children?: ReactNode };

/** What a block is. Assistive technology also hears which of its kind it is, and what it still lacks. */
export function BlockHead({ slot, icon: Icon, name, lacks, children }: Props) {
  useEffect(() => {
    const block = slot.host.parentElement;
    block?.setAttribute("role", "group");
    block?.setAttribute("aria-label", [name, placeOf(slot), lacks].filter(Boolean).join(", "));
  });
  return (
    <p className="blk-head">
      <Icon className="i" aria-hidden="true" />
      <b>{name}</b>
      {lacks ? <span className="blk-lacks">{lacks}</span> : null}
      {children}
    </p>
  );
}

/** "2 of 5", among the blocks of its kind. */
function placeOf({ type, view, at }: Slot): string {
  const here = at();
  const all: number[] = [];
  view.state.doc.descendants((node, pos) => {
    if (node.type.name === type) all.push(pos);
    return !node.isTextblock;
  });
  return here === undefined || all.length < 2 ? "" : `${all.indexOf(here) + 1} of ${all.length}`;
}
