"use client";
import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";
import { useEffect, useState, useSyncExternalStore } from "react";
import { FIND } from "../find/ask-to-find";
import { said } from "../said";
import type { WritingToolsAtHand } from "./use-writing-tools";

// Each waits behind a boundary of its own: without one the first to be fetched takes the text off the screen meanwhile.
const BlockForms = dynamic(() => import("./block-forms.client").then((module) => module.BlockForms), { ssr: false });
const SlashList = dynamic(() => import("./slash-list.client").then((module) => module.SlashList), { ssr: false });
const BlockHandle = dynamic(() => import("./block-handle.client").then((module) => module.BlockHandle), { ssr: false });
const FindPanel = dynamic(() => import("../find/find-panel.client").then((module) => module.FindPanel), { ssr: false });
const PasteLine = dynamic(() => import("../paste/paste-line.client").then((module) => module.PasteLine), { ssr: false });

type Props = { editor: Editor; tools: WritingToolsAtHand };

/** What stands by the text while it is written: fetched once the text is there, each part when it is first needed. */
export function WritingTools({ editor, tools: { slash, slots, pasting } }: Props) {
  const [isFinding, setFinding] = useState(false);
  const hasForms = useSyncExternalStore(
    slots.subscribe,
    () => slots.list().length > 0,
    () => false,
  );
  const line = useSyncExternalStore(said.subscribe, said.now, said.now);
  useEffect(() => {
    const open = () => setFinding(true);
    const onKey = (event: KeyboardEvent) => {
      const isAsked = event.code === "KeyG" && event.altKey && (event.metaKey || event.ctrlKey) && !event.getModifierState("AltGraph");
      if (!isAsked) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener(FIND, open);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener(FIND, open);
    };
  }, []);
  return (
    <>
      {slash.menu ? <SlashList menu={slash.menu} /> : null}
      {hasForms ? <BlockForms slots={slots} /> : null}
      <BlockHandle editor={editor} onAdd={() => slash.open(editor)} />
      {isFinding ? <FindPanel editor={editor} onClose={() => setFinding(false)} /> : null}
      <PasteLine editor={editor} pasting={pasting} />
      <p className="vh" role="status">
        {line}
      </p>
    </>
  );
}
