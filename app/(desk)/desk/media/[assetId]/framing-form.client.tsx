"use client";
import { startTransition, useActionState, useState } from "react";
import { FailureMessage } from "@/components/desk/failure-message";
import { type FramingDraft, FramingFields } from "@/components/media/framing-fields.client";
import { Button } from "@/components/ui/button";
import type { CutShape } from "@/domain/media/vocabulary";
import { framePictureAction } from "../actions";

type Props = { picture: { id: string; version: number; width: number; height: number }; framing: FramingDraft };

/** How a picture is cut, tried live and saved at once for every place it stands in. */
export function FramingForm({ picture, framing: saved }: Props) {
  const [framing, setFraming] = useState(saved);
  const [shape, setShape] = useState<CutShape | null>(null);
  const [state, send, isPending] = useActionState(framePictureAction, null);
  const isChanged = JSON.stringify(framing) !== JSON.stringify(saved);
  const save = () =>
    startTransition(() =>
      send({
        assetId: picture.id,
        baseVersion: picture.version,
        focalX: Math.round(framing.focal.x * 100),
        focalY: Math.round(framing.focal.y * 100),
        cuts: framing.cuts,
      }),
    );
  return (
    <section aria-labelledby="framing">
      <h2 className="sec" id="framing">
        Focal point and crops
      </h2>
      {state && !state.ok ? <FailureMessage failure={state.error} /> : null}
      <FramingFields picture={picture} framing={framing} onFraming={setFraming} shape={shape} onShape={setShape} />
      <p className="form-acts">
        <Button look={isChanged ? "go" : "wait"} disabled={!isChanged || isPending} focusableWhenDisabled onClick={save}>
          {isPending ? "Saving…" : isChanged ? "Save crops" : "Crops are saved"}
        </Button>
        {isChanged ? (
          <Button look="plain" onClick={() => setFraming(saved)}>
            Undo changes
          </Button>
        ) : null}
        <span role="status" className="q">
          {state?.ok && !isChanged ? "Saved. Readers get the new crops in a moment." : ""}
        </span>
      </p>
    </section>
  );
}
