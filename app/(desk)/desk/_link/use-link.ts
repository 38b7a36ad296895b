import { useSyncExternalStore } from "react";
import { createLink, type LinkState } from "./link";

/** The one line of this tab. */
export const link = createLink({
  ping: (signal) => fetch("/api/healthz", { method: "HEAD", cache: "no-store", signal }),
  isOnline: () => navigator.onLine,
  isSeen: () => document.visibilityState === "visible",
});

export const useLink = (): LinkState => useSyncExternalStore(link.subscribe, link.state, () => "up");
