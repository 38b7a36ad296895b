"use client";
import { type Editor, useEditorState } from "@tiptap/react";
import { MessageSquareDiff, PenLine } from "lucide-react";
import { useEffect } from "react";
import { useModKey } from "@/components/desk/use-mod-key";
import { Tool } from "@/components/ui/toolbar";
import { modeOf, setSuggesting } from "./mode";

/** Whether changes go into the text or wait in it: `Mod Alt Shift X` suggests, `Mod Alt Shift Z` edits. */
export function ModeSwitch({ editor }: { editor: Editor }) {
  const mod = useModKey();
  const { isSuggesting, isRefused } = useEditorState({ editor, selector: ({ editor: now }) => modeOf(now) });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && event.altKey && event.shiftKey && !event.getModifierState("AltGraph");
      if (!isOurs || (event.code !== "KeyX" && event.code !== "KeyZ")) return;
      event.preventDefault();
      setSuggesting(editor, event.code === "KeyX");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [editor]);
  return (
    <>
      <Tool name="Editing" keys={`${mod} Alt Shift Z`} isOn={!isSuggesting} onPress={() => setSuggesting(editor, false)}>
        <span className="tool-words">
          <PenLine className="i" /> Editing
        </span>
      </Tool>
      <Tool name="Suggesting" keys={`${mod} Alt Shift X`} isOn={isSuggesting} onPress={() => setSuggesting(editor, true)}>
        <span className="tool-words">
          <MessageSquareDiff className="i" /> Suggesting
        </span>
      </Tool>
      <span className="vh" role="status">
        {isSuggesting ? "Suggesting: changes wait for an answer" : ""}
      </span>
      {isRefused ? (
        <span className="sg-refused" role="alert">
          This cannot be suggested here. Switch to Editing to change it.
        </span>
      ) : null}
    </>
  );
}
