"use client";
import { CloudOff } from "lucide-react";
import { useEffect } from "react";
import { link, useLink } from "./use-link";
import "./link.css";

/** Over every page of the desk while it cannot be reached: what is safe, and what waits. */
export function OfflineBar() {
  const state = useLink();
  useEffect(() => {
    const look = () => void link.look();
    const stop = link.watch();
    for (const event of ["online", "offline"] as const) window.addEventListener(event, look);
    document.addEventListener("visibilitychange", look);
    if (!navigator.onLine) look();
    return () => {
      stop();
      for (const event of ["online", "offline"] as const) window.removeEventListener(event, look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return (
    <div role="status" className="offline-place">
      {state === "up" ? null : (
        <p className="offline-bar">
          <CloudOff className="i" /> <b>{state === "offline" ? "You are offline." : "The desk does not answer."}</b> Open stories keep
          saving on this device.
        </p>
      )}
    </div>
  );
}
