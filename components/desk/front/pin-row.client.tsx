"use client";
import { GripVertical } from "lucide-react";
import type { PointerEvent } from "react";
import { RowActs } from "../records/row-acts.client";

export type Pin = { id: string; headline: string; isLive: boolean };
type Props = {
  pin: Pin;
  index: number;
  count: number;
  /** Null where the order is not for this person to change. */
  onMove: ((to: number) => void) | null;
  onRemove: () => void;
  onGrab: (event: PointerEvent<HTMLElement>) => void;
};

/** One pinned story in its place. */
export function PinRow({ pin, index, count, onMove, onRemove, onGrab }: Props) {
  const name = pin.isLive ? pin.headline : "A story that was withdrawn";
  return (
    <>
      {onMove ? (
        <span className="grip" onPointerDown={onGrab} title="Drag to another place">
          <GripVertical className="i" aria-hidden="true" />
        </span>
      ) : null}
      <span className="num place">{index + 1}</span>
      <span className="who">
        {name}
        {index === 0 && pin.isLive ? <small>leads the page</small> : null}
        {pin.isLive ? null : <small>readers do not see it; take it out</small>}
      </span>
      {onMove ? <RowActs what={name} index={index} count={count} onMove={onMove} onRemove={onRemove} /> : null}
    </>
  );
}
