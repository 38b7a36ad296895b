"use client";
import { FailureMessage } from "@/components/desk/failure-message";
import { Button } from "@/components/ui/button";
import { clockWords, useCountdown } from "../_desk/use-countdown";
import { usePenHere } from "./use-pen";
import { usePenActs } from "./use-pen-acts";

/** Over the text of whoever writes, while somebody asks for the pen and waits for the answer. */
export function Asked() {
  const { presence, viewerId } = usePenHere();
  const acts = usePenActs();
  const { request, pen } = presence;
  const left = useCountdown(request?.endsAt ?? 0);
  if (!request || pen?.userId !== viewerId || request.userId === viewerId || request.isDeclined || left === 0) return null;
  return (
    <section className="notice pen" aria-label={`${request.name} asks to edit`}>
      <p role="alert">
        <b>{request.name} asks to edit this story.</b> Giving it away saves your text first.
      </p>
      <p className="acts">
        <Button size="small" look="go" onClick={acts.give} disabled={acts.isPending} focusableWhenDisabled>
          Give to {request.name.split(" ")[0]}
        </Button>
        <Button size="small" onClick={acts.keep} disabled={acts.isPending} focusableWhenDisabled>
          Not now
        </Button>
        <span className="asked left">{clockWords(left)} left</span>
      </p>
      {acts.failure ? <FailureMessage failure={acts.failure} hasField={() => false} /> : null}
    </section>
  );
}
