import { useState, useTransition } from "react";
import type { AnyFailure } from "@/components/desk/failure-words";
import type { Action } from "@/domain/kernel/answer";
import { useDesk } from "./use-desk";

/** A refusal of the desk, or that the newest words have not reached it yet. */
export type VerbFailure = AnyFailure | { kind: "unsaved" };
type At = { editionId: string; baseVersion: number };

/**
 * One act on the story: its newest words first, then the act on the version they made, then the story as it is now.
 * With `keepsSeat` whoever writes stays where they are: such an act touches nothing they have in hand.
 */
export function useVerb({ keepsSeat = false } = {}) {
  const { story, flush, expectChange } = useDesk();
  const [isPending, start] = useTransition();
  const [failure, setFailure] = useState<VerbFailure | null>(null);

  async function attempt<T>(action: Action<T>, input: (at: At) => object): Promise<T | undefined> {
    const flushed = await flush();
    if (!flushed.ok) return fail({ kind: "unsaved" });
    if (!keepsSeat) expectChange(true);
    try {
      const answer = await action(null, input({ editionId: story.editionId, baseVersion: flushed.version }));
      return answer?.ok ? answer.value : fail(answer?.error ?? { kind: "unavailable" });
    } catch {
      // The network, or a desk that was replaced meanwhile: nothing is known to have changed.
      return fail({ kind: "unavailable" });
    }
  }

  function fail(what: VerbFailure): undefined {
    expectChange(false);
    setFailure(what);
  }

  return {
    isPending,
    failure,
    clear: () => setFailure(null),
    attempt,
    fail,
    /** Runs several steps as one act; the first that is refused ends it. */
    start: (steps: () => Promise<unknown>) =>
      start(async () => {
        setFailure(null);
        await steps();
      }),
    run: <T>(action: Action<T>, fields: object = {}, then: (value: T) => unknown = () => {}) =>
      start(async () => {
        setFailure(null);
        const value = await attempt(action, (at) => ({ ...at, ...fields }));
        if (value !== undefined) await then(value);
      }),
  };
}
