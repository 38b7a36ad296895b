import { useEffect } from "react";

/** Keeps the screen as high as what a phone's keyboard leaves of it, so that the format bar stands above the keys. */
export function useVisibleHeight() {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const { style } = document.documentElement;
    const keepUp = () => style.setProperty("--visible", `${viewport.height}px`);
    keepUp();
    viewport.addEventListener("resize", keepUp);
    return () => {
      viewport.removeEventListener("resize", keepUp);
      style.removeProperty("--visible");
    };
  }, []);
}
