"use client";
import { useSyncExternalStore } from "react";
import { AlikeNotice } from "@/components/media/alike-notice";
import { mayTryAgain, megabytes, outcomeWords, percentOf } from "@/components/media/upload-words";
import { Button } from "@/components/ui/button";
import type { Slot } from "../blocks/slots";
import { type Arriving, arriveIn, arrivingNow, forgetArriving, hearArriving, setAttrs } from "./arriving";

const none: ReadonlyMap<string, Arriving> = new Map();
export function useArriving(blockId: string): Arriving | undefined {
  return useSyncExternalStore(hearArriving, arrivingNow, () => none).get(blockId);
}

/** A picture on its way into this block, what became of it, or what in the library looks like it. */
export function PictureArriving({ slot, arriving }: { slot: Slot; arriving: Arriving }) {
  const blockId = String(slot.attrs.id);
  const { file, sent, outcome, alike } = arriving;
  const percent = Math.min(100, percentOf(sent, file.size));
  if (alike) {
    return (
      <AlikeNotice
        like={alike}
        onUse={() => {
          setAttrs(slot.view, blockId, { assetId: alike.id });
          forgetArriving(blockId);
        }}
        onKeep={() => forgetArriving(blockId)}
      />
    );
  }
  if (outcome) {
    return (
      <p className="arriving" role="alert">
        <span>{outcomeWords(file.name, outcome, percent)}</span>
        {mayTryAgain(outcome) ? (
          <Button size="small" onClick={() => void arriveIn(slot.view, blockId, file)}>
            Try again
          </Button>
        ) : null}
        <Button size="small" look="plain" onClick={() => forgetArriving(blockId)}>
          Dismiss
        </Button>
      </p>
    );
  }
  return (
    <p className="arriving">
      <span>{file.name}</span>
      <progress value={percent} max={100} aria-label={`${file.name} on its way`} />
      <span className="q" role="status">
        {percent < 100 ? `${megabytes(sent)} of ${megabytes(file.size)} MB` : "Reading the picture"}
      </span>
      <Button size="small" look="plain" onClick={() => forgetArriving(blockId)}>
        Cancel
      </Button>
    </p>
  );
}
