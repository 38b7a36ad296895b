import { useEffect, useRef, useState } from "react";

/** A dialog that closes gives the focus back to its button first, which may be gone by then. */
const AFTER_DIALOG_MS = 80;

export const focusFlag = (id: string) => setTimeout(() => document.getElementById(`flag-${id}`)?.focus(), AFTER_DIALOG_MS);

/** How many sentences were cleared since the page was opened. The focus of one that went passes on to the one in hand. */
export function useCleared(flags: readonly { id: string }[], inHand: string, total: number): number {
  const [cleared, setCleared] = useState(0);
  const before = useRef({ inHand, total });
  useEffect(() => {
    const was = before.current;
    before.current = { inHand, total };
    if (total >= was.total || flags.some(({ id }) => id === was.inHand)) return;
    setCleared((count) => count + was.total - total);
    focusFlag(inHand);
  }, [flags, inHand, total]);
  return cleared;
}
