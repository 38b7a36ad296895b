import { useEffect, useRef, useState } from "react";

/** How many sentences were cleared since the page was opened. The focus of one that went passes on to the one in hand. */
export function useCleared(flags: readonly { id: string }[], inHand: string, total: number): number {
  const [cleared, setCleared] = useState(0);
  const before = useRef({ inHand, total });
  const isListed = (id: string) => flags.some((one) => one.id === id);
  useEffect(() => {
    const was = before.current;
    before.current = { inHand, total };
    if (total >= was.total || isListed(was.inHand)) return;
    setCleared((count) => count + was.total - total);
    // After the dialog has given the focus back to a button that is gone.
    const later = setTimeout(() => document.getElementById(`flag-${inHand}`)?.focus(), 80);
    return () => clearTimeout(later);
  });
  return cleared;
}
