"use client";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { Button } from "@/components/ui/button";

type Props = { what: string; index: number; count: number; onMove: (to: number) => void; onRemove: () => void };

/** Up, down and out, for one row of a list. The ends stay focusable, so that the focus is not lost on the way. */
export function RowActs({ what, index, count, onMove, onRemove }: Props) {
  return (
    <span className="row-acts">
      <Button
        look="plain"
        size="small"
        aria-label={`Move ${what} up`}
        disabled={index === 0}
        focusableWhenDisabled
        onClick={() => onMove(index - 1)}
      >
        <ArrowUp className="i" />
      </Button>
      <Button
        look="plain"
        size="small"
        aria-label={`Move ${what} down`}
        disabled={index === count - 1}
        focusableWhenDisabled
        onClick={() => onMove(index + 1)}
      >
        <ArrowDown className="i" />
      </Button>
      <Button look="plain" size="small" aria-label={`Take ${what} out`} onClick={onRemove}>
        <X className="i" />
      </Button>
    </span>
  );
}
