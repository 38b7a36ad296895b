"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { learnPicture, usePictures } from "@/components/media/use-pictures";
import { Button } from "@/components/ui/button";
import type { Draft } from "../_editor/draft";
import { lackOf } from "../_editor/pictures/lack";
import { useField } from "../_editor/use-field";

const PicturePicker = dynamic(() => import("@/components/media/picture-picker.client").then((module) => module.PicturePicker));
const FramedHere = dynamic(() => import("../_editor/pictures/framed-here.client").then((module) => module.FramedHere));
const PictureWords = dynamic(() => import("../_editor/pictures/picture-words.client").then((module) => module.PictureWords));

/** The picture that leads the story, cut as readers get it. Without one the drawing of the show leads. */
export function LeadPictureField({ draft }: { draft: Draft }) {
  const [hero = null, setHero] = useField(draft, "hero");
  const picture = usePictures(hero ? [hero.assetId] : [])(hero?.assetId ?? "");
  const [isPicking, setPicking] = useState(false);
  const lacks = hero ? lackOf(hero, picture) : null;
  return (
    <fieldset className="lead-field" id="hero" tabIndex={-1}>
      <legend>Lead picture {lacks ? <span className="blk-lacks">{lacks}</span> : null}</legend>
      {hero && picture ? (
        <>
          <FramedHere picture={picture} />
          <p className="lead-acts">
            <Button size="small" onClick={() => setPicking(true)}>
              Change picture
            </Button>
            <Button size="small" look="plain" onClick={() => setHero(null)}>
              Take it out
            </Button>
          </p>
          <PictureWords use={hero} picture={picture} name="hero" onUse={setHero} />
        </>
      ) : hero ? (
        <p className="q">
          {picture === null ? "Not in the library any more. " : "Looking"}
          {picture === null ? (
            <Button size="small" onClick={() => setPicking(true)}>
              Choose another picture
            </Button>
          ) : null}
        </p>
      ) : (
        <p className="lead-none">
          <Button size="small" onClick={() => setPicking(true)}>
            Choose a picture
          </Button>
          <span className="q">Without one, the drawing of the show leads.</span>
        </p>
      )}
      {isPicking ? (
        <PicturePicker
          title="Choose the lead picture"
          onClose={() => setPicking(false)}
          onChoose={([chosen]) => {
            if (!chosen) return;
            learnPicture(chosen);
            setHero({ assetId: chosen.id, ...(hero?.caption && { caption: hero.caption }) });
          }}
        />
      ) : null}
    </fieldset>
  );
}
