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
  /** The same for a change by itself, as the list of them counts. */
  stepToChange: (at: number) => void;
  /** The change or suggestion in hand, or null. `says` names a change by what happened, a suggestion whole. */
  here: { at: number; of: number; says: string; isSuggestion: boolean } | null;
};

const StepsContext = createContext<Steps | null>(null);
export function useSteps(): Steps {
  const steps = useContext(StepsContext);
  if (!steps) throw new Error("outside a difference");
  return steps;
}

/** Changes, and the first words of each suggestion, in the order of the text. */
function places(): HTMLElement[] {
  const keys = new Set<string | undefined>();
  return [...document.querySelectorAll<HTMLElement>("#view-page [data-change], #view-page [data-suggestion]")].filter(({ dataset }) => {
    if (dataset.suggestion === undefined) return true;
    const isFirst = !keys.has(dataset.suggestion);
    keys.add(dataset.suggestion);
    return isFirst;
  });
}
const MARK = "is-here";
const cardOf = (key: string | undefined) => document.querySelector<HTMLElement>(`[data-suggestion-card="${CSS.escape(key ?? "")}"]`);

/** Marks one place as the one in hand, and with a suggestion its card. */
export function markHere(place: HTMLElement | undefined) {
  for (const one of document.querySelectorAll(`.${MARK}`)) one.classList.remove(MARK);
  place?.classList.add(MARK);
  if (place?.dataset.suggestion) cardOf(place.dataset.suggestion)?.classList.add(MARK);
}

/** The words of a suggestion, for whoever is at its card. */
export const wordsOfSuggestion = (key: string) => places().find(({ dataset }) => dataset.suggestion === key);

/** Steps through the changes of a difference and what is suggested, by keys and by its list: `N` next, `B` back, `T` the next view. */
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
      markHere(place);
      if (!place) return setHere(null);
      place.scrollIntoView({ block: "center", behavior: "instant" });
      const card = cardOf(place.dataset.suggestion);
      card?.scrollIntoView({ block: "nearest", behavior: "instant" });
      place.focus({ preventScroll: true });
      const says = card?.ariaLabel ?? place.dataset.change ?? "changed";
      setHere({ at, of: all.length, says, isSuggestion: card !== null });
    });
  }, []);
  const stepToChange = useCallback(
    (wanted: number) => {
      const change = places().filter(({ dataset }) => dataset.change !== undefined)[wanted];
      if (change) stepTo(places().indexOf(change));
    },
    [stepTo],
  );
  /** One that was answered is gone, and the next has its place. */
  const from = () => {
    const at = places().findIndex(({ classList }) => classList.contains(MARK));
    return { back: (at < 0 ? (here?.at ?? 0) : at) - 1, on: at < 0 ? (here?.at ?? 0) : at + 1 };
  };
  useKey("n", () => stepTo(from().on));
  useKey("b", () => stepTo(from().back));
  useKey("t", () => setView(VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? "page"));
  const steps = useMemo(() => ({ view, setView, stepTo, stepToChange, here }), [view, stepTo, stepToChange, here]);
  return <StepsContext value={steps}>{children}</StepsContext>;
}

/** The way from a line of the list to the page. */
export function StepTo({ at }: { at: number }) {
  const { stepToChange } = useSteps();
  return (
    <Button size="small" onClick={() => stepToChange(at)} aria-label={`Show change ${at + 1} on the page`}>
      Show
    </Button>
  );
}
