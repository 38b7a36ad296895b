"use client";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { FileButton } from "./file-button.client";
import { isPicture } from "./upload";

type Props = { onFiles: (files: File[]) => void; isMulti?: boolean; words?: string; button?: string; id?: string; children?: ReactNode };

/** Takes pictures that are dropped on it, pasted while it stands, or chosen from the disk. */
export function DropZone({
  onFiles,
  isMulti = true,
  words = "Drop pictures here, paste one, or",
  button = "Choose files",
  id,
  children,
}: Props) {
  const [isOver, setOver] = useState(false);
  const told = useRef(onFiles);
  told.current = onFiles;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = Array.from(event.clipboardData?.files ?? []).filter(isPicture);
      if (files.length === 0 || (event.target as HTMLElement | null)?.closest?.("[contenteditable='true']")) return;
      event.preventDefault();
      told.current(files);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const files = Array.from(event.dataTransfer.files);
    if (files.length > 0) onFiles(isMulti ? files : files.slice(0, 1));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way beside the button, for those who have a pointer
    <div
      className="drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <p className="drop-line">
        <span>{words}</span>
        <FileButton size="small" isMulti={isMulti} onFiles={onFiles} {...(id && { id })}>
          {button}
        </FileButton>
        <span className="q">JPEG, PNG, WebP, AVIF or GIF, up to 20 MB</span>
      </p>
      {children}
    </div>
  );
}
