import { useEffect, useState } from "react";

/** Pixels between the words and what floats by them, the least room it needs below, and its width with a margin. */
const GAP = 6;
const ROOM = 280;
const WIDTH = 368;

/** Under the words it belongs to, else above them; moves with them. Null where they stand nowhere. */
export function useFloatingPlace(rectOf: () => DOMRect | null) {
  const [, move] = useState(0);
  useEffect(() => {
    const again = () => move((times) => times + 1);
    window.addEventListener("scroll", again, { capture: true, passive: true });
    window.addEventListener("resize", again);
    return () => {
      window.removeEventListener("scroll", again, { capture: true });
      window.removeEventListener("resize", again);
    };
  }, []);
  const rect = rectOf();
  if (!rect) return null;
  const left = Math.max(8, Math.min(rect.left, window.innerWidth - WIDTH));
  const isBelow = rect.bottom + ROOM < window.innerHeight || rect.top < ROOM;
  return isBelow ? { left, top: rect.bottom + GAP } : { left, bottom: window.innerHeight - rect.top + GAP };
}
