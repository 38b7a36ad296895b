import { useEffect, useRef } from "react";
import type { Anchor } from "@/domain/articles/anchors";
import type { NotesBoard } from "./notes";
import { focusThread, remarkInAddress } from "./use-notes";

type Place = {
  /** What a note would be about now; null: the whole story. */
  anchor: () => Anchor | null;
  /** Shows the notes, where they are not. */
  show: () => void;
};

/** `Mod Alt M` begins a note on what is selected, wherever the focus is; what asks for a thread gets it shown and focused. */
export function useNoting(board: NotesBoard, place: Place) {
  const latest = useRef(place);
  latest.current = place;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isM = event.code === "KeyM" || event.key.toLowerCase() === "m";
      if (!isM || !event.altKey || !(event.metaKey || event.ctrlKey) || event.getModifierState("AltGraph")) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      board.write({ at: "new", anchor: latest.current.anchor() });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [board]);

  useEffect(() => {
    let writing = board.state().writing;
    let revealed = board.state().revealed;
    const stop = board.subscribe(() => {
      const now = board.state();
      if (now.writing !== writing && now.writing?.at === "new") latest.current.show();
      if (now.revealed && now.revealed !== revealed) {
        latest.current.show();
        focusThread(now.revealed.threadId);
      }
      writing = now.writing;
      revealed = now.revealed;
    });
    const toAddressed = () => {
      const commentId = remarkInAddress();
      if (!commentId) return;
      board.reveal(commentId);
      history.replaceState(history.state, "", window.location.pathname + window.location.search); // once is enough
    };
    toAddressed();
    window.addEventListener("hashchange", toAddressed);
    return () => {
      stop();
      window.removeEventListener("hashchange", toAddressed);
    };
  }, [board]);
}
