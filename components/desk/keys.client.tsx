"use client";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { PLACES } from "./places";
import { areSingleKeysOff } from "./single-keys";

const KeysDialog = lazy(() => import("./keys-dialog.client"));

/** Milliseconds in which a letter after `G` still leads somewhere. */
const PATIENCE_MS = 1_500;
const WAYS: ReadonlyMap<string, string> = new Map(
  Object.values(PLACES).flatMap(({ letter, href }): [string, string][] => (letter ? [[letter, href]] : [])),
);

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
const isSilent = (event: KeyboardEvent) =>
  event.defaultPrevented ||
  event.repeat ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.getModifierState("AltGraph") ||
  isTyping(event.target) ||
  areSingleKeysOff() ||
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** `?` lists every key; `G` and a letter lead to a place of the desk. */
export function Keys() {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let begun = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (isSilent(event)) return;
      if (event.key === "?") {
        event.preventDefault();
        setOpen(true);
      }
      const way = WAYS.get(event.key.toUpperCase());
      const follows = event.timeStamp - begun < PATIENCE_MS;
      begun = event.key.toLowerCase() === "g" && !event.shiftKey ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!follows || !way) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      router.push(way);
    };
    // Before the letters of the page: after `G` they mean a place.
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, [router]);
  return isOpen ? (
    <Suspense fallback={null}>
      <KeysDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
