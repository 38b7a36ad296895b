import { type PointerEvent, type RefObject, useRef } from "react";

/**
 * Moves a row of a list with the pointer: while it is held, the row goes where the pointer is. Keys and buttons do the same
 * by other means. `onMove` is told of each step; `onDrop` once, at the end.
 */
export function useDragOrder(list: RefObject<HTMLOListElement | null>, onMove: (from: number, to: number) => void, onDrop: () => void) {
  const held = useRef<number | null>(null);

  function grab(event: PointerEvent<HTMLElement>, from: number) {
    if (event.button !== 0) return;
    event.preventDefault();
    held.current = from;
    const grip = event.currentTarget;
    grip.setPointerCapture(event.pointerId);
    const follow = (move: globalThis.PointerEvent) => {
      const to = placeAt(list.current, move.clientY);
      if (held.current === null || to === held.current) return;
      onMove(held.current, to);
      held.current = to;
    };
    const drop = () => {
      held.current = null;
      grip.removeEventListener("pointermove", follow);
      onDrop();
    };
    grip.addEventListener("pointermove", follow);
    grip.addEventListener("lostpointercapture", drop, { once: true });
  }
  return grab;
}

/** Which row of the list lies at this height: the first whose middle is below it. */
function placeAt(list: HTMLOListElement | null, y: number): number {
  const rows = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect());
  const below = rows.findIndex(({ top, height }) => y < top + height);
  return below === -1 ? Math.max(rows.length - 1, 0) : below;
}
