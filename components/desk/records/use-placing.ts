import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { useDragOrder } from "./use-drag-order";

type Order = {
  /** What each row is called when it is said aloud, in the order they stand. */
  names: readonly string[];
  move: (from: number, to: number) => void;
  onChange: () => void;
};

/**
 * Places the rows of a list: by drag, by buttons, and by Alt with an arrow key. Every step is said aloud, and the focus goes
 * with the row it moved.
 */
export function usePlacing({ names, move, onChange }: Order) {
  const [said, say] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<HTMLElement | null>(null);
  const step = (from: number, to: number) => {
    move(from, to);
    onChange();
  };
  const grab = useDragOrder(list, step, () => say("Order changed"));

  // A moved row takes its place in the page anew, and whatever had the focus in it would lose it.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });

  const place = (from: number, to: number) => {
    const name = names[from];
    if (name === undefined || to < 0 || to >= names.length) return;
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    step(from, to);
    say(`${name} is now ${to + 1} of ${names.length}`);
  };
  return {
    list,
    said,
    say,
    place,
    grab,
    sayAdded: (name: string) => say(`${name} is now ${names.length + 1} of ${names.length + 1}`),
    onKeyDown: (event: KeyboardEvent, index: number) => {
      const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
      if (by === undefined) return;
      event.preventDefault();
      place(index, index + by);
    },
  };
}
