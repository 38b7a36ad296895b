"use client";
import type { Editor } from "@tiptap/core";
import {
  AtSign,
  Bold,
  BookMarked,
  GripVertical,
  Heading2,
  Italic,
  Languages,
  Link,
  List,
  MessageSquare,
  Plus,
  Redo2,
  Replace,
  TextQuote,
  Undo2,
} from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useModKey } from "@/components/desk/use-mod-key";
import { Tool, Toolbar, ToolbarRule } from "@/components/ui/toolbar";
import type { Shelf } from "../_facts/shelf";
import { useBoard } from "../_notes/use-notes";
import { openBlockMenu } from "./blocks/open-block-menu";
import { askToFind } from "./find/ask-to-find";
import { anchorOfSelection } from "./schema/comment-anchors";
import { SelectionBubble } from "./selection-bubble.client";
import { ModeSwitch } from "./suggesting/mode-switch.client";
import { useEditorState } from "./use-editor";

const FactDialog = dynamic(() => import("../_facts/fact-dialog.client").then((module) => module.FactDialog), { ssr: false });
const LanguageDialog = dynamic(() => import("./language-dialog.client").then((module) => module.LanguageDialog), { ssr: false });
const LinkDialog = dynamic(() => import("./link-dialog.client").then((module) => module.LinkDialog), { ssr: false });

/** The bar over the text: one stop of the Tab key, `Alt F10` from the text and `Esc` back to the same caret. */
export function FormatBar({ editor, shelf, onAddBlock }: { editor: Editor; shelf: Shelf; onAddBlock: () => void }) {
  const [dialog, setDialog] = useState<"link" | "language" | "fact" | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== "KeyF" || !event.altKey || !(event.metaKey || event.ctrlKey) || event.getModifierState("AltGraph")) return;
      if (!editor.isFocused) return;
      event.preventDefault();
      setDialog("fact");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [editor]);
  const mod = useModKey();
  const on = useEditorState(editor, (now) => ({
    bold: now.isActive("bold"),
    italic: now.isActive("italic"),
    link: now.isActive("link"),
    citation: now.isActive("citation"),
    language: now.isActive("language"),
    h2: now.isActive("heading", { level: 2 }),
    quote: now.isActive("blockquote"),
    bullets: now.isActive("bulletList"),
  }));
  const act = () => editor.chain().focus();
  const board = useBoard();
  const note = () => board.write({ at: "new", anchor: anchorOfSelection(editor.state) });
  const mention = () =>
    act()
      .insertContent(/(^|\s)$/.test(editor.state.selection.$from.nodeBefore?.text ?? "") ? "@" : " @")
      .run();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the bar, wherever in it the focus is
    <div
      onKeyDown={(event) => {
        if (event.key === "Escape") editor.commands.focus();
      }}
      className="format-tools"
    >
      <Toolbar label="Format">
        <Tool name="Bold" keys={`${mod} B`} isOn={on.bold} onPress={() => act().toggleBold().run()}>
          <Bold className="i" />
        </Tool>
        <Tool name="Italic" keys={`${mod} I`} isOn={on.italic} onPress={() => act().toggleItalic().run()}>
          <Italic className="i" />
        </Tool>
        <Tool name="Link" isOn={on.link} onPress={() => setDialog("link")}>
          <Link className="i" />
        </Tool>
        <Tool name="Name of a show, season or person" keys="@" onPress={mention}>
          <AtSign className="i" />
        </Tool>
        <Tool name="Link to fact" keys={`${mod} Alt F`} isOn={on.citation} onPress={() => setDialog("fact")}>
          <BookMarked className="i" />
        </Tool>
        <Tool name="Note on the words" keys={`${mod} Alt M`} onPress={note}>
          <MessageSquare className="i" />
        </Tool>
        <Tool name="Language of the words" isOn={on.language} onPress={() => setDialog("language")}>
          <Languages className="i" />
        </Tool>
        <ToolbarRule />
        <Tool name="Heading" keys={`${mod} Alt 2`} isOn={on.h2} onPress={() => act().toggleHeading({ level: 2 }).run()}>
          <Heading2 className="i" />
        </Tool>
        <Tool name="Quotation" keys={`${mod} Shift B`} isOn={on.quote} onPress={() => act().toggleBlockquote().run()}>
          <TextQuote className="i" />
        </Tool>
        <Tool name="List" keys={`${mod} Shift 8`} isOn={on.bullets} onPress={() => act().toggleBulletList().run()}>
          <List className="i" />
        </Tool>
        <ToolbarRule />
        <Tool name="Add a block" keys="/" onPress={onAddBlock}>
          <span className="tool-words">
            <Plus className="i" /> Block <kbd>/</kbd>
          </span>
        </Tool>
        <Tool name="Move, duplicate or remove this block" onPress={() => openBlockMenu(editor)}>
          <GripVertical className="i" />
        </Tool>
        <Tool name="Find and replace" keys={`${mod} Alt G`} onPress={askToFind}>
          <Replace className="i" />
        </Tool>
        <ToolbarRule />
        <Tool name="Undo" keys={`${mod} Z`} onPress={() => act().undo().run()}>
          <Undo2 className="i" />
        </Tool>
        <Tool name="Redo" keys={`${mod} Shift Z`} onPress={() => act().redo().run()}>
          <Redo2 className="i" />
        </Tool>
        <ToolbarRule />
        <ModeSwitch editor={editor} />
      </Toolbar>
      {dialog === "link" ? <LinkDialog editor={editor} onClose={() => setDialog(null)} /> : null}
      {dialog === "fact" ? <FactDialog editor={editor} shelf={shelf} onClose={() => setDialog(null)} /> : null}
      {dialog === null ? (
        <SelectionBubble editor={editor} onLink={() => setDialog("link")} onFact={() => setDialog("fact")} onNote={note} />
      ) : null}
      {dialog === "language" ? <LanguageDialog editor={editor} onClose={() => setDialog(null)} /> : null}
    </div>
  );
}
