"use client";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useSteps, VIEWS, type View } from "./steps.client";

const NAMES: Record<View, string> = { page: "Page", text: "Text", facts: "Facts" };

/** Which way the difference is shown. */
export function ViewSwitch() {
  const { view, setView } = useSteps();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, no part of a form
    <span className="seg" role="group" aria-label="View">
      {VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
          {NAMES[one]}
        </button>
      ))}
    </span>
  );
}

/** The three views of one difference; those not chosen are there and not shown. */
export function Views({ page, text, facts }: Record<View, ReactNode>) {
  const { view } = useSteps();
  const pages = { page, text, facts };
  return VIEWS.map((one) => (
    <div key={one} id={`view-${one}`} hidden={view !== one} className={`view is-${one}`}>
      {pages[one]}
    </div>
  ));
}

/** "Change 3 of 6", said aloud as it changes, and the buttons that step. `by` made the changes. */
export function Stepper({ by, count }: { by: string; count: number }) {
  const { here, stepTo } = useSteps();
  if (count === 0) return null;
  return (
    <span className="stepper">
      <span role="status" className="q">
        {here ? (
          <>
            <span className="vh">{here.isSuggestion ? here.says : `${here.says} by ${by}`}, </span>
            {here.at + 1} of {here.of}
          </>
        ) : null}
      </span>
      <Button size="small" onClick={() => stepTo(here ? here.at - 1 : -1)}>
        <span className="vh">Previous change </span>
        <span aria-hidden="true">
          <kbd>B</kbd> ↑
        </span>
      </Button>
      <Button size="small" onClick={() => stepTo(here ? here.at + 1 : 0)}>
        <span className="vh">Next change </span>
        <span aria-hidden="true">
          <kbd>N</kbd> ↓
        </span>
      </Button>
    </span>
  );
}
