"use client";
import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";
import type { RefObject } from "react";
import type { TabPage } from "@/components/ui/tabs";
import type { Thread } from "@/domain/articles/queries/threads";
import { anchorOfSelection, reachOfThread } from "../_editor/schema/comment-anchors";
import type { PanelTabs } from "../_panel/use-tabs";
import { NotesLabel } from "./notes-label.client";
import { useBoard } from "./use-notes";
import { useNoting } from "./use-noting";

const NotesTab = dynamic(() => import("./notes-tab.client").then((module) => module.NotesTab));

/** The notes beside a text that is written: what is selected in the editor is what a note is about. */
export function useEditorNotes(editor: RefObject<Editor | null>, tabs: PanelTabs): TabPage {
  const board = useBoard();
  const anchor = () => {
    const there = editor.current;
    const isInText = there !== null && (there.isFocused || document.activeElement?.closest("#format-bar, .bubble, .notes-tab"));
    return there && isInText ? anchorOfSelection(there.state) : null;
  };
  useNoting(board, { anchor, show: () => tabs.open("notes") });
  const go = ({ id }: Thread) => {
    const at = editor.current && reachOfThread(editor.current.state, id);
    if (at) editor.current?.chain().focus().setTextSelection(at).scrollIntoView().run();
  };
  return {
    value: "notes",
    label: <NotesLabel />,
    content: (
      <NotesTab onBegin={() => board.write({ at: "new", anchor: anchor() })} onGo={go} onLeave={() => editor.current?.commands.focus()} />
    ),
  };
}
