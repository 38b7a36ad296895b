"use client";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { FailureMessage } from "@/components/desk/failure-message";
import type { AnyFailure } from "@/components/desk/failure-words";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import type { Text } from "@/domain/articles/merge";
import { useDesk } from "../../_desk/use-desk";
import { usePenHere } from "../../_presence/use-pen";
import { takePenAction } from "../../actions";
import { MergeDialog } from "./merge-dialog.client";
import { sidesFor } from "./merge-words";
import { useMergeTexts } from "./use-merge-texts";

type Props = {
  /** A text kept aside; null is the newest of whoever looks. */
  revisionId: string | null;
  /** The words in hand are in the merged text: the seat lets go of them. */
  onMerged: () => Promise<unknown>;
  onClose: () => void;
};

/** A text kept aside, merged into the story as it stands. */
export function Merge({ revisionId, onMerged, onClose }: Props) {
  const { story, clock, expectChange } = useDesk();
  const { other, tabId, viewerId } = usePenHere();
  const router = useRouter();
  const { texts, failure, load, send } = useMergeTexts(story.editionId, revisionId);
  const [hasMoved, setMoved] = useState(false);
  const sides = useMemo(() => texts && sidesFor(texts, viewerId, clock), [texts, viewerId, clock]);

  const save = async (text: Text): Promise<AnyFailure | null> => {
    if (other) {
      const taken = await takePenAction(null, { editionId: story.editionId, tabId }).catch(() => null);
      if (!taken?.ok) return taken?.error ?? { kind: "unavailable" };
    }
    const refused = await send(text);
    if (refused?.kind === "conflict") {
      setMoved(true);
      await load();
      return null;
    }
    if (refused) return refused;
    await onMerged();
    expectChange(true);
    router.refresh();
    onClose();
    return null;
  };

  if (failure) return <NotThere failure={failure} onClose={onClose} />;
  if (!texts || !sides) return null;
  const moved = hasMoved ? "The story was saved again meanwhile: look at what is new. " : "";
  const held = other ? `${other.name} is editing; saving takes over, and keeps what is unsaved there aside.` : "";
  return (
    <MergeDialog
      sides={sides}
      says={`${moved}${held}`}
      saveWords={other ? "Take over and save merged version" : "Save merged version"}
      onSave={save}
      onKeepAside={onClose}
    />
  );
}

function NotThere({ failure, onClose }: { failure: AnyFailure; onClose: () => void }) {
  const isNone = failure.kind === "not_found";
  return (
    <Dialog
      title={isNone ? "Nothing to merge" : "The texts did not come"}
      description={isNone ? "No text of yours is kept aside that is not in the story already." : "Both are kept. Close this and try again."}
      open
      onOpenChange={onClose}
    >
      {isNone ? null : <FailureMessage failure={failure} hasField={() => false} />}
      <div className="dialog-acts">
        <DialogCancel>Close</DialogCancel>
      </div>
    </Dialog>
  );
}
