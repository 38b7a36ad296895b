"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Makes the page anew when somebody comes back to it: what was read or done in another tab is so here too. */
export function FreshOnFocus() {
  const router = useRouter();
  useEffect(() => {
    const look = () => void (document.visibilityState === "visible" && router.refresh());
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [router]);
  return null;
}
