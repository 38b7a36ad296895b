import type { ReactNode } from "react";
import type { TabPage } from "@/components/ui/tabs";

/** The tab of what is kept aside; there while something is. */
export function asidePage({ aside, asideCount }: { aside: ReactNode; asideCount: number }): TabPage[] {
  if (asideCount === 0) return [];
  const label = (
    <>
      Kept aside <span>{asideCount}</span>
    </>
  );
  return [{ value: "aside", label, content: aside }];
}
