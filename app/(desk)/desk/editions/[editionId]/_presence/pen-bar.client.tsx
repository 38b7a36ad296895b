"use client";
import { PenOff } from "lucide-react";
import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { FailureMessage } from "@/components/desk/failure-message";
import { Button } from "@/components/ui/button";
import { clockWords, useCountdown } from "../_desk/use-countdown";
import { useDesk } from "../_desk/use-desk";
import { timeOf } from "../_editor/save-look";
import { type Lost, usePenHere } from "./use-pen";
import { usePenActs } from "./use-pen-acts";
import type { Heard } from "./use-presence";

const TakeOver = dynamic(() => import("./take-over.client").then((module) => module.TakeOver));

/** Over a text that somebody else writes now: who, how to get the pen, and what became of one's own words. */
export function PenBar() {
  const { other, lost, merge } = usePenHere();
  const { clock } = useDesk();
  const acts = usePenActs();
  return (
    <section className="notice pen" aria-label="Who writes">
      <div role="status">
        {lost ? <p>{lostWords(lost, timeOf(lost.since, clock))}</p> : null}
        {other && !lost ? (
          <p>
            <b>Read only: {other.name} is editing.</b> What is saved there shows here.
          </p>
        ) : null}
        {other ? null : <p>{lost ? "Nobody is editing it now." : <b>Nobody is editing it any more.</b>}</p>}
      </div>
      <p className="acts">
        {lost?.left === "aside" ? (
          <Button size="small" onClick={() => merge(null)}>
            Compare
          </Button>
        ) : null}
        {other ? <GetIt other={other} acts={acts} isBack={lost?.isTaken ?? false} /> : <WriteButton />}
      </p>
      {acts.failure ? <FailureMessage failure={acts.failure} hasField={() => false} /> : null}
    </section>
  );
}

const LEFT_WORDS = {
  nothing: "Everything you wrote is in the story.",
  aside: "Your text is kept.",
  device: "Your newest words are kept on this device: keep them aside below.",
} as const;

function lostWords({ name, isTaken, left }: Lost, at: string): ReactNode {
  return (
    <>
      <b>{isTaken ? `${name} took over at ${at}.` : `${name} is editing since ${at}.`}</b> {LEFT_WORDS[left]}
    </>
  );
}

/** Asks for the pen, waits for the answer, and says what came of it; taking over is possible at any time. */
function GetIt({ other, acts, isBack }: { other: NonNullable<Heard["pen"]>; acts: ReturnType<typeof usePenActs>; isBack: boolean }) {
  const { presence, viewerId } = usePenHere();
  const request = presence.request?.userId === viewerId ? presence.request : null;
  const left = useCountdown(request?.endsAt ?? 0);
  const isWaiting = request !== null && !request.isDeclined && left > 0;
  const first = other.name.split(" ")[0];
  return (
    <>
      {request ? (
        <span className="asked" role="status">
          {request.isDeclined ? `${first} answered: not now.` : isWaiting ? `Asked ${first}.` : `${first} did not answer.`}
        </span>
      ) : null}
      {isWaiting ? <span className="asked left">{clockWords(left)} left</span> : null}
      {isWaiting || isBack ? null : (
        <Button size="small" onClick={acts.ask} disabled={acts.isPending} focusableWhenDisabled>
          {request ? "Ask again" : "Ask"}
        </Button>
      )}
      <TakeOver other={other} acts={acts} words={isBack ? "Take back" : "Take over"} />
    </>
  );
}

function WriteButton() {
  const { want } = usePenHere();
  const [isComing, setComing] = useState(false);
  return (
    <Button
      size="small"
      disabled={isComing}
      focusableWhenDisabled
      onClick={() => {
        setComing(true);
        want();
      }}
    >
      {isComing ? "Opening…" : "Edit here"}
    </Button>
  );
}

/** In the place of the line about saving, where there is nothing to save. */
export function PenFoot() {
  const { other } = usePenHere();
  return (
    <footer className="foot">
      <p className="saved">
        <PenOff className="i" /> {other ? `Read only: ${other.name} is editing` : "Read only: nobody is editing"}
      </p>
    </footer>
  );
}
