import { Editor, type EditorOptions } from "@tiptap/core";
import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

/** The editor that stands in `place` as long as that is on the page; null until it can be typed in. */
export function useEditor(place: RefObject<HTMLElement | null>, options: () => Partial<EditorOptions>): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const asked = useRef(options);
  useEffect(() => {
    const made = new Editor({ ...asked.current(), element: place.current });
    setEditor(made);
    // What is drawn beside the text lets go of it first.
    return () => void setTimeout(() => made.destroy());
  }, [place]);
  return editor;
}

/** What is read of the editor after each of its transactions; whoever asks is drawn again only where that is another than before. */
export function useEditorState<T>(editor: Editor, read: (editor: Editor) => T): T {
  const last = useRef<T | undefined>(undefined);
  const subscribe = useCallback(
    (listener: () => void) => {
      editor.on("transaction", listener);
      return () => void editor.off("transaction", listener);
    },
    [editor],
  );
  const now = () => {
    const next = read(editor);
    if (last.current === undefined || !isSame(last.current, next)) last.current = next;
    return last.current as T;
  };
  return useSyncExternalStore(subscribe, now, now);
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  return Object.keys({ ...one, ...other }).every((name) => Object.is(one[name], other[name]));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
