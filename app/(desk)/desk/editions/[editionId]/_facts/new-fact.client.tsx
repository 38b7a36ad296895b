"use client";
import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";
import { type RefObject, useState } from "react";
import type { ShelfSeason } from "@/components/claims/shelf-facts";
import { Button } from "@/components/ui/button";
import { useDesk } from "../_desk/use-desk";
import { cite } from "./cite";

// The line brings its own fields and words along: only whoever writes a fact down loads them.
const FactLine = dynamic(() => import("./fact-line.client").then((module) => module.FactLine));

type Props = { seasons: readonly ShelfSeason[]; editor: RefObject<Editor | null>; onRecorded: () => void };
type Selected = { text: string; from: number; to: number };

/** A fact written down beside the text; with words selected, they say when, and are linked to it once it is on record. */
export function NewFact({ seasons, editor, onRecorded }: Props) {
  const { story } = useDesk();
  const [selected, setOpen] = useState<Selected | null>(null);
  const season = seasons.find(({ isAsked }) => isAsked) ?? seasons[0];
  if (!season) return null;
  if (!selected)
    return (
      <Button look="plain" className="new-fact" onClick={() => setOpen(begin(editor.current))}>
        + Fact <span className="q">from the selected words</span>
      </Button>
    );
  return (
    <div ref={intoView}>
      <FactLine
        place={{
          ...{ showId: season.showId, seasonId: season.id, today: season.today, path: "" },
          seasons: seasons.filter(({ showId }) => showId === season.showId).map(({ id, label }) => ({ id, label })),
        }}
        words={selected.text}
        mayConfirm={story.mayConfirm}
        onLeave={() => setOpen(null)}
        onRecorded={(claimId) => {
          onRecorded();
          const there = editor.current;
          if (!there || selected.text === "" || there.state.doc.textBetween(selected.from, selected.to, " ") !== selected.text) return;
          there.commands.setTextSelection(selected);
          cite(there, { claimId, mode: "plain" }, selected.text);
        }}
      />
    </div>
  );
}

/** The list may have been read to its end: the line is over it, and there once it is loaded. */
function intoView(line: HTMLElement | null) {
  if (!line) return;
  const watch = new MutationObserver(() => line.scrollIntoView({ block: "start" }));
  watch.observe(line, { childList: true });
  return () => watch.disconnect();
}

function begin(editor: Editor | null): Selected {
  const { from, to } = editor?.state.selection ?? { from: 0, to: 0 };
  return { text: editor?.state.doc.textBetween(from, to, " ") ?? "", from, to };
}
