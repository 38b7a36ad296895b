import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The name of the key that starts a shortcut on this machine. */
export const useModKey = () =>
  useSyncExternalStore(
    never,
    () => (/mac|iphone|ipad/i.test(navigator.platform) ? "⌘" : "Ctrl"),
    () => "Ctrl",
  );
