"use client";
import type { Editor } from "@tiptap/core";
import { Placeholder } from "@tiptap/extensions";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { Shelf } from "../_facts/shelf";
import { useBoard } from "../_notes/use-notes";
import { useWritingTools } from "./blocks/use-writing-tools";
import { WritingTools } from "./blocks/writing-tools.client";
import type { Draft } from "./draft";
import { FormatBar } from "./format-bar.client";
import { MentionOptions } from "./mention-list.client";
import { DroppedPictures } from "./pictures/dropped";
import { Broken, openable } from "./schema/broken";
import { citationTags } from "./schema/citation-tags";
import { commentAnchors } from "./schema/comment-anchors";
import { schemaExtensions } from "./schema/extensions";
import { MoveBlock } from "./schema/move-block";
import { TkMarks } from "./schema/tk";
import type { Makers } from "./suggesting/makers";
import { suggesting, type Track } from "./suggesting/mode";
import { ModeLine } from "./suggesting/mode-switch.client";
import { shownSuggestions } from "./suggesting/shown";
import { useEditor } from "./use-editor";
import { useMentions } from "./use-mentions";

type Props = {
  draft: Draft;
  shelf: Shelf;
  makers: Makers;
  /** What tells changes as suggestions, where it opens with them going in as such. */
  startsWith?: Track;
  /** Hears the editor as soon as it can be typed in, and null when it is gone. */
  onThere: (editor: Editor | null) => void;
  /** Hears whether changes go in as suggestions. */
  onMode: (isSuggesting: boolean) => void;
};

const PLACEHOLDER = Placeholder.configure({
  placeholder: "Write the story. @ names a show, a season, a person or a fact; / adds a block.",
  showOnlyWhenEditable: true,
});

/** The body of a story. It owns its text: React draws the bar and the list of names, never what is typed. */
export function StoryEditor({ draft, shelf, makers, startsWith, onThere, onMode }: Props) {
  const { extension, list } = useMentions(shelf);
  const tools = useWritingTools();
  const notes = useBoard();
  const hears = useRef(onThere);
  hears.current = onThere;
  const place = useRef<HTMLDivElement>(null);
  const editor = useEditor(place, () => ({
    extensions: [
      ...schemaExtensions,
      Broken,
      TkMarks,
      citationTags(shelf),
      suggesting(makers, startsWith ?? null),
      shownSuggestions(makers),
      commentAnchors(notes),
      MoveBlock,
      PLACEHOLDER,
      extension,
      DroppedPictures,
      ...tools.extensions,
    ],
    content: openable(draft.body(), schemaExtensions),
    onUpdate: ({ editor: { state } }) => draft.setBody(state.doc),
    editorProps: { attributes: ATTRIBUTES, handleKeyDown: toBar },
  }));
  useEffect(() => {
    hears.current(editor);
    return () => hears.current(null);
  }, [editor]);
  const bar = document.getElementById("format-bar");
  return (
    <>
      {editor && bar ? createPortal(<FormatBar editor={editor} shelf={shelf} onAddBlock={() => tools.slash.open(editor)} />, bar) : null}
      {editor ? <ModeLine editor={editor} onMode={onMode} /> : null}
      <div className="body" ref={place} />
      <MentionOptions list={list} />
      {editor ? <WritingTools editor={editor} tools={tools} /> : null}
    </>
  );
}

const ATTRIBUTES = {
  id: "body",
  class: "body-text",
  role: "textbox",
  "aria-multiline": "true",
  "aria-label": "Story body, rich text",
  spellcheck: "true",
};

/** `Alt F10` leads from the text to the bar over it. */
function toBar(_view: unknown, event: KeyboardEvent): boolean {
  if (event.key !== "F10" || !event.altKey) return false;
  document.querySelector<HTMLElement>("#format-bar [tabindex='0']")?.focus();
  return true;
}
