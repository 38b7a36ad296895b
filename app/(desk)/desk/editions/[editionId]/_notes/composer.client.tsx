"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useModKey } from "@/components/desk/use-mod-key";
import { Button } from "@/components/ui/button";
import { namingAt } from "./naming";
import { sendFailureWords } from "./note-words";
import { keyOf, type Writing } from "./notes";
import { People } from "./people.client";
import { focusThread, useNotes } from "./use-notes";

type Props = {
  writing: Writing;
  /** What the field is called, for whoever listens. */
  label: string;
  verb: string;
  /** Gives the focus back where it came from. */
  onLeave: () => void;
};

/** A field for a note: `Mod Enter` sends it, Escape leaves it with its words kept, `@` names somebody. */
export function Composer({ writing, label, verb, onLeave }: Props) {
  const { board, state } = useNotes();
  const [words, setWords] = useState(() => board.wordsOf(writing));
  const [caret, setCaret] = useState(words.text.length);
  const [active, setActive] = useState(0);
  const [isClosed, setClosed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const mod = useModKey();
  const failure = state.failure?.at === keyOf(writing) ? state.failure.why : null;
  const naming = isClosed ? null : namingAt(words.text.slice(0, caret), state.people);

  useEffect(() => {
    const there = field.current;
    there?.focus({ preventScroll: true });
    there?.setSelectionRange(there.value.length, there.value.length);
    there?.closest(".composer")?.scrollIntoView({ block: "nearest" });
  }, []);

  const change = (text: string, at: number) => {
    board.keep(writing, { text });
    setWords(board.wordsOf(writing));
    setCaret(at);
    setActive(0);
    setClosed(false);
  };
  const name = (person: { name: string }) => {
    if (!naming) return;
    const before = `${words.text.slice(0, naming.from)}@${person.name} `;
    change(before + words.text.slice(caret).replace(/^ /, ""), before.length);
    requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length));
  };
  const send = async () => {
    const threadId = await board.send();
    if (threadId) focusThread(threadId);
  };
  const leave = () => {
    board.write(null);
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const pointed = naming?.found[active];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void send();
    else if (naming && pointed && (event.key === "Enter" || event.key === "Tab")) name(pointed);
    else if (naming && step) setActive((active + step + naming.found.length) % naming.found.length);
    else if (naming && event.key === "Escape") setClosed(true);
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation(); // the page’s own keys listen on the document, as React does
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={field}
        className="control"
        rows={3}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={naming ? `${id}-people` : undefined}
        aria-activedescendant={naming ? `${id}-${active}` : undefined}
        aria-describedby={failure ? `${id}-failure` : undefined}
        placeholder="@ names somebody"
        value={words.text}
        onChange={(event) => change(event.target.value, event.target.selectionStart)}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      <People id={id} naming={naming} active={active} onChoose={name} />
      {writing.at === "new" && state.mayBlock ? (
        <label className="blocks">
          <input
            type="checkbox"
            checked={words.isBlocking}
            onChange={(event) => {
              board.keep(writing, { isBlocking: event.target.checked });
              setWords(board.wordsOf(writing));
            }}
          />
          Must be settled before approval
        </label>
      ) : null}
      {failure ? (
        <p className="failed" role="alert" id={`${id}-failure`}>
          {sendFailureWords(failure)}
        </p>
      ) : null}
      <div className="acts">
        <Button type="submit" size="small" disabled={state.isSending || words.text.trim() === ""} focusableWhenDisabled>
          {state.isSending ? "Sending…" : verb} <kbd>{mod} Enter</kbd>
        </Button>
        <Button look="plain" size="small" onClick={leave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
