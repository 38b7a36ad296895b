"use client";
import { useEffect } from "react";
import { ownWords } from "./time-words";

/** Adds the reader's own time to the tooltip of every time of the desk, once the pointer comes to it. */
export function OwnZone() {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const tell = ({ target }: PointerEvent) => {
      const time = target instanceof Element ? target.closest<HTMLTimeElement>("time[data-zone]") : null;
      const zone = time?.dataset.zone;
      if (!time || !zone) return;
      delete time.dataset.zone; // once is enough
      const own = ownWords(new Date(time.dateTime), { now: new Date(), zone }, timeZone);
      if (own) time.title = time.title ? `${time.title} = ${own}` : own;
    };
    document.addEventListener("pointerover", tell);
    return () => document.removeEventListener("pointerover", tell);
  }, []);
  return null;
}
