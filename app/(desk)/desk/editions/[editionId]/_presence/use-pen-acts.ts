import { useState, useTransition } from "react";
import type { AnyFailure } from "@/components/desk/failure-words";
import type { Action } from "@/domain/kernel/answer";
import { useDesk } from "../_desk/use-desk";
import { answerForPenAction, askForPenAction, takePenAction } from "../actions";
import { usePenHere } from "./use-pen";

/** Asking for the pen, answering, and taking it: each ends with the newest word of who has it. */
export function usePenActs() {
  const { story, flush } = useDesk();
  const { tabId, beat } = usePenHere();
  const [isPending, start] = useTransition();
  const [failure, setFailure] = useState<AnyFailure | null>(null);

  const run = (action: Action<null>, more: object = {}, before: () => Promise<unknown> = async () => {}) =>
    start(async () => {
      setFailure(null);
      await before();
      const answer = await action(null, { editionId: story.editionId, tabId, ...more }).catch(() => null);
      if (!answer?.ok) setFailure(answer?.error ?? { kind: "unavailable" });
      await beat();
    });

  return {
    isPending,
    failure,
    ask: () => run(askForPenAction),
    takeOver: () => run(takePenAction),
    /** The newest words go to the desk first: whoever writes next begins with them. */
    give: () => run(answerForPenAction, { answer: "give" }, flush),
    keep: () => run(answerForPenAction, { answer: "not_now" }),
  };
}
