import { useEffect, useRef } from "react";
import { areSingleKeysOff } from "../desk/single-keys";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey || event.getModifierState("AltGraph");

/** One key of the page, with Shift or without: silent while something is typed, another modifier is held, a dialog is open or single keys are off. */
export function useKey(key: string, act: () => void, { shift = false }: { shift?: boolean } = {}) {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.repeat || event.shiftKey !== shift || hasModifier(event) || isTyping(event.target))
        return;
      if (areSingleKeysOff() || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [key, shift]);
}
