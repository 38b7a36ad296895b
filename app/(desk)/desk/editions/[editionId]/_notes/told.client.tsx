"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toldWords } from "./note-words";
import { useNotes } from "./use-notes";

/** Whom the last note reached; where that is nobody, the way to choose somebody. */
export function Told({ threadId }: { threadId: string }) {
  const { board, state } = useNotes();
  const [isChoosing, setChoosing] = useState(false);
  const [chosen, choose] = useState("");
  const told = state.told?.threadId === threadId ? state.told : null;
  const others = state.people.filter(({ id }) => id !== state.viewerId);
  const isNobody = told?.names.length === 0;
  return (
    <div className="told">
      <p role="status">{told ? toldWords(told.names) : ""}</p>
      {isNobody && !isChoosing ? (
        <Button look="plain" size="small" onClick={() => setChoosing(true)}>
          Choose somebody
        </Button>
      ) : null}
      {isNobody && isChoosing ? (
        <form
          className="choose"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) void board.tell([chosen]).then(() => setChoosing(false));
          }}
        >
          {/* biome-ignore lint/a11y/noAutofocus: the list was asked for a moment ago */}
          <select className="control" aria-label="Who is told" value={chosen} onChange={(event) => choose(event.target.value)} autoFocus>
            <option value="">Choose…</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button type="submit" size="small" disabled={chosen === ""} focusableWhenDisabled>
            Tell
          </Button>
        </form>
      ) : null}
    </div>
  );
}
