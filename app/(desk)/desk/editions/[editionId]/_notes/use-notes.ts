import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { Notes } from "@/domain/articles/queries/threads";
import { link } from "../../../_link/use-link";
import { doors } from "./doors.client";
import { keptNotes } from "./kept-notes.client";
import { createNotes, type NotesBoard } from "./notes";

/** Milliseconds between two looks at what others said, while somebody looks. */
const LOOK_MS = 10_000;

export const NotesContext = createContext<NotesBoard | null>(null);

/** The notes on a story, kept up while its screen is seen. */
export function useNotesBoard(editionId: string, start: Notes): NotesBoard {
  const [board] = useState(() => createNotes(editionId, start, doors, keptNotes(editionId, start.viewerId)));
  useEffect(() => {
    void board.recall().then(board.sendDue);
    const isBack = () => void (link.state() === "up" && board.sendDue());
    return link.subscribe(isBack);
  }, [board]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== "visible" || !link.mayAsk()) return;
      void board.ask().then(board.sendDue);
    };
    const every = setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(every);
      document.removeEventListener("visibilitychange", look);
    };
  }, [board]);
  return board;
}

export function useBoard(): NotesBoard {
  const board = useContext(NotesContext);
  if (!board) throw new Error("outside the story's notes");
  return board;
}

/** The board and what stands on it. */
export function useNotes() {
  const board = useBoard();
  const state = useSyncExternalStore(board.subscribe, board.state, board.state);
  return { board, state };
}

/** `#comment-…` in the address names the remark that a notice led to. */
export const remarkInAddress = (): string | null => /^#comment-([\w-]{1,64})$/.exec(window.location.hash)?.[1] ?? null;

/** Milliseconds in which what shows the notes may still be on its way. */
const DRAWN_MS = 5_000;

/** Gives a thread the focus as soon as it is drawn, and brings it into sight. */
export function focusThread(threadId: string) {
  const until = performance.now() + DRAWN_MS;
  const look = () => {
    const there = document.getElementById(`comment-${threadId}`);
    there?.focus({ preventScroll: true });
    there?.scrollIntoView({ block: "nearest" });
    if (!there && performance.now() < until) requestAnimationFrame(look);
  };
  look();
}
