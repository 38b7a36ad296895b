import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { newId } from "@/domain/kernel/id";
import { link } from "../../../_link/use-link";
import { type Handed, openTurns, type Turn } from "./one-tab";

type Setting = {
  whose: { editionId: string; writerId: string };
  /** Whether there is anything to write here. */
  isWanted: boolean;
  handOver: () => Promise<Handed>;
};

/** Milliseconds between two looks at what another tab saves. */
const REFRESH_MS = 2_000;

/** Which of this person's tabs writes; the others read along. */
export function useOneTab({ whose, isWanted, handOver }: Setting) {
  const router = useRouter();
  const [turn, setTurn] = useState<Turn>({ is: "asking" });
  const [isRefreshing, refresh] = useTransition();
  const turns = useRef<ReturnType<typeof openTurns> | null>(null);
  const hands = useRef(handOver);
  hands.current = handOver;
  const name = `showdesk-writing ${whose.writerId} ${whose.editionId}`;
  useEffect(() => {
    if (!isWanted || !navigator.locks) return setTurn({ is: "mine", handed: null, isFresh: true });
    let soon: ReturnType<typeof setTimeout> | undefined;
    const lookAgain = () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        if (link.mayAsk()) refresh(() => router.refresh());
      }, REFRESH_MS);
    };
    const opened = openTurns({
      ...{ name, tab: newId() },
      handOver: () => hands.current(),
      onSaved: lookAgain,
      onTurn: (next) => {
        setTurn(next);
        // What another tab wrote is on the desk and not yet on this page.
        const isBehind = next.is === "elsewhere" || (next.is === "mine" && !next.isFresh && next.handed === null);
        if (isBehind && link.mayAsk()) refresh(() => router.refresh());
      },
    });
    turns.current = opened;
    return () => {
      clearTimeout(soon);
      turns.current = null;
      opened.close();
      setTurn({ is: "asking" });
    };
  }, [name, isWanted, router]);
  const isBehind = turn.is === "mine" && !turn.isFresh && turn.handed === null && isRefreshing;
  return {
    /** Whether this tab may put the text in hand, and whether it is still to be found out. */
    isMine: turn.is === "mine" && !isBehind,
    isElsewhere: turn.is === "elsewhere" || turn.is === "moving" || isBehind,
    isMoving: turn.is === "moving" || isBehind,
    handed: turn.is === "mine" ? turn.handed : null,
    take: () => void turns.current?.take(),
    saved: () => turns.current?.saved(),
  };
}
