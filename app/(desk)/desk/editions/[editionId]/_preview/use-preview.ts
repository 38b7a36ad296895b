import { createContext, useContext, useEffect, useMemo, useState } from "react";

type Preview = { isOpen: boolean; toggle: () => void };
const PreviewContext = createContext<Preview | null>(null);
export const PreviewArea = PreviewContext.Provider;
/** Whether the preview stands beside the text; null where nothing is being written. */
export const useBeside = () => useContext(PreviewContext);

/** The preview beside the text, brought and put away by `Mod Alt P`. */
export function usePreview(): Preview {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The code, since Alt makes another letter of P on a Mac.
      if (event.code !== "KeyP" || !event.altKey || event.shiftKey || !(event.metaKey || event.ctrlKey)) return;
      if (event.getModifierState("AltGraph")) return;
      event.preventDefault();
      setOpen((is) => !is);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return useMemo(() => ({ isOpen, toggle: () => setOpen((is) => !is) }), [isOpen]);
}
