"use client";
import { Image as ImageIcon } from "lucide-react";
import { useState } from "react";
import type { PictureChoice } from "@/components/media/choice";
import { FileButton } from "@/components/media/file-button.client";
import { PicturePicker } from "@/components/media/picture-picker.client";
import { usePictures } from "@/components/media/use-pictures";
import { Button } from "@/components/ui/button";
import type { Use } from "@/domain/media/vocabulary";
import { BlockHead } from "../blocks/block-head.client";
import type { Slot } from "../blocks/slots";
import { arriveIn } from "./arriving";
import { FramedHere } from "./framed-here.client";
import { lackOf } from "./lack";
import { PictureArriving, useArriving } from "./picture-arriving.client";
import { PictureWords } from "./picture-words.client";

/** A picture in the text: chosen or sent here, with everything that must be said of it beside it. */
export function FigureForm({ slot }: { slot: Slot }) {
  const use = useOf(slot.attrs);
  const picture = usePictures(use ? [use.assetId] : [])(use?.assetId ?? "");
  const arriving = useArriving(String(slot.attrs.id));
  const [isPicking, setPicking] = useState(false);
  return (
    <>
      <BlockHead slot={slot} icon={ImageIcon} name="Picture" lacks={lackOf(use, picture)}>
        {use ? (
          <Button look="plain" size="small" onClick={() => setPicking(true)}>
            Change picture
          </Button>
        ) : null}
      </BlockHead>
      {arriving ? <PictureArriving slot={slot} arriving={arriving} /> : null}
      {use && picture ? <Chosen slot={slot} use={use} picture={picture} /> : null}
      {use || arriving ? null : <Wanting slot={slot} onPick={() => setPicking(true)} />}
      {isPicking ? (
        <PicturePicker
          title="Choose a picture"
          onClose={() => setPicking(false)}
          onChoose={([chosen]) => chosen && slot.set({ assetId: chosen.id, altOverride: null })}
        />
      ) : null}
    </>
  );
}

const Wanting = ({ slot, onPick }: { slot: Slot; onPick: () => void }) => (
  <div className="pic-wanting">
    <Button size="small" onClick={onPick}>
      Choose from the library
    </Button>
    <FileButton size="small" look="plain" onFiles={([file]) => file && void arriveIn(slot.view, String(slot.attrs.id), file)}>
      Send one from this device
    </FileButton>
  </div>
);

function Chosen({ slot, use, picture }: { slot: Slot; use: Use; picture: PictureChoice }) {
  const isWide = slot.attrs.width === "wide";
  const set = ({
    caption = null,
    altOverride = null,
    isDecorative,
  }: {
    caption?: string | null;
    altOverride?: string | null;
    isDecorative?: boolean;
  }) => slot.set({ caption, altOverride, isDecorative: isDecorative || null });
  return (
    <div className="pic-chosen">
      <div className="pic-shown">
        <FramedHere picture={picture} />
        <fieldset className="pic-width">
          <legend>Width</legend>
          {(["text", "wide"] as const).map((width) => (
            <label key={width}>
              <input
                type="radio"
                name={`blk-${slot.key}-width`}
                checked={isWide === (width === "wide")}
                onChange={() => slot.set({ width: width === "wide" ? "wide" : null })}
              />
              {width === "wide" ? "Wide" : "As the text"}
            </label>
          ))}
        </fieldset>
      </div>
      <PictureWords use={use} picture={picture} name={`blk-${slot.key}`} onUse={set} />
    </div>
  );
}

function useOf({ assetId, caption, altOverride, isDecorative }: Slot["attrs"]): Use | null {
  if (typeof assetId !== "string") return null;
  return {
    assetId,
    ...(typeof caption === "string" && { caption }),
    ...(typeof altOverride === "string" && { altOverride }),
    ...(isDecorative === true && { isDecorative }),
  };
}
