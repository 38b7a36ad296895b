"use client";
import type { Editor } from "@tiptap/core";
import { MessageSquareDiff, PenLine } from "lucide-react";
import { useCallback, useEffect } from "react";
import { useModKey } from "@/components/desk/use-mod-key";
import { Tool } from "@/components/ui/toolbar";
import { useEditorState } from "../use-editor";
import { modeOf, setMode } from "./mode";

/** Whether changes go into the text or wait in it: `Mod Alt Shift X` suggests, `Mod Alt Shift Z` edits. */
export function ModeSwitch({ editor }: { editor: Editor }) {
  const mod = useModKey();
  const isSuggesting = useEditorState(editor, (now) => modeOf(now).track !== null);
  const edit = useCallback(() => setMode(editor, null), [editor]);
  const suggest = useCallback(() => void suggestIn(editor), [editor]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && event.altKey && event.shiftKey && !event.getModifierState("AltGraph");
      if (!isOurs || (event.code !== "KeyX" && event.code !== "KeyZ")) return;
      event.preventDefault();
      if (event.code === "KeyX") suggest();
      else edit();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [suggest, edit]);
  return (
    <>
      <Tool name="Editing" keys={`${mod} Alt Shift Z`} isOn={!isSuggesting} onPress={edit}>
        <PenLine className="i" />
      </Tool>
      <Tool name="Suggesting" keys={`${mod} Alt Shift X`} isOn={isSuggesting} onPress={suggest}>
        <MessageSquareDiff className="i" />
      </Tool>
    </>
  );
}

/** Until what tells suggestions is here, changes go into the text as the switch says. */
async function suggestIn(editor: Editor) {
  try {
    const { track } = await import("./track");
    if (!editor.isDestroyed) setMode(editor, track);
  } catch {
    if (!editor.isDestroyed) setMode(editor, null, "unfetched");
  }
}

/** Says over the text that changes wait in it, and of one that could not be told as a suggestion. */
export function ModeLine({ editor, onMode }: { editor: Editor; onMode: (isSuggesting: boolean) => void }) {
  const { track, trouble } = useEditorState(editor, modeOf);
  const isSuggesting = track !== null;
  useEffect(() => onMode(isSuggesting), [onMode, isSuggesting]);
  return (
    <div className="sg-mode">
      <p role="status">{isSuggesting ? "Suggesting. What you change waits for an answer." : ""}</p>
      <p role="alert">{trouble ? TROUBLES[trouble] : ""}</p>
    </div>
  );
}

const TROUBLES = {
  untellable: "This cannot be suggested here. Switch to Editing to change it.",
  unfetched: "Still editing: the desk did not answer. Press Suggesting again once the line is back.",
};
