"use client";
import dynamic from "next/dynamic";
import type { RefObject } from "react";
import type { TabPage } from "@/components/ui/tabs";
import type { Thread } from "@/domain/articles/queries/threads";
import type { PanelTabs } from "../_panel/use-tabs";
import { anchorOnPage, blocksIn, rangeOf } from "./dom-anchors";
import { NotesLabel } from "./notes-label.client";
import { useBoard } from "./use-notes";
import { useNoting } from "./use-noting";
import { usePainted } from "./use-painted";

const NotesTab = dynamic(() => import("./notes-tab.client").then((module) => module.NotesTab));

/** The notes beside a text that is read. */
export function usePageNotes(root: RefObject<HTMLElement | null>, tabs: PanelTabs): TabPage {
  const board = useBoard();
  const anchor = () => (root.current ? anchorOnPage(root.current) : null);
  useNoting(board, { anchor, show: () => tabs.open("notes") });
  usePainted(root, board);
  return {
    value: "notes",
    label: <NotesLabel />,
    content: (
      <NotesTab
        onBegin={() => board.write({ at: "new", anchor: anchor() })}
        onGo={(thread) => root.current && showWords(root.current, thread)}
        onLeave={() => document.getElementById("main")?.focus()}
      />
    ),
  };
}

/** Brings the words of a thread into sight, selected. */
export function showWords(root: HTMLElement, { anchor }: Thread) {
  const found = anchor && rangeOf(blocksIn(root), anchor);
  if (!found) return;
  found.element.scrollIntoView({ block: "center" });
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(found.range);
}
