"use client";
import { Placeholder } from "@tiptap/extensions";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import dynamic from "next/dynamic";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { Shelf } from "../_facts/shelf";
import { useBoard } from "../_notes/use-notes";
import { SLOT_SHAPES } from "./blocks/shapes";
import { createSlots } from "./blocks/slots";
import { TableKeys } from "./blocks/table-keys";
import { useSlash } from "./blocks/use-slash";
import type { Draft } from "./draft";
import { FormatBar } from "./format-bar.client";
import { MentionOptions } from "./mention-list.client";
import { withoutHandlers } from "./pasted";
import { citationTags } from "./schema/citation-tags";
import { commentAnchors } from "./schema/comment-anchors";
import { schemaExtensions } from "./schema/extensions";
import { MoveBlock } from "./schema/move-block";
import { TkMarks } from "./schema/tk";
import { useMentions } from "./use-mentions";

// Each waits behind a boundary of its own: without one the first to be fetched takes the text off the screen meanwhile.
const BlockForms = dynamic(() => import("./blocks/block-forms.client").then((module) => module.BlockForms), { ssr: false });
const SlashList = dynamic(() => import("./blocks/slash-list.client").then((module) => module.SlashList), { ssr: false });

type Props = {
  draft: Draft;
  shelf: Shelf;
  /** Hears the editor as soon as it can be typed in, and null when it is gone. */
  onThere: (editor: Editor | null) => void;
};

const PLACEHOLDER = Placeholder.configure({
  placeholder: "Write the story. @ names a show, a season, a person or a fact; / adds a block.",
  showOnlyWhenEditable: true,
});

/** The body of a story. It owns its text: React draws the bar and the list of names, never what is typed. */
export function StoryEditor({ draft, shelf, onThere }: Props) {
  const { extension, list } = useMentions(shelf);
  const slash = useSlash();
  const [slots] = useState(() => createSlots(SLOT_SHAPES));
  const hasForms = useSyncExternalStore(
    slots.subscribe,
    () => slots.list().length > 0,
    () => false,
  );
  const notes = useBoard();
  const hears = useRef(onThere);
  hears.current = onThere;
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    extensions: [
      ...schemaExtensions,
      TkMarks,
      citationTags(shelf),
      commentAnchors(notes),
      MoveBlock,
      PLACEHOLDER,
      extension,
      slash.extension,
      TableKeys,
      slots.extension,
    ],
    content: draft.body(),
    onUpdate: ({ editor: { state } }) => draft.setBody(state.doc),
    editorProps: {
      attributes: {
        id: "body",
        class: "body-text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "Story body, rich text",
        spellcheck: "true",
      },
      transformPastedHTML: withoutHandlers,
      handleKeyDown: (_view, event) => {
        if (event.key !== "F10" || !event.altKey) return false;
        document.querySelector<HTMLElement>("#format-bar [tabindex='0']")?.focus();
        return true;
      },
    },
  });
  useEffect(() => {
    hears.current(editor);
    return () => hears.current(null);
  }, [editor]);
  const bar = document.getElementById("format-bar");
  return (
    <>
      {editor && bar ? createPortal(<FormatBar editor={editor} shelf={shelf} onAddBlock={() => slash.open(editor)} />, bar) : null}
      <EditorContent editor={editor} className="body" />
      <MentionOptions list={list} />
      {hasForms ? <BlockForms slots={slots} /> : null}
      {slash.menu ? <SlashList menu={slash.menu} /> : null}
    </>
  );
}
