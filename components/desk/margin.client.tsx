"use client";
import { type ReactNode, useEffect, useRef } from "react";

const GAP = 12;

/**
 * Puts every `.beside` of the text into the margin at the height of what it follows, pushed down rather than over another.
 * Where the page is too narrow, and until this has run, each stands under its paragraph.
 */
export function Margin({ isWide, children }: { isWide: boolean; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = ref.current;
    if (!isWide || !text) return;
    const place = () => placeAll(text);
    const watch = new ResizeObserver(place);
    watch.observe(text);
    for (const note of text.querySelectorAll(".beside")) watch.observe(note);
    place();
    return () => watch.disconnect();
  });
  return (
    <div ref={ref} className={isWide ? "has-margin" : undefined}>
      {children}
    </div>
  );
}

function placeAll(text: HTMLElement) {
  const top = text.getBoundingClientRect().top;
  let free = 0;
  for (const note of text.querySelectorAll<HTMLElement>(".beside")) {
    const at = Math.max(free, besideWhat(note).getBoundingClientRect().top - top);
    note.style.setProperty("--at", `${Math.round(at)}px`);
    free = at + note.offsetHeight + GAP;
  }
  text.style.setProperty("--notes", `${Math.round(free)}px`);
}

function besideWhat(note: Element): Element {
  let before = note.previousElementSibling;
  while (before?.classList.contains("beside")) before = before.previousElementSibling;
  return before ?? note;
}
