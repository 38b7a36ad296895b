import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { moved } from "../records/use-rows";
import type { Pin } from "./pin-row.client";

/** The pins as they are being arranged; every step is said aloud, and the focus goes with the row it moved. */
export function useOrder(pinned: readonly Pin[]) {
  const [pins, setPins] = useState<readonly Pin[]>(pinned);
  const [said, say] = useState("");
  const [isChanged, setChanged] = useState(false);
  const focused = useRef<HTMLElement | null>(null);

  // A moved row takes its place in the page anew, and whatever had the focus in it would lose it.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });

  const change = (next: readonly Pin[], words: string) => {
    setPins(next);
    setChanged(true);
    say(words);
  };
  const place = (from: number, to: number) => {
    const pin = pins[from];
    if (!pin || to < 0 || to >= pins.length) return;
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    change(moved(pins, from, to), `${pin.headline} is now ${to + 1} of ${pins.length}`);
  };
  return {
    pins,
    said,
    isChanged,
    place,
    put: (pin: Pin) =>
      pins.some(({ id }) => id === pin.id)
        ? say(`${pin.headline} is pinned already`)
        : change([...pins, pin], `${pin.headline} is now ${pins.length + 1} of ${pins.length + 1}`),
    takeOut: (id: string) =>
      change(
        pins.filter((pin) => pin.id !== id),
        "Taken out",
      ),
    drag: (from: number, to: number) => {
      setPins((before) => moved(before, from, to));
      setChanged(true);
    },
    dropped: () => say("Order changed"),
    settle: () => setChanged(false),
    onKeyDown: (event: KeyboardEvent, index: number) => {
      const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
      if (step === undefined) return;
      event.preventDefault();
      place(index, index + step);
    },
  };
}
