import { useSyncExternalStore } from "react";

const KEPT = "single-keys-off";
const CHANGED = "single-keys-changed";

/** Whether keys without Ctrl or ⌘ are silent, as somebody who dictates or types by switch may want them (WCAG 2.1.4). Kept on the device. */
export function areSingleKeysOff(): boolean {
  try {
    return localStorage.getItem(KEPT) === "yes";
  } catch {
    return false;
  }
}

export function setSingleKeysOff(isOff: boolean) {
  try {
    if (isOff) localStorage.setItem(KEPT, "yes");
    else localStorage.removeItem(KEPT);
  } catch {
    // A device that keeps nothing leaves them on.
  }
  dispatchEvent(new Event(CHANGED));
}

const listen = (heard: () => void) => {
  addEventListener(CHANGED, heard);
  addEventListener("storage", heard);
  return () => {
    removeEventListener(CHANGED, heard);
    removeEventListener("storage", heard);
  };
};

export const useSingleKeysOff = () => useSyncExternalStore(listen, areSingleKeysOff, () => false);
