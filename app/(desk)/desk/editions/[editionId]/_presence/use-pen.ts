import { useRouter } from "next/navigation";
import { createContext, type RefObject, useContext, useEffect, useState } from "react";
import type { Presence } from "@/domain/articles/queries/presence";
import type { Seat } from "../_desk/story-desk.client";
import type { Left } from "../_editor/use-safekeeping";
import type { Story } from "../story";
import { type Heard, usePresence } from "./use-presence";

/** How the pen left this browser: who has it, since when, whether they took it, and where our unsaved words are. */
export type Lost = { name: string; since: string; isTaken: boolean; left: Left };
export type Pen = {
  presence: Heard;
  tabId: string;
  viewerId: string;
  /** Whoever else writes now. */
  other: Heard["pen"];
  lost: Lost | null;
  /** Hears the newest from the desk, at once. */
  beat: () => Promise<void>;
  /** Would like to write as soon as nobody else does. */
  want: () => void;
  /** Joins a text kept aside with the story as it stands; null is the newest of whoever looks. */
  merge: (revisionId: string | null) => void;
};

/** Milliseconds an act of our own may take to bring its version here. */
const OWN_ACT_MS = 2_000;

export const PenContext = createContext<Pen | null>(null);

export function usePenHere(): Pen {
  const pen = useContext(PenContext);
  if (!pen) throw new Error("outside the story's desk");
  return pen;
}

type Setting = { story: Story; start: Presence; taken: RefObject<Seat | null>; expectChange: (isExpected: boolean) => void };

/**
 * Whose turn it is to write, and whether this tab sits down to it. Whoever loses the pen keeps every word: the desk is sent
 * what it lacks, and only then the seat is given up. Whoever gets it begins with the newest text.
 */
export function usePen({ story, start, taken, expectChange }: Setting) {
  const router = useRouter();
  const { viewerId, version } = story;
  const { presence, tabId, beat, say } = usePresence(story.editionId, start);
  const other = presence.pen && presence.pen.userId !== viewerId ? presence.pen : null;
  const isMine = presence.pen?.userId === viewerId;
  const [isSeated, setSeated] = useState(start.pen === null || start.pen.userId === viewerId);
  const [isWanted, setWanted] = useState(false);
  const [lost, setLost] = useState<Lost | null>(null);
  const isFresh = version >= presence.version;

  // Somebody else writes now: what the desk lacks goes there, then the seat is theirs.
  const otherId = other?.userId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the pen changes hands
  useEffect(() => {
    if (!other || !isSeated) return;
    let isGone = false;
    void stepBack(taken.current).then((left) => {
      if (isGone) return;
      setLost(left && { name: other.name, since: other.since, isTaken: other.takenFrom === viewerId, ...left });
      setWanted(false);
      setSeated(false);
      router.refresh();
    });
    return () => {
      isGone = true;
    };
  }, [otherId, isSeated]);

  // It is our turn: the newest text first.
  useEffect(() => {
    if (!isMine || isSeated || !isFresh) return;
    setSeated(true);
    setWanted(false);
    setLost(null);
  }, [isMine, isSeated, isFresh]);

  // The story went on without this tab: who reads sees it, and who writes begins anew unless words wait here.
  const moved = presence.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the desk names another version
  useEffect(() => {
    if (moved <= version) return;
    const look = () => {
      const seat = taken.current;
      if (seat?.isUpTo?.(moved)) return;
      if (seat?.isUpTo) expectChange(true);
      router.refresh();
    };
    // An act of our own also makes a version, which its answer brings a moment later.
    const timer = setTimeout(look, taken.current?.isUpTo ? OWN_ACT_MS : 0);
    return () => clearTimeout(timer);
  }, [moved]);

  return {
    pen: { presence, tabId, viewerId, other, lost, beat, want: () => setWanted(true) } satisfies Omit<Pen, "merge">,
    isSeated,
    /** What the next beats say of this tab. */
    say: (isWriting: boolean, isSuggesting: boolean) =>
      say(isWriting && isSuggesting ? "suggesting" : isWriting || isWanted ? "editing" : "reading"),
  };
}

const stepBack = (seat: Seat | null) => seat?.stepBack?.() ?? Promise.resolve(null);
