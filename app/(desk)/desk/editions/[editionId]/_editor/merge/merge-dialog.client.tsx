"use client";
import { useState } from "react";
import { FailureMessage } from "@/components/desk/failure-message";
import type { AnyFailure } from "@/components/desk/failure-words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Text } from "@/domain/articles/merge";
import { MergePlace } from "./merge-place.client";
import { MergeSettled } from "./merge-settled.client";
import type { Sides } from "./merge-words";
import { useChoices } from "./use-choices";

type Props = {
  sides: Sides;
  saveWords: string;
  /** Said over the places: that the story moved on, or who writes now. */
  says: string;
  /** Saves the merged text; what kept it from being saved, or null. */
  onSave: (text: Text) => Promise<AnyFailure | null>;
  /** Leaves both texts as they are. */
  onKeepAside: () => void;
};

/** Two texts of one story made into one, place by place. What only one side changed is in already; nothing is saved before it is said. */
export function MergeDialog({ sides, saveWords, says, onSave, onKeepAside }: Props) {
  const { merge, cards, result, open } = useChoices(sides);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [shown, show] = useState(0);
  const at = Math.min(shown, Math.max(0, cards.length - 1));
  const save = async () => {
    if (!result || isSaving) return;
    setSaving(true);
    setFailure(null);
    setFailure(await onSave(result));
    setSaving(false);
  };
  return (
    <Dialog title="Two versions of this story" description={`${placesWords(cards.length)} ${says}`} open onOpenChange={onKeepAside}>
      <div className="merge">
        {cards.map((card, index) => (
          <MergePlace key={card.id} card={card} titles={sides.titles} at={index + 1} of={cards.length} isShown={index === at} />
        ))}
        {cards.length > 1 ? <Steps at={at} of={cards.length} onStep={show} /> : null}
        <MergeSettled merge={merge} sides={sides} />
      </div>
      {failure ? <FailureMessage failure={failure} hasField={() => false} /> : null}
      <div className="dialog-acts">
        <span className="merge-waits" role="status">
          {open > 0 ? `Choose at ${open === 1 ? "1 more place" : `${open} more places`}.` : ""}
        </span>
        <Button look="plain" onClick={onKeepAside}>
          Cancel: keep it aside
        </Button>
        <Button look={result ? "go" : "wait"} onClick={save} disabled={isSaving} focusableWhenDisabled aria-disabled={!result}>
          {isSaving ? "Saving…" : saveWords}
        </Button>
      </div>
    </Dialog>
  );
}

const placesWords = (count: number) =>
  count === 0 ? "No place needs a choice." : count === 1 ? "1 place differs." : `${count} places differ.`;

/** On a phone one place fills the screen; these lead to the next. */
function Steps({ at, of, onStep }: { at: number; of: number; onStep: (at: number) => void }) {
  return (
    <p className="acts merge-steps">
      <Button size="small" disabled={at === 0} focusableWhenDisabled onClick={() => onStep(at - 1)}>
        Previous place
      </Button>
      <Button size="small" disabled={at === of - 1} focusableWhenDisabled onClick={() => onStep(at + 1)}>
        Next place
      </Button>
    </p>
  );
}
