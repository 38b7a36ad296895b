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
  const { isSuggesting } = useEditorState({ editor, selector: ({ editor: now }) => modeOf(now) });
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
        <PenLine className="i" />
      </Tool>
      <Tool name="Suggesting" keys={`${mod} Alt Shift X`} isOn={isSuggesting} onPress={() => setSuggesting(editor, true)}>
        <MessageSquareDiff className="i" />
      </Tool>
    </>
  );
}

/** Says over the text that changes wait in it, and of one that could not be told as a suggestion. */
export function ModeLine({ editor }: { editor: Editor }) {
  const { isSuggesting, isRefused } = useEditorState({ editor, selector: ({ editor: now }) => modeOf(now) });
  return (
    <div className="sg-mode">
      <p role="status">{isSuggesting ? "Suggesting. What you change waits for an answer." : ""}</p>
      <p role="alert">{isRefused ? "This cannot be suggested here. Switch to Editing to change it." : ""}</p>
    </div>
  );
}
