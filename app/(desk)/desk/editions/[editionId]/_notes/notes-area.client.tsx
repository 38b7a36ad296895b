"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import type { Notes } from "@/domain/articles/queries/threads";
import { blockingIssues, type NotesBoard } from "./notes";
import { NotesContext, useNotesBoard } from "./use-notes";

type Props = {
  editionId: string;
  notes: Notes;
  /** Whether the page itself puts each thread beside its words, and so is made anew as one comes or goes. */
  isPlacedByPage?: boolean;
  children: ReactNode;
};

/** The notes of one edition for all that is within. What holds the story back is said by the page, which is made anew as that changes. */
export function NotesArea({ editionId, notes, isPlacedByPage = false, children }: Props) {
  const board = useNotesBoard(editionId, notes);
  const router = useRouter();
  useEffect(() => {
    let shown = shownBy(board, isPlacedByPage);
    return board.subscribe(() => {
      const now = shownBy(board, isPlacedByPage);
      if (now === shown) return;
      shown = now;
      router.refresh();
    });
  }, [board, isPlacedByPage, router]);
  return <NotesContext value={board}>{children}</NotesContext>;
}

function shownBy(board: NotesBoard, isPlacedByPage: boolean): string {
  const { threads } = board.state();
  return JSON.stringify([blockingIssues(threads), isPlacedByPage && threads.map(({ id, anchor }) => [id, anchor?.blockId])]);
}
