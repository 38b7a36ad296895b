"use client";
import { useEffect } from "react";
import { useDesk } from "../_desk/use-desk";

/** `Mod S` names a checkpoint: the desk saves by itself, so the key is free for what saving used to mean. */
export function CheckpointKey() {
  const { ask } = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!document.querySelector("[role=dialog], [role=alertdialog]")) ask("checkpoint");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [ask]);
  return null;
}
