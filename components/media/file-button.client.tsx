"use client";
import { type ComponentProps, useRef } from "react";
import { Button } from "../ui/button";
import { TAKEN_KINDS } from "./upload";

type Props = Omit<ComponentProps<typeof Button>, "onClick"> & {
  isMulti?: boolean;
  /** Hears what was picked; never an empty list, and the same file may be picked again. */
  onFiles: (files: File[]) => void;
};

/** A button of ours in place of the browser's own field for files. */
export function FileButton({ isMulti = false, onFiles, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={TAKEN_KINDS}
        multiple={isMulti}
        hidden
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
