"use client";
import { useRef } from "react";
import { useKey } from "@/components/claims/use-key";

/** `J` and `K` lead to the next and the previous story of the queue; beside them stands what the other keys do. */
export function QueueKeys() {
  const ref = useRef<HTMLParagraphElement>(null);
  const go = (by: number) => {
    const links = [...(ref.current?.closest("nav")?.querySelectorAll("a") ?? [])];
    const at = links.findIndex((link) => link.ariaCurrent === "page");
    links[at < 0 ? 0 : at + by]?.click();
  };
  useKey("j", () => go(1));
  useKey("k", () => go(-1));
  return (
    <p className="queue-keys" ref={ref}>
      <span>
        <kbd>J</kbd> <kbd>K</kbd> next, previous story
      </span>
      <span>
        <kbd>N</kbd> <kbd>B</kbd> next, previous change
      </span>
      <span>
        <kbd>Shift N</kbd> <kbd>Shift B</kbd> next, previous note
      </span>
      <span>
        <kbd>?</kbd> all keys
      </span>
    </p>
  );
}
