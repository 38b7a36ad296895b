"use client";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Role } from "@/domain/kernel/context";
import "./palette.css";

const PaletteDialog = lazy(() => import("./palette-dialog.client"));

/** Said where another part of the screen wants the palette: the rail, which holds it, is not shown on a phone. */
const WANTED = "palette:wanted";

/** The palette's place on the bar of a phone. */
export const PaletteTab = () => (
  <button type="button" aria-haspopup="dialog" onClick={() => document.dispatchEvent(new Event(WANTED))}>
    <Search className="i" />
    Search
  </button>
);

type Props = {
  role: Role;
  /** Whether its button stands here; without it the key alone opens it. */
  hasButton?: boolean;
};

/** The button that opens the palette, and its key. What the palette is made of is fetched when it is first wanted. */
export function Palette({ role, hasButton = true }: Props) {
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [wasWanted, setWasWanted] = useState(false);
  const open = useCallback(() => {
    setWasWanted(true);
    setIsOpen(true);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (document.querySelector('[role="alertdialog"]')) return;
      event.preventDefault();
      setWasWanted(true);
      setIsOpen((is) => !is);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener(WANTED, open);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener(WANTED, open);
    };
  }, [open]);
  return (
    <>
      {hasButton ? (
        <button type="button" className="palette-open" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" onClick={open}>
          <Search className="i" />
          Search or do… <kbd>Ctrl K</kbd>
        </button>
      ) : null}
      {wasWanted ? (
        <Suspense>
          <PaletteDialog role={role} isOpen={isOpen} setIsOpen={setIsOpen} go={(href) => router.push(href)} />
        </Suspense>
      ) : null}
    </>
  );
}
