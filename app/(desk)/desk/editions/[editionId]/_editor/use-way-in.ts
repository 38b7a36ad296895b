import type { Editor } from "@tiptap/core";
import { type RefObject, useRef } from "react";

/**
 * The way from the fields over a story into its text. The text may still be on its way here when somebody goes there: they are led
 * in as soon as it can be typed in, unless they have gone elsewhere meanwhile.
 */
export function useWayIn(editor: RefObject<Editor | null>) {
  const left = useRef<Element | null>(null);
  const lead = (into: Editor) => {
    into.view.focus(); // at once: the editor's own command waits for the next frame, and a key may be sooner
    into.commands.focus("start");
  };
  return {
    go() {
      if (editor.current) lead(editor.current);
      else left.current = document.activeElement;
    },
    /** The text can be typed in. */
    arrive(there: Editor) {
      if (left.current !== null && left.current === document.activeElement) lead(there);
      left.current = null;
    },
  };
}
