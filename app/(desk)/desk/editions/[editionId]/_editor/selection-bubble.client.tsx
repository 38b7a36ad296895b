"use client";
import type { Editor } from "@tiptap/core";
import { Bold, BookMarked, Italic, Link, MessageSquare } from "lucide-react";
import { useEffect, useState } from "react";
import { useEditorState } from "./use-editor";

type Props = { editor: Editor; onLink: () => void; onFact: () => void; onNote: () => void };
/** Pixels: between the words and the bubble, and how large it is at the most. */
const GAP = 8;
const SIZE = { width: 290, height: 40 };

/** What is likeliest to be done with the selected words, beside them and never over them. The bar has the same for the keyboard. */
export function SelectionBubble({ editor, onLink, onFact, onNote }: Props) {
  const on = useEditorState(editor, ({ state, isFocused }) =>
    isFocused && !state.selection.empty && state.doc.textBetween(state.selection.from, state.selection.to, " ").trim() !== ""
      ? `${state.selection.from} ${state.selection.to}`
      : null,
  );
  const place = usePlace(editor, on);
  if (on === null || !place) return null;
  const act = () => editor.chain().focus();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press must not take the selection away from the text
    <div className="bubble" style={place} onMouseDown={(event) => event.preventDefault()}>
      <Verb name="Bold" onPress={() => act().toggleBold().run()}>
        <Bold className="i" />
      </Verb>
      <Verb name="Italic" onPress={() => act().toggleItalic().run()}>
        <Italic className="i" />
      </Verb>
      <Verb name="Link" onPress={onLink}>
        <Link className="i" />
      </Verb>
      <button type="button" className="tool link-fact" tabIndex={-1} onClick={onFact}>
        <BookMarked className="i" /> Link to fact
      </button>
      <button type="button" className="tool link-fact" tabIndex={-1} onClick={onNote}>
        <MessageSquare className="i" /> Note
      </button>
    </div>
  );
}

const Verb = ({ name, onPress, children }: { name: string; onPress: () => void; children: React.ReactNode }) => (
  <button type="button" className="tool" tabIndex={-1} aria-label={name} title={name} onClick={onPress}>
    {children}
  </button>
);

/** Beside the end of the last selected line where there is room, else above the first; nowhere while a pointer still selects. */
function usePlace(editor: Editor, selection: string | null) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useEffect(() => {
    const settle = () => setPlace(selection === null ? null : placeOf(editor));
    const timer = setTimeout(settle, 180);
    const hide = () => setPlace(null);
    window.addEventListener("scroll", settle, { capture: true, passive: true });
    window.addEventListener("pointerdown", hide);
    window.addEventListener("pointerup", settle);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", settle, { capture: true });
      window.removeEventListener("pointerdown", hide);
      window.removeEventListener("pointerup", settle);
    };
  }, [editor, selection]);
  return selection === null ? null : place;
}

function placeOf({ view, state: { selection } }: Editor): { left: number; top: number } | null {
  const [first, last] = [view.coordsAtPos(selection.from), view.coordsAtPos(selection.to, -1)];
  const column = view.dom.getBoundingClientRect();
  const hasRoom = last.right + GAP + SIZE.width <= Math.min(column.right + 120, window.innerWidth - GAP);
  const left = hasRoom ? last.right + GAP : Math.max(GAP, Math.min(first.left, window.innerWidth - SIZE.width - GAP));
  const top = hasRoom ? last.top - 6 : first.top - SIZE.height - GAP;
  return top < 88 || top > window.innerHeight - 60 ? null : { left, top };
}
