"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { FailureMessage } from "@/components/desk/failure-message";
import { Button } from "@/components/ui/button";
import { useLink } from "../../../_link/use-link";
import { useCountdown } from "../_desk/use-countdown";
import { useDesk } from "../_desk/use-desk";
import { usePenHere } from "../_presence/use-pen";
import type { Autosave, SaveState } from "./autosave";
import { CopyEverything } from "./copy-everything.client";
import type { Draft } from "./draft";
import type { Journal } from "./journal/journal";
import { useSaveState } from "./save-line.client";
import { isWaiting, timeOf } from "./save-look";
import { wholeText } from "./whole-text";

const SignedOut = dynamic(() => import("./signed-out.client").then((module) => module.SignedOut), { ssr: false });

type Props = { autosave: Autosave; journal: Journal; draft: Draft };

/** A bar over the text while the desk does not have it: why, that nothing is lost, and what to do. Writing goes on below it. */
export function SaveTrouble({ autosave, journal, draft }: Props) {
  const state = useSaveState(autosave);
  const line = useLink();
  if (isWaiting(state, line)) return null;
  const copy = <CopyEverything text={() => wholeText(draft)} />;
  switch (state.is) {
    case "failing":
      return <Failing state={state} autosave={autosave} copy={copy} />;
    case "stale":
      return <Stale autosave={autosave} copy={copy} />;
    case "signed_out":
      return <SignedOut isSomebodyElseIn={state.isSomebodyElseIn} autosave={autosave} journal={journal} copy={copy} />;
    case "refused":
      return (
        <div className="trouble">
          <FailureMessage failure={state.failure} hasField={() => false} />
          <p className="acts">
            <Button size="small" onClick={autosave.retry}>
              Retry
            </Button>
            {copy}
          </p>
        </div>
      );
    default:
      return null;
  }
}

function Failing({ state, autosave, copy }: { state: SaveState & { is: "failing" }; autosave: Autosave; copy: React.ReactNode }) {
  const { clock } = useDesk();
  const seconds = useCountdown(state.retryAt);
  return (
    <div className="trouble">
      <p>
        <b role="alert">Not saved to the desk since {timeOf(state.savedAt, clock)}.</b>{" "}
        {seconds > 0 ? `Retrying in ${seconds} s.` : "Retrying…"} Your text is kept here.
      </p>
      <p className="acts">
        <Button size="small" onClick={autosave.retry}>
          Retry now
        </Button>
        {copy}
      </p>
    </div>
  );
}

function Stale({ autosave, copy }: { autosave: Autosave; copy: React.ReactNode }) {
  const { merge } = usePenHere();
  const [isFailed, setFailed] = useState(false);
  const then = (go: () => void) => async () => {
    if (await autosave.keepAside()) go();
    else setFailed(true);
  };
  return (
    <div className="trouble" role="alert">
      <p>
        <b>A newer version exists.</b> This story was saved elsewhere while you wrote. Your text is kept here and is not lost.
        {isFailed ? " The desk did not answer; copy your text before you load the newer one." : ""}
      </p>
      <p className="acts">
        <Button size="small" onClick={then(() => merge(null))}>
          See differences
        </Button>
        <Button size="small" onClick={then(() => window.location.reload())}>
          Keep mine aside and load it
        </Button>
        {copy}
      </p>
    </div>
  );
}
