"use client";
import type { Editor } from "@tiptap/core";
import { X } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useDesk } from "../_desk/use-desk";
import type { Autosave } from "../_editor/autosave";
import { useSaveState } from "../_editor/save-line.client";
import { useBeside } from "./use-preview";
import { useScale } from "./use-scale";

const WIDTHS = { phone: 390, tablet: 768, desktop: 1280 } as const;
type Device = keyof typeof WIDTHS;
const DEVICES = Object.keys(WIDTHS) as Device[];
const NAMES: Record<Device, string> = { phone: "Phone", tablet: "Tablet", desktop: "Desktop" };

type Props = { autosave: Autosave; editor: RefObject<Editor | null> };

/** The page as readers would have it, beside the text: made anew after each save without moving, and a press on a paragraph leads there. */
export function PreviewPanel({ autosave, editor }: Props) {
  const { story, flush } = useDesk();
  const preview = useBeside();
  const [device, setDevice] = useState<Device>("phone");
  const frame = useRef<HTMLIFrameElement>(null);
  const { room, scale, left, height } = useScale(WIDTHS[device]);
  useSaved(autosave, () => frame.current?.contentWindow?.postMessage(`preview:saved:${story.editionId}`, location.origin));
  useEffect(() => {
    const onMessage = ({ origin, source, data }: MessageEvent) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow || data?.preview !== story.editionId) return;
      if (editor.current && typeof data.blockId === "string") setCaret(editor.current, data.blockId);
    };
    addEventListener("message", onMessage);
    return () => removeEventListener("message", onMessage);
  }, [story.editionId, editor]);
  // What was typed just now is in the preview from the start.
  useEffect(() => void flush(), [flush]);
  const address = `/desk/editions/${story.editionId}/preview`;
  return (
    <aside className="beside-preview" aria-label="Preview">
      <header>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, no part of a form */}
        <span className="seg" role="group" aria-label="Width">
          {DEVICES.map((one) => (
            <button key={one} type="button" aria-pressed={device === one} onClick={() => setDevice(one)}>
              {NAMES[one]} <span className="q">{WIDTHS[one]}</span>
            </button>
          ))}
        </span>
        <a className="btn plain sm" href={address} target="_blank" rel="noopener">
          New tab
        </a>
        <Button look="plain" size="small" aria-label="Put the preview away" onClick={preview?.toggle}>
          <X className="i" />
        </Button>
      </header>
      <div className="preview-room" ref={room}>
        <iframe
          ref={frame}
          src={`${address}?beside=1`}
          title={`Preview, ${NAMES[device].toLowerCase()} width`}
          style={{ width: WIDTHS[device], height, left, transform: `scale(${scale})` }}
        />
      </div>
    </aside>
  );
}

/** Calls once for each save the desk acknowledged while it listens. */
function useSaved(autosave: Autosave, heard: () => void) {
  const { savedAt } = useSaveState(autosave);
  const latest = useRef(heard);
  latest.current = heard;
  const first = useRef(savedAt);
  useEffect(() => {
    if (first.current === savedAt) return;
    first.current = savedAt;
    latest.current();
  }, [savedAt]);
}

/** Puts the caret at the start of a block, where the writer sees it. */
function setCaret(editor: Editor, blockId: string) {
  editor.state.doc.descendants((node, at) => {
    if (node.attrs.id === blockId)
      editor
        .chain()
        .focus()
        .setTextSelection(at + 1)
        .scrollIntoView()
        .run();
  });
}
