"use client";
import type { Editor } from "@tiptap/core";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/input";
import { useEditorState } from "../use-editor";
import { createFinder } from "./finder";
import { MATCHES_MAX } from "./matches";

/** Find and replace in the text of a story. Chips are not searched; quotations are left to a press for each. */
export function FindPanel({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const finder = useRef<ReturnType<typeof createFinder> | null>(null);
  const [asked, setAsked] = useState(() => ({ text: selectedIn(editor), isCaseSensitive: false, isWholeWord: false }));
  const [words, setWords] = useState("");
  const [told, setTold] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const made = createFinder(editor);
    finder.current = made;
    field.current?.select();
    return () => {
      finder.current = null;
      if (!editor.isDestroyed) made.close();
    };
  }, [editor]);
  useEffect(() => finder.current?.ask(asked), [asked]);
  const { count, at, isTheirs } = useEditorState(editor, () => finder.current?.now() ?? { count: 0, at: -1, isTheirs: false });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && event.target === field.current) finder.current?.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const all = () => {
    const { replaced = 0, left = 0 } = finder.current?.replaceAll(words) ?? {};
    setTold(`Replaced ${replaced}.${left > 0 ? ` Left ${left} in quotations or quoted facts: replace them one by one.` : ""}`);
  };
  const bar = document.getElementById("format-bar");
  const panel = (
    <search className="find" aria-label="Find and replace in the story" onKeyDown={onKeyDown}>
      <div className="find-row">
        <label htmlFor="find-text">Find</label>
        <input
          id="find-text"
          ref={field}
          className="control"
          autoComplete="off"
          value={asked.text}
          onChange={({ target }) => {
            setTold("");
            setAsked({ ...asked, text: target.value });
          }}
        />
        <Button
          look="plain"
          aria-label="Previous"
          title="Previous (Shift Enter)"
          onClick={() => finder.current?.step(-1)}
          disabled={count === 0}
        >
          <ChevronUp className="i" />
        </Button>
        <Button look="plain" aria-label="Next" title="Next (Enter)" onClick={() => finder.current?.step(1)} disabled={count === 0}>
          <ChevronDown className="i" />
        </Button>
        <Button look="plain" aria-label="Close" title="Close (Esc)" onClick={onClose}>
          <X className="i" />
        </Button>
      </div>
      <div className="find-row">
        <label htmlFor="find-words">Replace with</label>
        <input id="find-words" className="control" autoComplete="off" value={words} onChange={({ target }) => setWords(target.value)} />
        <Button onClick={() => finder.current?.replaceOne(words)} disabled={count === 0}>
          Replace
        </Button>
        <Button onClick={all} disabled={count === 0}>
          Replace all
        </Button>
      </div>
      <div className="find-row">
        <Checkbox
          name="find-case"
          label="Match case"
          checked={asked.isCaseSensitive}
          onChange={({ target }) => setAsked({ ...asked, isCaseSensitive: target.checked })}
        />
        <Checkbox
          name="find-whole"
          label="Whole words"
          checked={asked.isWholeWord}
          onChange={({ target }) => setAsked({ ...asked, isWholeWord: target.checked })}
        />
        <span className="find-count" role="status">
          {told || (asked.text === "" ? "" : countWords(count, at, isTheirs))}
        </span>
      </div>
    </search>
  );
  return bar ? createPortal(panel, bar) : panel;
}

const SELECTED_MAX = 80;

/** The selected words are what is likeliest to be looked for. */
function selectedIn({ state: { doc, selection } }: Editor): string {
  const text = doc.textBetween(selection.from, selection.to, "\n");
  return text.length <= SELECTED_MAX && !text.includes("\n") ? text : "";
}

function countWords(count: number, at: number, isTheirs: boolean): string {
  if (count === 0) return "Not in the story";
  const all = count === MATCHES_MAX ? `${MATCHES_MAX} or more` : count;
  return `${at + 1} of ${all}${isTheirs ? ", in a quotation or a quoted fact" : ""}`;
}
