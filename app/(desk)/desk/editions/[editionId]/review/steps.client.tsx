"use client";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { useKey } from "@/components/claims/use-key";
import { Button } from "@/components/ui/button";

export const VIEWS = ["page", "text", "facts"] as const;
export type View = (typeof VIEWS)[number];
type Steps = {
  view: View;
  setView: (view: View) => void;
  /** Leads to the change at this place of the page, counted from 0; beyond the last comes the first. */
  stepTo: (at: number) => void;
  /** The change in hand, or null. */
  here: { at: number; of: number; says: string } | null;
};

const StepsContext = createContext<Steps | null>(null);
export function useSteps(): Steps {
  const steps = useContext(StepsContext);
  if (!steps) throw new Error("outside a difference");
  return steps;
}

const places = () => [...document.querySelectorAll<HTMLElement>("#view-page [data-change]")];
const MARK = "is-here";

/** Steps through the changes of a difference, by keys and by its list: `N` next, `B` back, `T` the next view. */
export function StepsArea({ children }: { children: ReactNode }) {
  const [view, setView] = useState<View>("page");
  const [here, setHere] = useState<Steps["here"]>(null);
  const stepTo = useCallback((wanted: number) => {
    setView("page");
    // The page is shown again before something on it can have the focus.
    requestAnimationFrame(() => {
      const all = places();
      const at = all.length > 0 ? (wanted + all.length) % all.length : -1;
      const place = all[at];
      for (const one of all) one.classList.toggle(MARK, one === place);
      if (!place) return setHere(null);
      place.scrollIntoView({ block: "center", behavior: "instant" });
      place.focus({ preventScroll: true });
      setHere({ at, of: all.length, says: place.dataset.change ?? "changed" });
    });
  }, []);
  useKey("n", () => stepTo(here ? here.at + 1 : 0));
  useKey("b", () => stepTo(here ? here.at - 1 : -1));
  useKey("t", () => setView(VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? "page"));
  const steps = useMemo(() => ({ view, setView, stepTo, here }), [view, stepTo, here]);
  return <StepsContext value={steps}>{children}</StepsContext>;
}

/** The way from a line of the list to the page. */
export function StepTo({ at }: { at: number }) {
  const { stepTo } = useSteps();
  return (
    <Button size="small" onClick={() => stepTo(at)} aria-label={`Show change ${at + 1} on the page`}>
      Show
    </Button>
  );
}
